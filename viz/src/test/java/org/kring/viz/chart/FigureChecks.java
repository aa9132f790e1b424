package org.kring.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

/** What holds for every figure, at every width and in every language. */
final class FigureChecks {

    private static final List<Integer> WIDTHS = List.of(360, 480, 640, 800, 1000, 1600);

    private FigureChecks() {}

    /** Texts are told, lie apart and inside, and the drawing is well formed with letters that are letters. */
    static void readable(Figure figure) {
        assertThat(figure.title()).endsWith("?");
        assertThat(figure.alt().text()).containsPattern("[0-9]").doesNotContain("NaN");
        assertThat(figure.caption().text()).containsPattern("[0-9]").doesNotContain("NaN");
        for (int width : WIDTHS) {
            String svg = FigureWriter.svg(figure, width);
            assertThat(svg)
                    .contains("width=\"%d\"".formatted(width))
                    .contains("<desc")
                    .contains("font-family: sans-serif")
                    .doesNotContain("NaN");
            assertThat(TextBoxes.overlapping(svg))
                    .as("%s at %d px", figure.name(), width)
                    .isEmpty();
            assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))))
                    .doesNotThrowAnyException();
        }
    }

    /** The same figures, made in a country with other digits. */
    static List<Figure> abroad(Supplier<Stream<Figure>> figures) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            return figures.get().toList();
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Made and drawn in a country with other digits, it is the same bytes. */
    static void same(Figure figure, List<Figure> abroad) {
        Figure again = abroad.stream()
                .filter(each -> each.title().equals(figure.title()))
                .findFirst()
                .orElseThrow();
        Locale before = Locale.getDefault();
        List<String> drawn = drawn(figure);
        byte[] pixels = FigureWriter.png(figure, 640, 1);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(drawn(again)).isEqualTo(drawn);
            assertThat(FigureWriter.png(again, 640, 1)).isEqualTo(pixels);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> drawn(Figure figure) {
        return List.of(FigureWriter.svg(figure, 360), FigureWriter.svg(figure, 1000));
    }
}
