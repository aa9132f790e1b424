package org.kring.viz.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Ten minutes with twenty browsers' worth of clients and one that never reads, on 5,000 persons: ten frames a second, no error,
 * memory flat. {@code -Dsoak.seconds=N} makes it shorter.
 */
@Tag("soak")
final class ClassroomSoakTest {

    private static final int CLIENTS = 20;
    private static final int SECONDS = Integer.getInteger("soak.seconds", 600);
    private static final int WARM_SECONDS = Math.min(60, SECONDS / 3);
    private static final double FRAMES_PER_SECOND = 10.0;
    private static final long SLACK_BYTES = 24L << 20;

    @Test
    void twentyClientsGetTenFramesASecondAndMemoryStaysFlat() throws Exception {
        try (SmallClassroom classroom = SmallClassroom.full()) {
            List<AtomicLong> frames = new ArrayList<>();
            List<String> troubles = Collections.synchronizedList(new ArrayList<>());
            for (int i = 0; i < CLIENTS; i++) {
                frames.add(listen(classroom, troubles));
            }
            Socket silent = silent(classroom);
            classroom.server().session().play();
            go(classroom, WARM_SECONDS);
            long before = used();
            long[] begun = frames.stream().mapToLong(AtomicLong::get).toArray();
            go(classroom, SECONDS - WARM_SECONDS);
            long[] rates = new long[CLIENTS];
            for (int i = 0; i < CLIENTS; i++) {
                rates[i] = frames.get(i).get() - begun[i];
            }
            long after = used();
            double seconds = SECONDS - WARM_SECONDS;
            System.out.printf(
                    "soak: %d s, frames a second %.1f to %.1f, memory %.1f then %.1f MB%n",
                    SECONDS,
                    Arrays.stream(rates).min().orElse(0) / seconds,
                    Arrays.stream(rates).max().orElse(0) / seconds,
                    before / 1e6,
                    after / 1e6);

            assertThat(troubles).isEmpty();
            assertThat(Arrays.stream(rates).min().orElse(0) / seconds).isGreaterThan(FRAMES_PER_SECOND);
            assertThat(after).isLessThan(before + SLACK_BYTES);
            silent.close();
        }
    }

    /** Lets time pass; a run that comes to its end is started again. */
    private static void go(SmallClassroom classroom, int seconds) throws InterruptedException {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < until) {
            Thread.sleep(500);
            if (classroom.server().session().hour()
                    >= classroom.server().session().run().hours()) {
                classroom.server().session().restart();
                classroom.server().session().play();
            }
        }
    }

    private static AtomicLong listen(SmallClassroom classroom, List<String> troubles) {
        AtomicLong frames = new AtomicLong();
        Thread thread = new Thread(() -> {
            HttpRequest request = HttpRequest.newBuilder(URI.create(classroom.address() + "/api/stream"))
                    .header("Accept", "text/event-stream")
                    .build();
            try {
                HttpResponse<Stream<String>> answer =
                        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
                answer.body().filter("event: frame"::equals).forEach(line -> frames.incrementAndGet());
            } catch (IOException | InterruptedException | RuntimeException e) {
                // At the end the server goes away first.
                if (classroom.server().watching() > 0) {
                    troubles.add(e.toString());
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return frames;
    }

    private static Socket silent(SmallClassroom classroom) throws IOException {
        Socket socket = new Socket(SmallClassroom.loopback(), classroom.port());
        socket.getOutputStream()
                .write("GET /api/stream HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\n\r\n"
                        .formatted(classroom.port())
                        .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static long used() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(200);
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
