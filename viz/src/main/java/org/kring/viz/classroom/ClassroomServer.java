package org.kring.viz.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import io.javalin.util.JavalinBindException;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordText;
import org.kring.model.scenario.Scenario;
import org.kring.viz.text.Language;

/**
 * Serves the page: its files by an exact list, the run as server-sent events, and the few requests by which a browser steers.
 * Whatever is sent to it, the run goes on.
 */
public final class ClassroomServer implements AutoCloseable {

    /** Most browsers that can watch at a time. */
    static final int MOST_STREAMS = 64;

    /** Largest body of a request, in bytes. */
    static final int LARGEST_BODY = 8192;

    private static final int MOST_CONNECTIONS = 600;
    private static final int MOST_THREADS = 24 + MOST_STREAMS;
    private static final int IDLE_MILLIS = 30_000;
    private static final long HEARTBEAT_MILLIS = 10_000;
    private static final int LARGEST_HEAD = 8192;

    private final Broadcast broadcast = new Broadcast();
    private final Session session;
    private final LessonDesk desk;
    private final Doorkeeper door;
    private final Guard guard;
    private final Assets assets = new Assets();
    private final AtomicInteger streams = new AtomicInteger();
    private final Javalin server;

    /**
     * Starts the server and a run.
     *
     * @param scenario people and platforms before any lever is moved
     * @param place where to serve, and what luck to begin with
     * @throws InputException if the address or port cannot be used
     */
    public ClassroomServer(Scenario scenario, Place place) {
        this(scenario, place, LessonDesk.USUAL);
    }

    ClassroomServer(Scenario scenario, Place place, LessonScale lessons) {
        door = place.isRoom() ? Doorkeeper.forRoom() : Doorkeeper.forLoopback();
        guard = new Guard(door);
        session = new Session(scenario, place.seed(), broadcast);
        desk = new LessonDesk(lessons, broadcast);
        server = Javalin.create(config -> configure(config, place.address(), place.port()));
        routes();
        try {
            server.start();
        } catch (JavalinBindException e) {
            session.close();
            throw new InputException(
                    "--port: port %d of %s cannot be used: another program has it, or this machine may not"
                            .formatted(place.port(), place.address().getHostAddress()),
                    "another one is free: --port 0 takes any.");
        }
        door.knowsPort(server.port());
    }

    /**
     * Where to serve.
     *
     * @param address the address that is listened on
     * @param port the port, 0 for any that is free
     * @param isRoom whether others than this machine may come in, with a token
     * @param seed seed of the first run
     */
    public record Place(InetAddress address, int port, boolean isRoom, long seed) {}

    /**
     * By which names or addresses a browser reaches a place.
     *
     * @param place where is served
     * @return at least one, as they stand in a URL
     */
    public static List<String> names(Place place) {
        if (!place.address().isAnyLocalAddress()) {
            return List.of(Doorkeeper.text(place.address()));
        }
        List<String> names = List.copyOf(Doorkeeper.addresses());
        return names.isEmpty() ? List.of("127.0.0.1") : names;
    }

    /**
     * The port that is listened on.
     *
     * @return a port
     */
    public int port() {
        return server.port();
    }

    /**
     * What follows the port in the address for somebody who may steer.
     *
     * @return a path, with the token if one is needed
     */
    public String steerPath() {
        return door.isRoom() ? "/?token=" + door.steerToken() : "/";
    }

    /**
     * What follows the port in the address for somebody who only watches.
     *
     * @return a path, with the token if one is needed
     */
    public String watchPath() {
        return door.isRoom() ? "/?token=" + door.watchToken() : "/";
    }

    @Override
    public void close() {
        desk.stop();
        session.close();
        broadcast.close();
        server.stop();
    }

    /** The run that is on, for tests. */
    Session session() {
        return session;
    }

    /** Browsers that watch now. */
    int watching() {
        return streams.get();
    }

    private void configure(JavalinConfig config, InetAddress address, int port) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.disableCompression();
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setDaemon(true);
        threads.setName("kring-classroom-server");
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(jetty -> {
            jetty.setStopTimeout(0);
            jetty.addBean(new ConnectionLimit(MOST_CONNECTIONS, jetty));
        });
        config.jetty.addConnector((jetty, http) -> {
            HttpConfiguration small = new HttpConfiguration(http);
            small.setRequestHeaderSize(LARGEST_HEAD);
            small.setSendServerVersion(false);
            ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(small));
            connector.setHost(address.getHostAddress());
            connector.setPort(port);
            connector.setIdleTimeout(IDLE_MILLIS);
            return connector;
        });
    }

    private void routes() {
        server.before(guard::letIn);
        server.exception(
                BadRequest.class, (e, ctx) -> answer(ctx, HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage())));
        server.exception(
                InputException.class, (e, ctx) -> answer(ctx, HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage())));
        server.exception(Exception.class, (e, ctx) -> answer(ctx, HttpStatus.INTERNAL_SERVER_ERROR, "this failed"));
        assets.all()
                .forEach((address, file) ->
                        server.get(address, ctx -> ctx.contentType(file.type()).result(file.content())));
        server.get("/api/texts/{language}", this::texts);
        server.get("/api/people", this::people);
        server.get("/api/lessons", ctx -> json(ctx, LessonJson.list(desk).toString()));
        server.get("/api/lessons/{lesson}/{file}", this::lessonFile);
        server.get("/api/me", ctx -> json(ctx, "{\"steers\":%s}".formatted(guard.steers(ctx))));
        server.sse("/api/stream", this::stream);
        server.post("/api/control", ctx -> control(guard.steering(ctx)));
        server.post("/api/setting", ctx -> change(guard.steering(ctx)));
        server.post("/api/lessons", ctx -> check(guard.steering(ctx)));
    }

    private void texts(Context ctx) {
        Language.of(ctx.pathParam("language"))
                .ifPresentOrElse(
                        language -> json(ctx, Texts.json(language)),
                        () -> answer(ctx, HttpStatus.NOT_FOUND, "no such language"));
    }

    private void people(Context ctx) {
        LiveRun run = session.run();
        ctx.future(() -> run.crowd().thenAccept(crowd -> json(ctx, StateJson.crowd(run.number(), crowd))));
    }

    private void lessonFile(Context ctx) {
        Optional<String> yaml = desk.lesson(ctx.pathParam("lesson"))
                .flatMap(lesson -> Optional.ofNullable(lesson.files().get(ctx.pathParam("file"))))
                .map(RecordText::yaml);
        if (yaml.isPresent()) {
            ctx.contentType("application/yaml;charset=utf-8").result(yaml.get());
        } else {
            answer(ctx, HttpStatus.NOT_FOUND, "no such file");
        }
    }

    private void control(JsonNode wish) {
        switch (wish.path("action").asText()) {
            case "play" -> session.play();
            case "pause" -> session.pause();
            case "day" -> session.stepDay();
            case "week" -> session.stepWeek();
            case "restart" -> session.restart();
            case "speed" -> session.speed(Wishes.integer(wish, "hours", Pace.SLOWEST, Pace.FASTEST));
            default -> throw new BadRequest("action: play, pause, day, week, restart or speed is wanted");
        }
    }

    private void change(JsonNode wish) {
        session.change(
                Wishes.setting(wish),
                Wishes.integer(wish, "week", 0, session.run().weeks()));
    }

    private void check(JsonNode wish) {
        Lesson lesson = desk.lesson(wish.path("lesson").asText())
                .orElseThrow(() -> new BadRequest("lesson: there is no such lesson"));
        desk.check(lesson, Wishes.choice(wish, "choice", Prediction.Choice.class));
    }

    /** A thread for each browser: one that reads slowly holds up its own thread and nothing else. */
    private void stream(SseClient client) {
        if (streams.incrementAndGet() > MOST_STREAMS) {
            streams.decrementAndGet();
            client.sendEvent("full", "{}");
            client.close();
            return;
        }
        client.keepAlive();
        Thread thread = new Thread(() -> feed(client), "kring-classroom-stream");
        thread.setDaemon(true);
        thread.start();
    }

    private void feed(SseClient client) {
        Broadcast.Listener listener = broadcast.listener();
        try {
            while (!listener.isOver() && !client.terminated()) {
                Broadcast.Message message = listener.next(HEARTBEAT_MILLIS);
                if (message.number() == 0) {
                    client.sendComment("still here");
                } else {
                    client.sendEvent(message.kind().name().toLowerCase(Locale.ROOT), message.text());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.decrementAndGet();
            client.close();
        }
    }

    private static void json(Context ctx, String text) {
        ctx.contentType("application/json;charset=utf-8").result(text);
    }

    private static void answer(Context ctx, HttpStatus status, String text) {
        ctx.status(status).contentType("text/plain;charset=utf-8").result(text);
    }
}
