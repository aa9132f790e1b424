package org.kring.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;

/** What holds for every figure, at every width and in every language. */
final class FigureChecks {

    private static final List<Integer> WIDTHS = List.of(360, 480, 640, 800, 1000, 1600);

    private FigureChecks() {}

    /** Texts are told, lie apart and inside, and the drawing is well formed with letters that are letters. */
    static void readable(Figure figure) {
        assertThat(figure.title()).endsWith("?");
        assertThat(figure.alt()).containsPattern("[0-9]").doesNotContain("NaN");
        assertThat(figure.caption()).containsPattern("[0-9]").doesNotContain("NaN");
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

    /** Drawn anew in a country with other digits, it is the same bytes. */
    static void same(Supplier<Figure> drawing) {
        Locale before = Locale.getDefault();
        Figure figure = drawing.get();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            Figure again = drawing.get();
            for (int width : List.of(360, 1000)) {
                assertThat(FigureWriter.svg(again, width)).isEqualTo(FigureWriter.svg(figure, width));
            }
            assertThat(FigureWriter.png(again, 640, 1)).isEqualTo(FigureWriter.png(figure, 640, 1));
        } finally {
            Locale.setDefault(before);
        }
    }
}
