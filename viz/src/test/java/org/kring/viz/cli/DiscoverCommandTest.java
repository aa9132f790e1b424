package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.viz.report.Traced;

/** Questions put to a sweep, as people type them. */
final class DiscoverCommandTest {

    private static final String STUDY = """
            study: tiny
            scenario: regional-welfare
            given: {population.persons: 150, horizon.weeks: 2, horizon.burnInWeeks: 1}
            strategies: [absent, lively-mix, closed-group]
            factors:
              strategy.staffHoursPerWeek: {from: 0.5, to: 12}
              strategy.openingHours: [office, always]
            design: latinHypercube
            points: 24
            replications: 2
            outcomes: [staffHours, reachShareOfClients]
            """;

    @TempDir
    private static Path temp = Path.of("");

    private static Path sweep = Path.of("");

    @BeforeAll
    static void runASweep() throws IOException {
        Path file = Files.writeString(temp.resolve("tiny.yaml"), STUDY);
        sweep = temp.resolve("out");
        assertThat(Said.to("sweep", file, "--out", sweep, "--quiet").code()).isZero();
    }

    @Test
    void aQuestionIsAnsweredWithTablesAndAFigure() throws IOException {
        Said said = Said.to("discover", sweep, "--strategy", "lively-mix", "--above", "5");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("Where staffHours of lively-mix is above 5:")
                .contains("of 24 points")
                .contains("Regret by staffHours (h), 24 points:");
        Path analysis = sweep.resolve("analysis");
        assertThat(Files.readString(analysis.resolve("peeling-staff-hours-of-lively-mix-is-above-5.csv")))
                .startsWith("step,points,cases,coverage,density,restrictions,box\n0,24,");
        assertThat(Files.readString(analysis.resolve("regret.csv"))).contains("staffHours,absent,24,0,");
        assertThat(sweep.resolve("figures/peeling-staff-hours-of-lively-mix-is-above-5.png"))
                .exists();
        assertThat(Traced.figures(sweep, "5")).isGreaterThan(5);
        assertThat(Said.to("study", "verify", sweep).code()).isZero();
    }

    @Test
    void theSameQuestionGivesTheSameBytes() throws IOException {
        Said first = Said.to("discover", sweep, "--strategy", "closed-group", "--above", "5");
        Path figure = sweep.resolve("figures/peeling-staff-hours-of-closed-group-is-above-5.svg");
        byte[] drawn = Files.readAllBytes(figure);
        Said second = Said.to("discover", sweep, "--strategy", "closed-group", "--above", "5");

        assertThat(second.out()).isEqualTo(first.out());
        assertThat(Files.readAllBytes(figure)).isEqualTo(drawn);
    }

    @Test
    void aBreakEvenIsAnsweredAsTextAndData() throws IOException {
        Said text = Said.to(
                "discover",
                sweep,
                "--break-even",
                "strategy.staffHoursPerWeek",
                "--strategy",
                "lively-mix",
                "--against",
                "closed-group");
        Said data = Said.to("discover", sweep, "--break-even", "strategy.staffHoursPerWeek", "--json");

        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out()).contains("Break-even of lively-mix and closed-group on staffHours");
        JsonNode json = new ObjectMapper().readTree(data.out());
        assertThat(json.required("breakEven")).hasSize(2);
        String name = "break-even-strategy-staff-hours-per-week-staff-hours-lively-mix-closed-group";
        assertThat(sweep.resolve("analysis").resolve(name + "-crossings.csv")).exists();
        assertThat(sweep.resolve("figures").resolve(name + ".svg")).exists();
        Traced.figures(sweep, "5");
    }

    @Test
    void regretAloneIsData() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Said.to("discover", sweep, "--regret", "--json").out());

        assertThat(json.required("regret")).hasSize(6);
        assertThat(json.has("questions")).isFalse();
    }

    @Test
    void slipsAreWrongInputAndNameAlternatives() {
        assertRefused("lively-mix", "discover", sweep, "--strategy", "livelymix");
        assertRefused("staffHours", "discover", sweep, "--outcome", "staffHour");
        assertRefused("strategy.openingHours", "discover", sweep, "--break-even", "openingHours");
        assertRefused("needs numbers", "discover", sweep, "--break-even", "strategy.openingHours");
        assertRefused("only one of them", "discover", sweep, "--wins", "--above", "1");
        assertRefused("compared with itself", "discover", sweep, "--strategy", "absent", "--against", "absent");
        assertRefused("density", "discover", sweep, "--density", "2");
        assertRefused("not a study folder", "discover", temp);
    }

    private static void assertRefused(String named, Object... words) {
        Said said = Said.to(words);
        assertThat(said.code()).as(said.out()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains(named).contains("Maybe ");
    }
}
