package org.kring.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.kring.experiments.fit.PageOutcome;
import org.kring.experiments.fit.PagePost;
import org.kring.experiments.fit.PostRow;
import org.kring.model.scenario.ContentType;

final class FitResidualFigureTest {

    @Test
    void skewedPostsWithTheExpectedMeanAreDrawnAtOne() {
        List<PostRow> rows = DoubleStream.of(1, 2, 3, 4, 90)
                .mapToObj(FitResidualFigureTest::row)
                .toList();

        assertThat(FitResidualFigure.ratioOfSums(rows)).isEqualTo(1.0);
        assertThat(FitResidualFigure.ratioOfSums(List.of())).isNaN();
    }

    private static PostRow row(double observed) {
        return new PostRow(
                new PagePost(2, "Photo", ContentType.PHOTO, Map.of()),
                false,
                PageOutcome.REACH,
                observed,
                1000,
                List.of(20.0, 20.0, 20.0, 20.0));
    }
}
