package org.kring.experiments.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.run.Progress;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordText;
import org.kring.model.engine.Given;
import org.kring.model.engine.Simulation;
import org.kring.model.organisation.PostingStrategy;

/** Files of searches, and one search of the model itself. */
final class SearchesTest {

    private static final String FILE = """
            search: tiny
            scenario: regional-welfare
            given: {population.persons: 150, horizon.weeks: 2, horizon.burnInWeeks: 1}
            strategy: lively-mix
            factors:
              strategy.postsPerWeek: {from: 1, to: 21}
              strategy.mix.humour: {from: 0, to: 1}
              strategy.mix.information: {from: 0, to: 1}
              strategy.replies: [noReplies, answerInPrivate]
            objectives: {reachShareOfClients: more, staffHours: less}
            replicates: 2
            check: 3
            population: 6
            generations: 2
            """;

    @TempDir
    private Path temp = Path.of("");

    @Test
    void theBuiltInSearchesCanBePlanned() {
        assertThat(Searches.names()).allSatisfy(name -> assertThat(
                        Searches.plan(name, Searches.Changes.NONE, "").mostCandidates())
                .isBetween(100, 2000));
    }

    @Test
    void aPlanIsJsonForAnyReader() throws IOException {
        JsonNode json = new ObjectMapper().readTree(plan(FILE).json());

        assertThat(json.at("/factors/strategy.replies/1").asText()).isEqualTo("answerInPrivate");
        assertThat(json.at("/factors/strategy.postsPerWeek/to").asInt()).isEqualTo(21);
    }

    @Test
    void weightsOfTheMixBecomeSharesThatSumToOne() throws IOException {
        SearchPlan plan = plan(FILE);

        PostingStrategy turned =
                new Levers(plan.strategy(), plan.paths()).with(List.of("3", "0.2", "0.6", "answerInPrivate"));

        assertThat(turned.postsPerWeek()).isEqualTo(3.0);
        Map<?, Double> shares = turned.mix();
        assertThat(shares.values().stream().mapToDouble(share -> share).sum()).isCloseTo(1.0, within(1e-9));
        assertThat(shares.values()).anySatisfy(share -> assertThat(share).isCloseTo(0.25, within(1e-9)));
    }

    @Test
    void thePlanIsReadBackAsItWas() throws IOException {
        SearchPlan plan = plan(FILE);

        assertThat(RecordText.parse(SearchPlan.class, plan.json(), "plan.json", ""))
                .isEqualTo(plan);
    }

    @Test
    void slipsAreRefusedWithTheirPlace() {
        assertRefused("strategy.postsPerWeek", "strategy.postPerWeek", "postPerWeek", "postsPerWeek");
        assertRefused("strategy.postsPerWeek", "population.stigmaConcern.mean", "no part of a strategy", "kring sweep");
        assertRefused("staffHours: less", "staffHour: less", "staffHour is not an outcome", "staffHours");
        assertRefused("staffHours: less", "staffHours: fewer", "fewer", "less");
        assertRefused(", staffHours: less", "", "from two to four", "works");
        assertRefused("population: 6", "population: 7", "even", "works");
        assertRefused("noReplies, answerInPrivate", "noReplies, shout", "shout", "Maybe");
        assertRefused("strategy: lively-mix", "strategy: absent", "no channel", "lively-mix");
        assertRefused("to: 21", "to: -21", "from must be below to", "");
    }

    @Test
    void aSearchOfTheModelFindsAFrontWithIntervals() throws IOException {
        SearchPlan plan = plan(FILE);
        ModelEvaluator evaluator = new ModelEvaluator(
                plan, (scenario, strategy, key) -> Simulation.run(scenario, Given.NOTHING, strategy, key, 1));
        try (SearchFolder folder = SearchFolder.open(temp.resolve("out"), plan)) {
            Optional<Front> front = new ParetoSearch(evaluator, Progress.silent(), 2).run(folder);

            assertThat(front).isPresent();
            assertThat(front.get().rows()).hasSizeGreaterThan(1).allSatisfy(row -> {
                assertThat(row.failure()).isEmpty();
                assertThat(row.now()).allMatch(estimate -> estimate.n() == 3);
            });
            assertThat(front.get().candidates().size()).isLessThanOrEqualTo(19 + 7);
            assertThat(FrontTables.csv(front.get()).get("front.csv"))
                    .startsWith("row,status,strategy.postsPerWeek")
                    .contains("asItStands");
        }
    }

    private void assertRefused(String right, String wrong, String problem, String wayOut) {
        assertThatThrownBy(() -> plan(FILE.replace(right, wrong)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("tiny.yaml")
                .hasMessageContaining(problem)
                .hasMessageContaining(wayOut);
    }

    private SearchPlan plan(String text) throws IOException {
        Path file = Files.writeString(temp.resolve("tiny.yaml"), text);
        return Searches.plan(file.toString(), Searches.Changes.NONE, "");
    }
}
