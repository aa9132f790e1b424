package org.kring.viz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.Standing;
import org.kring.viz.chart.Findings;
import org.kring.viz.report.ReportPage.Answer;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** What each outcome decides, in a few short sentences, and what it asks of staff. */
final class FirstPage {

    private static final String REACH = "reachShareOfClients";

    private static final String POTENTIAL = "reachShareOfPotentialClients";

    private static final String RISK = "isolationRisk";

    /** What people who decide ask for first. */
    static final List<String> ASKED = List.of(REACH, RISK, "offRadarClients");

    private final Findings findings;
    private final Messages words;
    private final Prose prose;
    private final StudyNumbers numbers;
    private final String reference;
    private final Set<String> named = new LinkedHashSet<>();

    FirstPage(Findings findings) {
        this.findings = findings;
        words = findings.words();
        prose = new Prose(words);
        numbers = new StudyNumbers(findings);
        reference = findings.results().reference();
    }

    /** Question and sentences for every outcome that is asked for and has a value, and for what it asks of staff. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (String outcome : ASKED) {
            Verdicts verdicts = new Verdicts(findings, outcome);
            if (findings.comparison().outcomes().contains(outcome) && !verdicts.isEmpty()) {
                answers.add(new Answer(words.say("report.q." + outcome), sentences(verdicts)));
            }
        }
        List<String> work = work();
        if (!work.isEmpty()) {
            answers.add(new Answer(words.say("report.q.work"), work));
        }
        return List.copyOf(answers);
    }

    private List<String> sentences(Verdicts verdicts) {
        List<String> ranked = verdicts.ranked();
        if (ranked.size() == 1) {
            return List.of(prose.say("report.alone", name(ranked.get(0))), level(verdicts, ranked.get(0)));
        }
        if (verdicts.isEqual()) {
            String company = verdicts.outcome().equals(RISK) ? prose.say("report.equal.company") : "";
            return List.of(prose.say("report.equal"), company, level(verdicts, ranked.get(0)));
        }
        List<String> best = verdicts.standing(Standing.BEST);
        if (!best.isEmpty()) {
            return best(verdicts, best);
        }
        return verdicts.standing(Standing.TIED).contains(reference)
                ? noBetter(verdicts, ranked)
                : undecided(verdicts, leader(verdicts, ranked));
    }

    private List<String> best(Verdicts verdicts, List<String> best) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                best.size() == 1
                        ? prose.say("report.best", told(best.get(0)))
                        : prose.say(
                                "report.best.many",
                                words.and(best.stream().map(this::told).toList())));
        sentences.add(level(verdicts, best.get(0)));
        if (verdicts.outcome().equals(REACH)) {
            sentences.add(potential(best.get(0)));
        }
        if (!best.contains(reference) && !isNothing(findings.estimate(verdicts.outcome(), reference))) {
            sentences.add(difference(verdicts.outcome(), best.get(0)));
        }
        return sentences;
    }

    private List<String> noBetter(Verdicts verdicts, List<String> ranked) {
        List<String> sentences = new ArrayList<>();
        sentences.add(prose.say("report.tied.reference", name(reference)));
        List<String> worse = ranked.stream()
                .filter(arm -> verdicts.isBeaten(arm, reference))
                .map(this::name)
                .toList();
        if (!worse.isEmpty()) {
            sentences.add(prose.say("report.tied.worse", words.and(worse)));
        }
        sentences.add(level(verdicts, reference));
        String leader = leader(verdicts, ranked);
        if (!leader.equals(reference)) {
            sentences.add(prose.say("report.tied.guess", told(leader)));
            sentences.add(difference(verdicts.outcome(), leader));
        }
        return sentences;
    }

    /** The best mean of those that none beats, for a guess must not be one that is shown to do worse. */
    private static String leader(Verdicts verdicts, List<String> ranked) {
        List<String> tied = verdicts.standing(Standing.TIED);
        return ranked.stream().filter(tied::contains).findFirst().orElse(ranked.get(0));
    }

    private List<String> undecided(Verdicts verdicts, String leader) {
        List<String> tied =
                verdicts.standing(Standing.TIED).stream().map(this::name).toList();
        return List.of(
                prose.say("report.tied.some", words.and(tied)),
                prose.say("report.tied.guess", told(leader)),
                level(verdicts, leader),
                difference(verdicts.outcome(), leader));
    }

    private String level(Verdicts verdicts, String arm) {
        Estimate e = findings.estimate(verdicts.outcome(), arm);
        double factor = StudyNumbers.HUNDRED;
        if (!(e.high() > e.low()) || Double.isInfinite(e.high())) {
            return prose.say("report.bare." + verdicts.outcome(), numbers.estimate(e, "mean", factor, 1), name(arm));
        }
        int decimals = StudyNumbers.decimals(factor * e.low(), factor * e.high());
        return prose.say(
                "report.level." + verdicts.outcome(),
                numbers.estimate(e, "mean", factor, decimals),
                numbers.estimate(e, "low", factor, decimals),
                numbers.estimate(e, "high", factor, decimals),
                name(arm));
    }

    /** Which strategies reach more of those who are no clients yet; empty where that is not shown of any. */
    private String potential(String arm) {
        List<Told> more = findings.results().arms().stream()
                .filter(rival -> !rival.equals(arm)
                        && findings.estimate(POTENTIAL, rival).n() > 0
                        && findings.difference(POTENTIAL, rival, arm).low() > 0.0)
                .sorted(Comparator.comparingDouble(
                        rival -> -findings.estimate(POTENTIAL, rival).mean()))
                .map(rival -> words.tell("report.potential.more", name(rival), potentialOf(rival)))
                .toList();
        if (more.isEmpty()) {
            return "";
        }
        return prose.say("report.potential", potentialOf(arm), words.andTold(more));
    }

    private Cited potentialOf(String arm) {
        return numbers.estimate(findings.estimate(POTENTIAL, arm), "mean", StudyNumbers.HUNDRED, 1);
    }

    /** Against exactly nothing a difference would be the same number again. */
    private static boolean isNothing(Estimate e) {
        return e.low() == 0.0 && e.high() == 0.0;
    }

    /** Against the reference: how much more or fewer, or that it is not known. */
    private String difference(String outcome, String arm) {
        PairDifference p = findings.difference(outcome, arm, reference);
        if (p.low() == 0.0 && p.high() == 0.0) {
            return prose.say("report.exact", name(reference));
        }
        if (p.n() < 2) {
            return "";
        }
        boolean fewer = p.high() < 0.0;
        double factor = fewer ? -StudyNumbers.HUNDRED : StudyNumbers.HUNDRED;
        int decimals = StudyNumbers.decimals(StudyNumbers.HUNDRED * p.low(), StudyNumbers.HUNDRED * p.high());
        if (p.low() <= 0.0 && !fewer) {
            return prose.say(
                    "report.unsure",
                    name(reference),
                    numbers.pair(p, "low", -factor, decimals, false),
                    numbers.pair(p, "high", factor, decimals, false));
        }
        return prose.say(
                fewer ? "report.fewer" : "report.more",
                numbers.pair(p, "difference", factor, decimals, false),
                name(reference),
                numbers.pair(p, fewer ? "high" : "low", factor, decimals, false),
                numbers.pair(p, fewer ? "low" : "high", factor, decimals, false));
    }

    /** The range of prices, and what every strategy that an answer names asks of staff. */
    private List<String> work() {
        List<String> costly = findings.results().arms().stream()
                .filter(arm -> findings.staffHoursPerWeek(arm) > 0.0)
                .sorted(Comparator.comparingDouble(findings::staffHoursPerWeek))
                .toList();
        if (costly.isEmpty()) {
            return findings.weeks() == 0 ? List.of() : List.of(prose.say("report.work.none"));
        }
        Stream<String> range = costly.size() == 1
                ? Stream.empty()
                : Stream.of(prose.say(
                        "report.work.range",
                        numbers.hours(costly.get(0)),
                        numbers.hours(costly.get(costly.size() - 1))));
        List<String> told = costly.size() == 1
                ? costly
                : named.stream().filter(costly::contains).toList();
        return Stream.concat(told.stream().flatMap(this::work), range).toList();
    }

    /** What staff do, where the strategy is one of the library, and what it costs. */
    private Stream<String> work(String arm) {
        String price = findings.paidImpressionsPerWeek(arm) > 0.5
                ? prose.say("report.work.paid", numbers.hours(arm), numbers.paid(arm))
                : prose.say("report.work.hours", numbers.hours(arm));
        Optional<String> what =
                words.find("strategy." + arm + ".what").map(does -> prose.say("report.work.what", name(arm), does));
        Optional<String> undone = numbers.undone(arm).map(hours -> prose.say("report.work.undone", hours));
        return Stream.of(what, Optional.of(price), undone).flatMap(Optional::stream);
    }

    private String told(String arm) {
        named.add(arm);
        return name(arm);
    }

    private String name(String arm) {
        return words.strategy(arm);
    }
}
