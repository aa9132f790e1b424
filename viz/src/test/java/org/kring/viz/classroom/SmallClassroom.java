package org.kring.viz.classroom;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.RecordText;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;
import org.kring.viz.classroom.ClassroomServer.Place;

/** A classroom small enough for tests, and what its lessons answer. */
public final class SmallClassroom implements AutoCloseable {

    /** Size of the studies of its lessons. */
    static final LessonScale LESSONS = new LessonScale(300, 2, 3, 1);

    private static final int TIMEOUT_MILLIS = 60_000;

    private final ClassroomServer server;

    private SmallClassroom(int persons, int weeks, boolean room) {
        server = new ClassroomServer(scenario(persons, weeks), new Place(loopback(), 0, room, 1), LESSONS);
    }

    /** On this machine only. */
    static SmallClassroom open() {
        return new SmallClassroom(400, 6, false);
    }

    /** With the tokens of a room. */
    static SmallClassroom forRoom() {
        return new SmallClassroom(400, 6, true);
    }

    /** As large as the usual one, for who measures. */
    static SmallClassroom full() {
        return new SmallClassroom(5000, 104, false);
    }

    /** Starts the run anew, with its levers as they are, and opens the page. */
    void showAnew(Browser browser, String query) {
        server.session().pause();
        server.session().restart();
        browser.go(address() + "/" + query);
        browser.waitFor("return !document.getElementById('play').disabled && document.body.dataset.hour == 0");
    }

    static Scenario scenario(int persons, int weeks) {
        return Catalogue.scenario("regional-welfare").withPersons(persons).withHorizon(new Horizon(2, weeks));
    }

    static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What a lesson answers at the size of tests.
     *
     * @param id the lesson
     * @return the object that the page gets
     */
    public static String answer(String id) {
        Lesson lesson = lesson(id);
        LessonStudy study = new LessonStudy(lesson, LESSONS);
        return LessonJson.answer(lesson, LESSONS, Prediction.Choice.SAME, study.run(2, done -> {}, () -> true));
    }

    /**
     * The files that the command of a lesson needs.
     *
     * @param id the lesson
     * @return YAML by file name
     */
    public static Map<String, String> files(String id) {
        Map<String, String> files = new LinkedHashMap<>();
        lesson(id).files().forEach((name, strategy) -> files.put(name, RecordText.yaml(strategy)));
        return files;
    }

    static Lesson lesson(String id) {
        return Lesson.all(LESSONS).stream()
                .filter(lesson -> lesson.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    ClassroomServer server() {
        return server;
    }

    int port() {
        return server.port();
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Lets the run play at the highest speed until its end. */
    void playToTheEnd() throws InterruptedException {
        server.session().speed(Pace.FASTEST);
        server.session().play();
        waitForHour(server.session().run().hours());
    }

    void waitForHour(int hour) throws InterruptedException {
        long until = System.nanoTime() + TIMEOUT_MILLIS * 1_000_000L;
        while (server.session().hour() < hour) {
            if (System.nanoTime() > until) {
                throw new AssertionError(
                        "the run stands at hour " + server.session().hour());
            }
            Thread.sleep(20);
        }
    }

    /** Sends what no browser would, and yields all that comes back until the server closes the connection. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(loopback(), port())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A GET with further lines of head. */
    String get(String path, String... lines) throws IOException {
        return raw("GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n%s\r\n"
                .formatted(path, port(), lines(lines)));
    }

    /** A POST of JSON with further lines of head. */
    String post(String path, String body, String... lines) throws IOException {
        return raw(
                "POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n%s"
                        .formatted(path, port(), body.getBytes(StandardCharsets.UTF_8).length, lines(lines), body));
    }

    static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private static String lines(String... lines) {
        StringBuilder head = new StringBuilder();
        for (String line : lines) {
            head.append(line).append("\r\n");
        }
        return head.toString();
    }

    @Override
    public void close() {
        server.close();
    }
}
