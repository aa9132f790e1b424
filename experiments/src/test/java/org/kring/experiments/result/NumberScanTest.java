package org.kring.experiments.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.chance.Draws;
import org.kring.model.observe.Metrics;

/** Numbers are found where they stand in a line, and read as Java reads them, bit by bit. */
final class NumberScanTest {

    private static final int MANY = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "0.1",
                "-12.25",
                "9007199254740992",
                "9007199254740993",
                "0.9007199254740993",
                "123456789012345678901234567890",
                "0.0000000000000000000001",
                "0.00000000000000000000001",
                "0.1234567890123456789012345",
                "1.7976931348623157E308",
                "4.9E-324",
                "1e5",
                "\"Infinity\"",
                "\"-Infinity\"",
                "\"NaN\""
            })
    void aNumberIsReadAsJavaReadsIt(String text) {
        assertReadAsJavaDoes(text);
    }

    @Test
    void numbersOfAllLengthsAreReadAsJavaReadsThem() {
        for (int i = 0; i < MANY; i++) {
            long bits = Draws.bits(1, i);
            assertReadAsJavaDoes(Double.toString(Double.longBitsToDouble(bits)).replaceFirst("^(NaN)$", "\"$1\""));
            assertReadAsJavaDoes(Double.toString(Draws.uniform(2, i)));
            assertReadAsJavaDoes(Double.toString(Math.rint(Draws.uniform(3, i) * 5000) / 5000));
            assertReadAsJavaDoes((bits >> (i % 63)) + "." + "0".repeat(i % 21) + (bits >>> (1 + (i % 62))));
        }
    }

    private static void assertReadAsJavaDoes(String text) {
        NumberScan scan = scan("{\"a\":1,\"entry\":[" + text + "]}");
        scan.enter("entry");
        scan.open();
        assertThat(scan.hasNext()).isTrue();
        scan.number();

        assertThat(Double.doubleToLongBits(scan.value()))
                .as(text)
                .isEqualTo(Double.doubleToLongBits(Double.parseDouble(text.replace("\"", ""))));
        assertThat(scan.hasNext()).isFalse();
    }

    @Test
    void metricsAreFoundInAnyOrderAndThoseOfOtherProgramsArePassedOver() {
        String first = Metrics.run().get(0).name();
        String third = Metrics.run().get(2).name();
        NumberScan scan = scan("{\"values\":{},\"x\":{\"%s\":3.5,\"%sX\":null,\"unknown\":7,\"%s\":-1.0}}"
                .formatted(third, first, first));
        scan.enter("x");
        scan.open();
        List<Integer> places = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int read = 0; scan.hasNext(); read++) {
            places.add(scan.name(MetricPlaces.RUN, read));
            scan.number();
            values.add(scan.value());
        }

        assertThat(places).containsExactly(2, -1, -1, 0);
        assertThat(values).containsExactly(3.5, Double.NaN, 7.0, -1.0);
    }

    @Test
    void anEntryIsNotFoundInALabelThatLooksLikeIt() {
        NumberScan scan = scan("{\"run\":\"a,\\\"values\\\":{\\\"/r0000\",\"values\":{\"reach\":2.0}}");
        scan.enter("values");
        scan.open();

        assertThat(scan.hasNext()).isTrue();
        assertThat(scan.name(MetricPlaces.RUN, 0)).isGreaterThanOrEqualTo(-1);
        scan.number();
        assertThat(scan.value()).isEqualTo(2.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":1}", "{\"a\":1,\"values\":", "{\"a\":1,\"values\":{\"reach", "{\"a\":1,\"values\":[1,2"})
    void aLineThatEndsTooSoonIsRefused(String line) {
        assertThatThrownBy(() -> ResultText.ofLine(line.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not that of a finished run");
    }

    private static NumberScan scan(String line) {
        return new NumberScan(line.getBytes(StandardCharsets.UTF_8));
    }
}
