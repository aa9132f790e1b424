package org.kring.viz.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.viz.classroom.SmallClassroom.status;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers send does not disturb the run, and gets them nothing. */
final class ClassroomServerTest {

    private static final SmallClassroom CLASSROOM = SmallClassroom.open();
    private static final int PATIENCE_MILLIS = 20;
    private static final String SETTING = "{\"seed\":1,\"stigma\":0.4,\"feedback\":0.3,\"week\":0,\"sides\":[%s,%s]}";
    private static final String SIDE =
            "{\"presence\":\"OPEN_PAGE\",\"posts\":5,\"mix\":\"LIVELY\",\"replies\":\"DAILY\"}";

    @AfterAll
    static void close() {
        CLASSROOM.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "/../../../../etc/passwd",
                "/assets/../../../../etc/passwd",
                "/assets/..%2f..%2f..%2fetc%2fpasswd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..\\..\\etc\\passwd",
                "/assets/main.js%00.html",
                "/assets/texts_en.properties",
                "/assets//main.js",
                "//etc/passwd",
                "/assets/",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/org/kring/viz/classroom/index.html",
                "/api/texts/..%2f..%2fen",
                "/api/texts/de",
                "/api/lessons/posting/..%2f..%2fpom.xml",
                "/api/lessons/posting/%2fetc%2fpasswd",
                "/api/lessons/none/three-posts.yaml"
            })
    void noOtherFileCanBeReached(String path) throws IOException {
        assertThat(status(CLASSROOM.get(path))).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"action\":7}",
                "{\"action\":\"play\"}}",
                "{\"action\":\"speed\"}",
                "{\"action\":\"speed\",\"hours\":1e99}",
                "{\"action\":\"speed\",\"hours\":-1}",
                "{\"action\":\"play\",\"action\":\"pause\"}",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}",
                "<xml/>"
            })
    void whatIsNoWishIsABadRequest(String body) throws IOException {
        assertThat(status(CLASSROOM.post("/api/control", body))).isEqualTo(400);
    }

    @Test
    void leversOutOfRangeAreRefusedAndTheRunStays() throws IOException {
        int run = CLASSROOM.server().session().run().number();
        for (String side : List.of(
                SIDE.replace("5", "15"),
                SIDE.replace("5", "-1"),
                SIDE.replace("5", "2.5"),
                SIDE.replace("OPEN_PAGE", "MOON"),
                SIDE.replace("LIVELY", "lively"),
                SIDE.replace("}", ",\"strategy\":\"../lively-mix\"}"),
                SIDE.replace("}", ",\"strategy\":7}"),
                "7",
                "{}")) {
            assertThat(status(CLASSROOM.post("/api/setting", SETTING.formatted(SIDE, side))))
                    .as(side)
                    .isEqualTo(400);
        }
        String good = SETTING.formatted(SIDE, SIDE);
        for (String bad : List.of(
                good.replace("0.4", "1.4"),
                good.replace("0.4", "\"x\""),
                good.replace("\"seed\":1", "\"seed\":-1"),
                good.replace("\"seed\":1", "\"seed\":99999999999"),
                good.replace("\"week\":0", "\"week\":7"),
                good.replace("\"sides\"", "\"side\""))) {
            assertThat(status(CLASSROOM.post("/api/setting", bad))).as(bad).isEqualTo(400);
        }
        assertThat(CLASSROOM.server().session().run().number()).isEqualTo(run);
    }

    @Test
    void anOversizedRequestIsRefused() throws IOException {
        String large = "{\"action\":\"pause\",\"more\":\"%s\"}".formatted("x".repeat(9_000));
        String huge = "GET /%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n"
                .formatted("x".repeat(100_000), CLASSROOM.port());

        assertThat(status(CLASSROOM.post("/api/control", large))).isEqualTo(413);
        assertThat(status(CLASSROOM.raw(huge))).isIn(400, 414, 431);
        assertThat(status(CLASSROOM.get("/", "X-Large: " + "x".repeat(20_000)))).isIn(400, 431);
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsRefused() throws IOException {
        String pause = "{\"action\":\"pause\"}";
        String chunked =
                "POST /api/control HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
                        .formatted(CLASSROOM.port(), pause.length(), pause);

        assertThat(status(CLASSROOM.raw(chunked))).isEqualTo(411);
        assertThat(status(CLASSROOM.post("/api/control", pause))).isEqualTo(200);
    }

    @Test
    void anotherSiteCanNeitherCallNorSteer() throws IOException {
        String play = "{\"action\":\"play\"}";
        String rebound =
                "GET / HTTP/1.1\r\nHost: evil.example:%d\r\nConnection: close\r\n\r\n".formatted(CLASSROOM.port());

        assertThat(status(CLASSROOM.raw(rebound))).isEqualTo(403);
        assertThat(status(CLASSROOM.post("/api/control", play, "Origin: http://evil.example")))
                .isEqualTo(403);
        assertThat(status(CLASSROOM.post("/api/control", play, "Origin: null"))).isEqualTo(403);
        assertThat(status(CLASSROOM.get("/api/stream", "Origin: http://127.0.0.1:1", "Accept: text/event-stream")))
                .isEqualTo(403);
        assertThat(status(CLASSROOM.raw(
                        "POST /api/control HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s"
                                .formatted(CLASSROOM.port(), play.length(), play))))
                .isEqualTo(400);
    }

    @Test
    void otherMethodsAndBrokenRequestsAreRefused() throws IOException {
        String close = "\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n".formatted(CLASSROOM.port());

        assertThat(status(CLASSROOM.raw("DELETE / HTTP/1.1" + close))).isIn(404, 405);
        assertThat(status(CLASSROOM.raw("TRACE / HTTP/1.1" + close))).isIn(404, 405);
        assertThat(status(CLASSROOM.raw("nonsense\r\n\r\n"))).isEqualTo(400);
        assertThat(status(CLASSROOM.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")))
                .isIn(400, 403);
    }

    @Test
    void everyAnswerCarriesThePolicyThatKeepsScriptsOut() throws IOException {
        for (String path : List.of("/", "/assets/main.js", "/nothing", "/api/lessons")) {
            assertThat(CLASSROOM.get(path))
                    .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
                    .doesNotContain("unsafe-inline")
                    .doesNotContain("Server:")
                    .contains("X-Content-Type-Options: nosniff");
        }
        assertThat(CLASSROOM.get("/")).contains("200 OK").contains("/assets/main.js");
    }

    @Test
    void leversMovedAHundredTimesARowLeaveOneRun() throws Exception {
        long before = sideThreads();
        try (SmallClassroom classroom = SmallClassroom.open()) {
            for (int i = 0; i < 100; i++) {
                assertThat(status(classroom.post("/api/setting", SETTING.formatted(SIDE, SIDE))))
                        .isEqualTo(200);
            }
            classroom.playToTheEnd();
            assertThat(classroom.server().session().run().number()).isEqualTo(101);
            assertThat(sideThreads()).isLessThanOrEqualTo(before + 4);
        }
    }

    @Test
    void aThousandConnectionsDoNotDisturbTheRun() throws Exception {
        try (SmallClassroom crowded = SmallClassroom.open()) {
            List<Socket> sockets = new ArrayList<>();
            try {
                for (int i = 0; i < 1000; i++) {
                    Socket socket = new Socket();
                    sockets.add(socket);
                    try {
                        socket.connect(
                                new InetSocketAddress(SmallClassroom.loopback(), crowded.port()), PATIENCE_MILLIS);
                        String part = i % 2 == 0
                                ? "GET / HT"
                                : "POST /api/control HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{";
                        socket.getOutputStream().write(part.getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        // Refused, as it should be beyond the limit.
                    }
                }
                crowded.playToTheEnd();
            } finally {
                for (Socket socket : sockets) {
                    socket.close();
                }
            }
            Thread.sleep(500);
            assertThat(status(crowded.get("/"))).isEqualTo(200);
        }
    }

    @Test
    void aBrowserThatNeverReadsDoesNotHoldUpTheRunNorTheOthers() throws Exception {
        try (SmallClassroom classroom = SmallClassroom.open()) {
            List<Socket> sockets = new ArrayList<>();
            for (int i = 0; i < ClassroomServer.MOST_STREAMS + 6; i++) {
                Socket socket = new Socket(SmallClassroom.loopback(), classroom.port());
                socket.getOutputStream()
                        .write("GET /api/stream HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\n\r\n"
                                .formatted(classroom.port())
                                .getBytes(StandardCharsets.UTF_8));
                sockets.add(socket);
            }
            classroom.playToTheEnd();

            assertThat(classroom.server().watching()).isLessThanOrEqualTo(ClassroomServer.MOST_STREAMS);
            assertThat(status(classroom.get("/api/lessons"))).isEqualTo(200);
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void aRoomNeedsATokenAndOneOfThemOnlyWatches() throws IOException {
        try (SmallClassroom room = SmallClassroom.forRoom()) {
            String steer = room.server().steerPath().replace("/?token=", "");
            String watch = room.server().watchPath().replace("/?token=", "");
            String cookie = "Cookie: kring-%d=".formatted(room.port());
            String play = "{\"action\":\"pause\"}";

            assertThat(status(room.get("/"))).isEqualTo(403);
            assertThat(status(room.get("/assets/main.js"))).isEqualTo(403);
            assertThat(status(room.get("/?token=" + "x".repeat(24)))).isEqualTo(403);
            assertThat(room.get("/?token=" + watch))
                    .contains("200 OK")
                    .contains("Set-Cookie: kring-")
                    .contains("HttpOnly");
            assertThat(status(room.get("/assets/main.js", cookie + watch))).isEqualTo(200);
            assertThat(room.get("/api/me", cookie + watch)).contains("{\"steers\":false}");
            assertThat(room.get("/api/me", cookie + steer)).contains("{\"steers\":true}");
            assertThat(status(room.post("/api/control", play))).isEqualTo(403);
            assertThat(status(room.post("/api/control", play, cookie + watch))).isEqualTo(403);
            assertThat(status(room.post("/api/control", play, cookie + steer))).isEqualTo(200);
            assertThat(steer).hasSize(24).isNotEqualTo(watch);
        }
    }

    private static long sideThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("kring-classroom-a"))
                .count();
    }
}
