package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.viz.classroom.SmallClassroom;

/** The command, and its lessons beside {@code kring compare}. */
final class ClassroomCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"posting", "open", "alone"})
    void aLessonAnswersWhatItsCommandSays(String lesson, @TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> file : SmallClassroom.files(lesson).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        JsonNode answer = JSON.readTree(SmallClassroom.answer(lesson));
        List<Object> words =
                new ArrayList<>(List.of(answer.get("command").asText().split(" ")));
        words.remove("kring");
        words.replaceAll(word -> word.toString().endsWith(".yaml") ? folder.resolve(word.toString()) : word);
        words.addAll(List.of("--json", "--quiet", "--out", folder.resolve("study")));

        JsonNode compared = JSON.readTree(Said.to(words.toArray()).out());

        assertThat(answer.get("rows")).hasSizeGreaterThan(3).allSatisfy(row -> {
            JsonNode pair = pair(compared, row);
            boolean flipped = pair.get("a").asText().equals(row.get("b").asText());
            assertSame(row.get("difference"), pair.get("difference"), flipped);
            assertSame(row.get("low"), pair.get(flipped ? "high" : "low"), flipped);
            assertSame(row.get("high"), pair.get(flipped ? "low" : "high"), flipped);
            assertThat(row.get("n")).isEqualTo(pair.get("n"));
        });
    }

    @Test
    void itPrintsItsAddressAndServesThePage() throws Exception {
        StringWriter out = new StringWriter();
        Thread thread = new Thread(() -> Kring.commandLine(new PrintWriter(out), new PrintWriter(new StringWriter()))
                .execute("classroom", "--persons", "300", "--weeks", "2"));
        thread.start();
        try {
            URI address = URI.create(address(out));
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(address.getHost()).isEqualTo("127.0.0.1");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<title>Kring</title>");
        } finally {
            thread.interrupt();
            thread.join(20_000);
        }
        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Said said = Said.to("classroom", "--persons", 300, "--port", taken.getLocalPort());

            assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
            assertThat(said.err()).contains("port " + taken.getLocalPort()).contains("Maybe another one is free");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port -1",
                "--port 70000",
                "--port x",
                "--persons 1",
                "--persons 50000",
                "--weeks 0",
                "--seed -1",
                "--host not.an.address.invalid",
                "--host 203.0.113.7"
            })
    void whatCannotBeIsRefused(String words) {
        Said said = Said.to((Object[]) ("classroom " + words).split(" ", -1));

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err())
                .contains("--" + words.split(" ", -1)[0].substring(2))
                .contains("Maybe ");
    }

    @Test
    void helpHasAnExample() {
        assertThat(Said.to("classroom", "--help").out()).contains("kring classroom --host --port 8080");
    }

    private static JsonNode pair(JsonNode compared, JsonNode row) {
        return StreamSupport.stream(compared.get("pairs").spliterator(), false)
                .filter(pair -> pair.get("outcome").equals(row.get("outcome")))
                .filter(pair -> List.of(pair.get("a"), pair.get("b")).containsAll(List.of(row.get("a"), row.get("b"))))
                .findFirst()
                .orElseThrow();
    }

    private static void assertSame(JsonNode shown, JsonNode compared, boolean flipped) {
        assertThat(shown.isNull()).isEqualTo(compared.isNull());
        double wanted = flipped ? -compared.asDouble() : compared.asDouble();
        // compare prints 12 significant digits.
        assertThat(shown.asDouble()).isCloseTo(wanted, within(1e-10 * Math.max(1.0, Math.abs(wanted))));
    }

    private static String address(StringWriter out) throws InterruptedException {
        Pattern pattern = Pattern.compile("http://\\S+");
        for (int i = 0; i < 400; i++) {
            Matcher matcher = pattern.matcher(out.toString());
            if (matcher.find() && out.toString().contains("Ctrl-C")) {
                return matcher.group();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no address was printed: " + out);
    }
}
