package org.kring.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.InputFile;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.StudyInputs;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.Sweep;
import org.kring.experiments.study.Worlds;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.InputFiles;
import org.kring.model.scenario.Scenario;
import org.kring.viz.text.Numerals;

/** What the checklist says is what plan and manifest of the study say. */
final class StressChecklistTest {

    private static final StudyPlan PLAN = plan(Catalogue.scenario("with-hazards"), StudyInputs.OFF, Worlds.OFF);
    private static final Manifest MANIFEST = manifest(PLAN, "21.0.5+11", "2014-03-01T11:02:07Z");
    private static final String PAGE = StressChecklist.markdown(PLAN, MANIFEST);

    @Test
    void everyItemOfTheChecklistIsThereInItsOrder() {
        List<String> items = Pattern.compile("(?m)^### (\\S+) ")
                .matcher(PAGE)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(items)
                .containsExactly(
                        "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "3.1",
                        "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "5.4", "6.1");
        assertThat(PAGE.lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## 1. Objectives",
                        "## 2. Logic",
                        "## 3. Data",
                        "## 4. Experimentation",
                        "## 5. Implementation",
                        "## 6. Code access");
    }

    @Test
    void everyItemSaysSomething() {
        assertThat(PAGE.split("(?m)^### "))
                .allSatisfy(item -> assertThat(item).contains("\n").hasSizeGreaterThan(60));
        assertThat(PAGE).doesNotContain("null").doesNotContain("%s").doesNotContain("%d");
    }

    @Test
    void valuesAreThoseOfPlanAndManifest() {
        Horizon horizon = PLAN.scenario().horizon();
        PostingStrategy lively = PLAN.strategy("lively-mix");
        double client = PLAN.scenario().population().profile(Audience.CLIENT).share();
        assertThat(item("4.1")).contains("Burn-in: %d weeks".formatted(horizon.burnInWeeks()));
        assertThat(item("4.2")).contains("Horizon: %d observed weeks".formatted(horizon.weeks()));
        assertThat(item("4.3"))
                .contains("from 20 to at most 40", "isolationRisk", "± 0.01")
                .contains("Replicates: 30; finished runs: 89; failed runs: 1.")
                .contains("`precision`, because isolationRisk is known within 0.009");
        assertThat(item("5.1")).contains("Kring 0.3.1, commit 0123abc");
        assertThat(item("5.2")).contains("Study seed: 2014; seed rule: " + StudyPlan.SEED_RULE);
        assertThat(item("5.3")).contains("`kring compare with-hazards`");
        assertThat(item("5.4"))
                .contains("Java 21.0.5+11 on Linux 6.1 amd64, 2 processors")
                .contains("1 h 2 min 7 s, from 2014-03-01T10:00:00Z to 2014-03-01T11:02:07Z");
        assertThat(item("6.1")).contains(MANIFEST.planHash(), MANIFEST.digest());
        assertThat(item("1.2")).contains("`isolationRisk`", "`interactions`").doesNotContain("`staffHours`");
        assertThat(item("1.3")).contains("absent, lively-mix", "against absent");
        assertThat(item("2.2")).contains("`with-hazards`");
        assertThat(item("2.3"))
                .contains(
                        "`lively-mix`",
                        "staff hours a week: " + Numerals.ENGLISH.plain(lively.staffHoursPerWeek()),
                        "replies: redirect");
        assertThat(item("2.4"))
                .contains("support (7.10)", "joining and leaving (7.6)")
                .doesNotContain("help path");
        assertThat(item("2.5.2"))
                .contains(
                        PLAN.scenario().population().persons() + " persons",
                        "client " + Numerals.ENGLISH.plain(client));
    }

    @Test
    void gradesAddUpToAllParameters() {
        MatchResult all = Pattern.compile("all (\\d+) of them")
                .matcher(item("3.3"))
                .results()
                .findFirst()
                .orElseThrow();
        int sum = Pattern.compile("(\\d+) (measured|derived|calibrated|assumed) \\(")
                .matcher(item("3.3"))
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .sum();

        assertThat(sum).isEqualTo(Integer.parseInt(all.group(1))).isGreaterThan(300);
    }

    @Test
    void filesAndWorldsAreNamedWithTheirDigests() {
        Scenario real =
                Catalogue.scenario("regional-welfare").withInput(new InputFiles("facebook", "ties.txt", "", ""));
        StudyInputs inputs =
                new StudyInputs(List.of(new InputFile("onlineNetwork", "ties.txt", "ab12", 500, 3, 2, 120)));
        Worlds worlds = new Worlds(
                "mine", "cd34", 2, List.of("network.circleDegree"), List.of(new Worlds.World(7, List.of(30.0))));
        StudyPlan plan = plan(real, inputs, worlds);

        String page = StressChecklist.markdown(plan, manifest(plan, "17", "2014-03-01T10:00:01Z"));

        assertThat(page)
                .contains("`ties.txt` (onlineNetwork), SHA-256 ab12: 120 persons, 500 edges.")
                .contains("3 duplicate edges and 2 self edges were dropped")
                .contains("the ensemble mine (SHA-256 cd34), 2 in each")
                .contains("1 of them vary between worlds: network.circleDegree")
                .contains("read from files in part or whole");
    }

    @Test
    void anotherMachineChangesTheItemOfTheMachineOnly() {
        String other = StressChecklist.markdown(PLAN, manifest(PLAN, "17.0.1", "2014-03-02T12:00:00Z"));

        assertThat(other).isNotEqualTo(PAGE);
        assertThat(other.replaceAll("(?s)### 5\\.4 .*?\n## ", ""))
                .isEqualTo(PAGE.replaceAll("(?s)### 5\\.4 .*?\n## ", ""));
    }

    private static String item(String number) {
        String rest = PAGE.substring(PAGE.indexOf("### " + number + " "));
        int end = rest.indexOf("\n#", 5);
        return end < 0 ? rest : rest.substring(0, end);
    }

    private static StudyPlan plan(Scenario scenario, StudyInputs inputs, Worlds worlds) {
        return new StudyPlan(
                "first-study",
                "kring compare with-hazards",
                "0.3.1",
                StudyPlan.SEED_RULE,
                2014L,
                scenario,
                List.of(
                        new Arm("absent", Catalogue.strategy("absent")),
                        new Arm("lively-mix", Catalogue.strategy("lively-mix"))),
                new ReplicationRule.Precision(20, 40, 0.01, List.of("isolationRisk")),
                List.of("isolationRisk", "interactions"),
                worlds,
                inputs,
                Sweep.OFF);
    }

    private static Manifest manifest(StudyPlan plan, String jdk, String ended) {
        return new Manifest(
                plan.study(),
                plan.hash(),
                "precision",
                "isolationRisk is known within 0.009, asked for 0.01",
                "0.3.1",
                "0123abc",
                jdk,
                "Linux 6.1 amd64",
                2,
                "2014-03-01T10:00:00Z",
                ended,
                30,
                89,
                1,
                "ef56".repeat(16),
                plan.inputs());
    }
}
