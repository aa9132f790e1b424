package org.kring.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.organisation.ReplyPolicy;
import org.kring.model.scenario.Scenario;

/** Every number has a path, a unit and an evidence key, and can be replaced by its path. */
final class ParameterCatalogueTest {

    private static final Scenario SCENARIO = Catalogue.scenario("regional-welfare");
    private static final PostingStrategy STRATEGY = Catalogue.strategy("website-mirror");

    @Test
    void everyNumberOfAScenarioIsListed() {
        List<ParameterCatalogue.Entry> entries = ParameterCatalogue.of(SCENARIO);

        assertThat(entries)
                .contains(
                        new ParameterCatalogue.Entry(
                                "population.stigmaConcern.mean", "[0,1]", "stigma-concern", "double", 0.4),
                        new ParameterCatalogue.Entry("horizon.weeks", "weeks", "weeks", "int", 26),
                        new ParameterCatalogue.Entry(
                                "population.audiences.potentialClient.accounts[0]",
                                "share with account",
                                "account-share",
                                "double",
                                0.63),
                        new ParameterCatalogue.Entry(
                                "reaction.content.humour.like", "log-odds", "content-like", "double", 0.8));
        assertThat(entries.stream().map(ParameterCatalogue.Entry::path)).doesNotHaveDuplicates();
        // Counted in the file: every number that is not part of a name, a comment or the description.
        assertThat(entries).hasSize((int) Catalogue.text("regional-welfare")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("  A region") && !line.startsWith("  Rates"))
                .flatMap(line -> java.util.regex.Pattern.compile("[-:\\[, ]\\d[\\d.]*")
                        .matcher(line)
                        .results())
                .count());
    }

    @Test
    void everyListedPathCanBeReplacedByItsOwnValue() {
        for (ParameterCatalogue.Entry entry : ParameterCatalogue.of(SCENARIO)) {
            assertThat(Overrides.with(SCENARIO, entry.path(), entry.value()))
                    .as(entry.path())
                    .isEqualTo(SCENARIO);
        }
        for (ParameterCatalogue.Entry entry : ParameterCatalogue.of(STRATEGY)) {
            assertThat(Overrides.with(STRATEGY, entry.path(), entry.value()))
                    .as(entry.path())
                    .isEqualTo(STRATEGY);
        }
    }

    @Test
    void marksIncludeVariantsThatAStrategyDoesNotUse() {
        assertThat(ParameterCatalogue.marks(PostingStrategy.class))
                .contains(new ParameterCatalogue.Mark("Redirect.clicks", "clicks", "redirect-clicks"))
                .contains(new ParameterCatalogue.Mark("Channel.themeSensitivity", "[0,1]", "theme-sensitivity"));
        assertThat(ParameterCatalogue.marks(Scenario.class))
                .contains(new ParameterCatalogue.Mark("PopulationParameters.stigmaConcern", "[0,1]", "stigma-concern"));
    }

    @Test
    void anOverrideChangesOneValueOnly() {
        Scenario changed = Overrides.with(SCENARIO, "population.stigmaConcern.mean", 0.7);

        assertThat(changed.population().stigmaConcern().mean()).isEqualTo(0.7);
        assertThat(Overrides.with(changed, "population.stigmaConcern.mean", 0.4))
                .isEqualTo(SCENARIO);
        assertThat(Overrides.with(SCENARIO, "horizon.weeks", 52).horizon().weeks())
                .isEqualTo(52);
        assertThat(Overrides.with(STRATEGY, "replies", "noReplies").replies()).isEqualTo(new ReplyPolicy.NoReplies());
    }

    @Test
    void anOverrideIsCheckedLikeAFile() {
        assertThatThrownBy(() -> Overrides.with(SCENARIO, "population.stigmaConcern.mean", 1.5))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("population.stigmaConcern.mean")
                .hasMessageContaining("must be in [0.0, 1.0], but was 1.5");
        assertThatThrownBy(() -> Overrides.with(SCENARIO, "population.stigmaConcerns.mean", 0.5))
                .hasMessageEndingWith("Maybe stigmaConcern was meant.");
        assertThatThrownBy(() -> Overrides.with(SCENARIO, "platforms[9].year", 2020))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("there is no [9]");
        assertThatThrownBy(() -> Overrides.with(SCENARIO, "horizon.weeks.days", 1))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> Overrides.with(SCENARIO, "horizon.weeks", 1.5)).isInstanceOf(InputException.class);
    }
}
