package org.kring.experiments.trace;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.Overrides;
import org.kring.model.engine.RunKey;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/** The way to help in the event log of a small world with many needs; the seed is fixed and nothing is left to luck. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HelpTraceTest {

    private static final Set<String> STEPS = Set.of("HELP_ASKED", "HELP_REFERRED", "HELP_WAITING", "HELP_LOST");

    @TempDir
    private Path folder = Path.of("");

    private Outcome outcome = new Outcome(
            Collections.nCopies(Metrics.run().size(), 0.0),
            Collections.nCopies(Metrics.weekly().size(), List.of()),
            List.of());
    private List<NamedCsvRecord> rows = List.of();

    @BeforeAll
    void run() throws IOException {
        Path file = folder.resolve("events.csv");
        TraceRequest request = new TraceRequest(Optional.of(file), Optional.empty(), Optional.empty());
        outcome = TracedRun.run(scenario(), Catalogue.strategy("lively-mix"), new RunKey(2014L, 0), 1, request);
        rows = Rows.of(file).all();
        Files.delete(file);
    }

    private static Scenario scenario() {
        Scenario scenario = Catalogue.scenario("help-line").withPersons(600).withHorizon(new Horizon(1, 4));
        return Overrides.with(Overrides.with(scenario, "help.needs.perMonth", 3.0), "help.asking.level", -3.0);
    }

    private double count(String action, String cause) {
        return rows.stream()
                .filter(row -> row.getField("action").equals(action))
                .filter(row -> cause.isEmpty() || row.getField("cause").equals(cause))
                .count();
    }

    @Test
    void stepsAddUpToTheMetrics() {
        assertThat(outcome.value("helpNeeds"))
                .isEqualTo(count("NEED_ARISES", ""))
                .isPositive();
        assertThat(outcome.value("helpAsksPublic")
                        + outcome.value("helpAsksPrivate")
                        + outcome.value("helpAsksElsewhere"))
                .isEqualTo(count("HELP_ASKED", ""));
        assertThat(outcome.value("helpReferrals")).isEqualTo(count("HELP_REFERRED", ""));
        assertThat(outcome.value("helpAnswers")).isEqualTo(count("HELP_ANSWERED", ""));
        assertThat(outcome.value("helpMissedClosed")).isEqualTo(count("HELP_LOST", "CLOSED"));
        assertThat(outcome.value("helpMissedBusy")).isEqualTo(count("HELP_LOST", "BUSY"));
        assertThat(outcome.value("helpGivenUp")).isEqualTo(count("HELP_LOST", "TOLERANCE"));
        assertThat(outcome.value("helpLostAtFirstStep")
                        + outcome.value("helpLostAtSecondStep")
                        + outcome.value("helpLostAtLaterSteps"))
                .isEqualTo(count("HELP_LOST", "STEP"))
                .isPositive();
    }

    @Test
    void everyAskingComesToAnEndOrIsWaitedFor() {
        double passedWhileWaiting = rows.stream()
                .filter(row -> row.getField("action").equals("NEED_PASSES"))
                .filter(row -> STEPS.contains(parent(row).getField("action")))
                .filter(row -> !parent(row).getField("action").equals("HELP_LOST"))
                .count();

        assertThat(count("HELP_ASKED", ""))
                .isEqualTo(count("HELP_LOST", "")
                        + count("HELP_ANSWERED", "")
                        + passedWhileWaiting
                        + outcome.value("helpWaiting"));
    }

    @Test
    void everyStepFollowsFromTheOneBeforeItOfTheSamePerson() {
        for (NamedCsvRecord row : rows) {
            if (STEPS.contains(row.getField("action"))) {
                assertThat(row.getField("channel")).isNotEmpty();
                assertThat(person(parent(row))).isEqualTo(person(row));
            }
            if (row.getField("action").equals("NEED_ARISES")) {
                assertThat(row.getField("parent")).isEmpty();
            }
        }
    }

    private NamedCsvRecord parent(NamedCsvRecord row) {
        return rows.get(Integer.parseInt(row.getField("parent")) - 1);
    }

    private static String person(NamedCsvRecord row) {
        return row.getField("person").isEmpty() ? row.getField("other") : row.getField("person");
    }
}
