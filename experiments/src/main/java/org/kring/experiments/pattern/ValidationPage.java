package org.kring.experiments.pattern;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.kring.model.scenario.Scenario;

/**
 * The page that tells how the model fares against published levels, failures first.
 *
 * @param scenario the scenario that was checked
 * @param studySeed seed of the check
 * @param replicates number of replicates
 * @param date when it was made, as it shall stand on the page
 */
public record ValidationPage(Scenario scenario, long studySeed, int replicates, String date) {

    /** What stands before the date. */
    public static final String DATE_LABEL = "Made on ";

    /** Replicates over which the evidence asks for the median (literature.md, section 0). */
    private static final int ASKED_REPLICATES = 30;

    private static final String READING = """
            ## How to read it

            - *Band*: where the level must lie. Bands are a proposal of this project around the published figure, unless the
              note says that it is the exact binomial 95 % interval of a sample. A wide band is a weak test.
            - *Model*: median over the replicates, and between which values 95 % of the replicates lie.
            - *Verdict*: with severity *hard*, *order* or *hard order* the median and at least 80 % of the replicates must lie in the band,
              with *soft* the median. Where a replicate alone holds fewer persons, posts or reactions than the evidence asks for, but
              all replicates together hold enough, the level *over all* of them must lie in the band; with fewer than that in all
              the verdict is *too few*.
              *By construction*: it holds whatever the values are, unless the program is broken.
            - *Severity*: `kring validate` ends with exit code 1 if a *hard* pattern, or an order that the evidence asks for as
              strictly (*hard order*), is missed or rests on too few to be shown.
            - *Role*: of a *calibration* pattern the evidence register names a row as the ground of some value, calibrated or
              assumed, so meeting it shows only that the model can; an *input* check hands back what was put in, and stands
              outside the count at the top; of a *validation* pattern the register names no row; nothing may lie
              beyond a *boundary*; a *case* is told in words or with one figure, and never counts as validation.
            - *Sources*: rows of the evidence files; `kring evidence` and `model/evidence/sources.bib` name the works.

            """;

    private static final String SPLIT = """
            ## What was set on what

            The networks were set on T65, T85, T88 and T89, logins on T56, reach and reactions on T33 to T35, loneliness at
            rest on T59 to T63 and its stability on T69; participation, newcomers and timing (T04 to T09, T22, T23, T30, T42) have
            the role of calibration too, but no value was set by running the model on them yet; the register tells which value on which. A miss among networks or
            logins casts doubt on what builds on them: reactions, then loneliness.

            Cases of the documents are not all independent of the values. The constants of reactions name the question that
            nobody answered among their grounds. Colleagues' sympathy was assumed so that likes come mainly from them. Of the 14
            interviewed clients, those without effect and those who spend too much time are named under assumed values. All
            these count as calibration here. The other answers of the 14 are named under no value, but this is no blind test
            either: they could be seen while values were chosen. The samples are small and their intervals wide, so that only
            clear misses count; answers to one question sum to 100 %, so that their rows are not separate successes.

            From which number on a simulated client would *say* that loneliness, mood or time have changed is an assumption,
            written down in the class `UseLevels`; a miss is no reason to move it.

            A second set of published patterns is held out on purpose, to measure the model afterwards. None of it is known
            to those who built the model or set its values, and none of it is on this page.

            """;

    private static final String HELD_BACK = """
            ## Held back, to be looked at afterwards

            Rows of the evidence that are marked neither for calibration nor as a boundary, and that the register names under no
            value. They are not measured while values are still being set. Those who built the model could read the figures, so
            this is no blind test.

            """;

    /**
     * The page.
     *
     * @param file the patterns
     * @param results their results
     * @return Markdown; equal results give equal bytes
     */
    public String text(PatternFile file, List<PatternResult> results) {
        List<PatternResult> missed = with(results, result -> result.verdict() == Verdict.FAIL);
        List<PatternResult> tooFew = with(results, result -> result.verdict() == Verdict.TOO_FEW);
        List<PatternResult> met = with(results, result -> result.verdict() == Verdict.PASS);
        return head(results)
                + section("Missed", missed)
                + (tooFew.isEmpty() ? "" : section("Too few to say", tooFew))
                + section("Met", met)
                + READING
                + SPLIT
                + gaps()
                + worlds(file);
    }

    private static String gaps() {
        return "## Not measured yet\n\nA gap is not a pass.\n\n"
                + bullets(Unmeasured.builtIn().targets())
                + HELD_BACK
                + bullets(Unmeasured.builtIn().heldBack());
    }

    private static String bullets(List<Unmeasured> targets) {
        StringBuilder gaps = new StringBuilder();
        targets.forEach(gap -> gaps.append("- ")
                .append(gap.what())
                .append(" (")
                .append(String.join(", ", gap.sources()))
                .append("): ")
                .append(gap.reason())
                .append('\n'));
        return gaps.append('\n').toString();
    }

    private String head(List<PatternResult> results) {
        ValidationTally tally = ValidationTally.of(results);
        List<PatternResult> unseen = with(results, result -> result.pattern().role() == Role.VALIDATION);
        int unseenMet = with(unseen, result -> result.verdict() == Verdict.PASS).size();
        return String.format(
                Locale.ROOT,
                """
            # Validation: what the model gives, and what was published

            This page is generated by `kring validate` from `experiments/patterns` and runs of the model; changes by hand are
            lost. `mvn -Ppatterns -pl model,experiments test` checks it.

            %s%s. Scenario `%s`, %,d persons, study seed %d, %d replicates%s. The seed was chosen before the first run and is
            not searched for.

            **%s** %s Of the patterns that no value
            rests on (role *validation*), %d of %d are met.

            """,
                DATE_LABEL,
                date,
                scenario.name(),
                scenario.population().persons(),
                studySeed,
                replicates,
                replicates < ASKED_REPLICATES
                        ? " (the evidence asks for a median over at least %d)".formatted(ASKED_REPLICATES)
                        : "",
                tally.sentence(),
                tally.qualification(),
                unseenMet,
                unseen.size());
    }

    private static String section(String heading, List<PatternResult> results) {
        return "## " + heading + "\n\n" + ResultTable.of(results) + "\n";
    }

    private static String worlds(PatternFile file) {
        StringBuilder worlds = new StringBuilder("## The worlds\n\n");
        file.settings().forEach((name, setting) -> worlds.append("- *")
                .append(name)
                .append("*: ")
                .append(setting.about())
                .append('\n'));
        return worlds.toString();
    }

    private static List<PatternResult> with(List<PatternResult> results, Predicate<PatternResult> wanted) {
        return results.stream().filter(wanted).toList();
    }
}
