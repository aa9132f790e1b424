package org.kring.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Scenario;

/** Scenarios that say only what is other than in a built-in one, and platforms that are named. */
final class BasedOnTest {

    private static final Scenario REGION = Catalogue.scenario("regional-welfare");

    private static Scenario scenario(String text) {
        return RecordText.parse(Scenario.class, text, "mine.yaml", "kring show regional-welfare");
    }

    @Test
    void onlyWhatIsSaidDiffersFromTheBase() {
        Scenario mine = scenario("""
                name: mine
                basedOn: regional-welfare
                population:
                  stigmaConcern: {mean: 0.7}
                """);

        assertThat(Overrides.with(mine, "name", "regional-welfare"))
                .isEqualTo(Overrides.with(REGION, "population.stigmaConcern.mean", 0.7));
    }

    @Test
    void baseMayHaveABase() {
        assertThat(scenario("basedOn: help-line\nname: mine\n").help())
                .isEqualTo(Catalogue.scenario("help-line").help());
    }

    @Test
    void whatIsReadIsWrittenOutWhole() {
        Scenario line = Catalogue.scenario("help-line");

        assertThat(RecordText.yaml(line)).doesNotContain("basedOn").contains("channels:");
        assertThat(scenario(RecordText.yaml(line))).isEqualTo(line);
    }

    @Test
    void listTakesThePlaceOfTheOldOne() {
        Scenario forum = Catalogue.scenario("peer-forum");

        assertThat(forum.population().profile(Audience.CLIENT).accounts()).containsExactly(0.62, 0.14, 0.12, 0.08);
        assertThat(forum.platforms()).hasSize(4).startsWith(REGION.platforms().toArray(new PlatformRegime[0]));
    }

    @Test
    void unknownBaseAndKeyLeadToTheNearest() {
        assertThatThrownBy(() -> scenario("name: mine\nbasedOn: regional-wellfare\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("mine.yaml, line 2, basedOn: regional-wellfare is not a built-in scenario")
                .hasMessageEndingWith("Maybe regional-welfare was meant.");
        assertThatThrownBy(() -> scenario("name: mine\nbasedOn: regional-welfare\nfeed:\n  showrate: 2\n"))
                .hasMessageContaining("mine.yaml, line 4, feed.showrate: there is no key showrate here")
                .hasMessageEndingWith("Maybe showRate was meant.");
    }

    @Test
    void namedPlatformsOfTheRegionAreThoseOfItsFile() {
        assertThat(
                        scenario(
                                "name: regional-welfare\nbasedOn: regional-welfare\nplatforms: [facebook, twitter, linkedin]\n"))
                .isEqualTo(REGION);
    }

    @Test
    void unknownPlatformLeadsToTheNearest() {
        assertThatThrownBy(() ->
                        scenario("name: mine\nbasedOn: regional-welfare\nplatforms: [facebok, twitter, linkedin]\n"))
                .hasMessageContaining("line 3, platforms[0]: facebok is not a built-in platform")
                .hasMessageEndingWith("Maybe facebook was meant.");
    }

    @Test
    void platformsHaveTheNamesOfTheirFilesAndDiffer() {
        List<String> names = Catalogue.platforms();

        assertThat(names.stream().map(name -> Catalogue.platform(name).name())).isEqualTo(names);
        assertThat(Catalogue.platform("pseudonymous-forum").realName()).isZero();
        assertThat(Catalogue.platform("visual-network").halfLife()).isEqualTo(19);
    }
}
