package org.kring.experiments.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.experiments.scenario.Catalogue;
import org.kring.model.scenario.ContentType;

final class PageScenarioTest {

    private static final PageScenario BASE = new PageScenario(Catalogue.scenario("regional-welfare"), 0);

    private final LevelState start = LevelState.start(List.of(ContentType.PHOTO, ContentType.INFORMATION));

    @Test
    void typesWithoutPostsMoveWithTheGeometricMeanOfTheFittedOnes() {
        double[] likes = new double[PageOutcome.values().length];
        likes[PageOutcome.LIKES.ordinal()] = 1.0;
        LevelState state = start.moved(0, -1.0, new double[0]).moved(1, -1.0 + Math.log(0.25), likes);
        Map<String, Double> before = BASE.values(start);
        Map<String, Double> after = BASE.values(state);

        assertThat(ratio("feed.contentWeight.information", before, after)).isCloseTo(0.25, within(1e-3));
        assertThat(ratio("feed.contentWeight.humour", before, after)).isCloseTo(0.5, within(1e-3));
        assertThat(ratio("feed.contentWeight.answer", before, after)).isCloseTo(0.5, within(1e-3));
        assertThat(after).doesNotContainKey("feed.contentWeight.photo");
        assertThat(rise("reaction.content.information.like", before, after)).isCloseTo(1.0, within(1e-3));
        assertThat(rise("reaction.content.humour.like", before, after)).isCloseTo(0.5, within(1e-3));
        assertThat(rise("reaction.content.humour.share", before, after)).isZero();
    }

    @Test
    void singleFittedTypeLeavesWeightsAlone() {
        LevelState state = LevelState.start(List.of(ContentType.PHOTO)).moved(0, -1.0, new double[0]);

        assertThat(BASE.values(state).keySet()).noneMatch(path -> path.contains("contentWeight"));
    }

    @Test
    void typeWithFewPostsHasNoLevelOfItsOwn() {
        List<PagePost> posts = new ArrayList<>();
        add(posts, 60, ContentType.PHOTO);
        add(posts, PageDesign.FEWEST_OF_TYPE, ContentType.INFORMATION);
        add(posts, PageDesign.FEWEST_OF_TYPE - 1, ContentType.HUMOUR);

        assertThat(PageDesign.of(posts).types()).containsExactly(ContentType.PHOTO, ContentType.INFORMATION);
    }

    private static void add(List<PagePost> posts, int count, ContentType type) {
        for (int i = 0; i < count; i++) {
            posts.add(new PagePost(posts.size() + 2, "some", type, Map.of()));
        }
    }

    private static double ratio(String path, Map<String, Double> before, Map<String, Double> after) {
        return after.getOrDefault(path, Double.NaN) / before.getOrDefault(path, Double.NaN);
    }

    private static double rise(String path, Map<String, Double> before, Map<String, Double> after) {
        return after.getOrDefault(path, Double.NaN) - before.getOrDefault(path, Double.NaN);
    }
}
