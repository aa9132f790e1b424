package org.kring.viz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.analysis.SweepComparison.LevelContrast;
import org.kring.experiments.analysis.SweepComparison.PointDifference;
import org.kring.experiments.analysis.SweepComparison.PointEstimate;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.viz.report.ReportPage.Answer;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** The first page of a sweep in plain words: what makes a difference, which approach is best where, the price, who loses. */
final class SweepAnswers {

    /** Outcomes that the first page tells of; the table has all. */
    static final int MOST_OUTCOMES = 2;

    private static final String POSTS = "strategy.postsPerWeek";
    private static final String OPENING_HOURS = "strategy.openingHours";

    private final SweepModel model;
    private final SweepComparison comparison;
    private final Messages words;
    private final Prose prose;
    private final SweepNumbers numbers;

    SweepAnswers(SweepModel model) {
        this.model = model;
        comparison = model.comparison();
        words = model.words();
        prose = new Prose(words);
        numbers = new SweepNumbers(model);
    }

    List<Answer> answers() {
        return Stream.of(
                        comparison.outcomes().stream()
                                .filter(outcome -> !outcome.equals(SweepModel.PRICE))
                                .limit(MOST_OUTCOMES)
                                .map(this::answer),
                        Stream.of(new Answer(words.say("sweep.q.price"), prices())),
                        who())
                .flatMap(each -> each)
                .filter(answer -> !answer.sentences().isEmpty())
                .toList();
    }

    private Answer answer(String outcome) {
        List<String> sentences = comparison.effects().isEmpty() || numbers.isUneven(outcome)
                ? comparison.arms().stream().map(arm -> range(outcome, arm)).toList()
                : comparison.runs().paths().stream()
                        .map(path -> factor(outcome, path))
                        .toList();
        return new Answer(
                Prose.capital(words.say("sweep.q.outcome", words.outcome(outcome), numbers.unit(outcome))),
                Stream.concat(sentences.stream(), Stream.of(best(outcome))).toList());
    }

    /** What a factor does over all others: with which approaches it is beyond luck, and with which one most. */
    private String factor(String outcome, String path) {
        List<LevelContrast> told = comparison.contrasts().stream()
                .filter(c -> c.outcome().equals(outcome) && c.factor().equals(path) && c.isTold())
                .toList();
        String name = numbers.factors().shortName(path);
        Optional<LevelContrast> widest = told.stream().max(Comparator.comparingDouble(c -> Math.abs(c.difference())));
        if (widest.isEmpty()) {
            return prose.say(isUnchanged(outcome, path) ? "sweep.factor.unchanged" : "sweep.factor.none", name);
        }
        List<String> arms = comparison.arms().stream()
                .filter(arm -> told.stream().anyMatch(c -> c.arm().equals(arm)))
                .toList();
        LevelContrast most = widest.get();
        String with = arms.size() == comparison.arms().size() && arms.size() > 1
                ? words.say("sweep.factor.all")
                : words.and(arms.stream().map(words::strategy).toList());
        return prose.say(
                arms.size() > 1 ? "sweep.factor.many" : "sweep.factor.one",
                name,
                with,
                words.strategy(most.arm()),
                numbers.levelCited(outcome, most.arm(), path, most.from()),
                numbers.level(path, most.from()),
                numbers.levelCited(outcome, most.arm(), path, most.to()),
                numbers.level(path, most.to()));
    }

    /** Whether no level of a factor made any difference in any run. */
    private boolean isUnchanged(String outcome, String path) {
        return comparison.contrasts().stream()
                .filter(c -> c.outcome().equals(outcome) && c.factor().equals(path) && !Double.isNaN(c.difference()))
                .allMatch(c -> c.low() == 0.0 && c.high() == 0.0);
    }

    /** Where points lie anywhere, no level has a mean of its own: the lowest and the highest point. */
    private String range(String outcome, String arm) {
        List<PointEstimate> sorted = numbers.sorted(outcome, arm);
        if (sorted.isEmpty()) {
            return "";
        }
        PointEstimate lowest = sorted.get(0);
        PointEstimate highest = sorted.get(sorted.size() - 1);
        return lowest.mean() == highest.mean()
                ? prose.say("sweep.answer.same", words.strategy(arm), numbers.mean(lowest))
                : prose.say("sweep.answer.range", words.strategy(arm), numbers.mean(lowest), numbers.mean(highest));
    }

    /**
     * Which approach has the mean on the better side, and whether that hangs on the combination; empty if better has no meaning, or
     * if there is nothing to compare with.
     */
    private String best(String outcome) {
        Metric metric = Metrics.run(outcome);
        long defined = comparison.arms().stream()
                .filter(arm -> !numbers.sorted(outcome, arm).isEmpty())
                .count();
        if (metric.direction() == Metric.Direction.NEITHER || defined < 2) {
            return "";
        }
        String end = metric.direction() == Metric.Direction.HIGHER ? "sweep.highest" : "sweep.lowest";
        Set<String> everywhere = new LinkedHashSet<>(comparison.arms());
        Set<String> somewhere = new LinkedHashSet<>();
        comparison.runs().points().forEach(point -> {
            Set<String> best = best(metric, point.number());
            everywhere.retainAll(best);
            somewhere.addAll(best);
        });
        boolean isSame = !everywhere.isEmpty();
        boolean isShared = isSame && !somewhere.equals(everywhere);
        List<String> named = comparison.arms().stream()
                .filter(isSame ? everywhere::contains : somewhere::contains)
                .map(words::strategy)
                .toList();
        return named.size() == comparison.arms().size() && isSame
                ? prose.say("sweep.best.equal")
                : prose.say(end + (isShared ? ".shared" : isSame ? ".same" : ".depends"), words.and(named));
    }

    private Set<String> best(Metric metric, int point) {
        double sign = metric.direction() == Metric.Direction.HIGHER ? 1.0 : -1.0;
        List<PointEstimate> there = comparison.estimates().stream()
                .filter(e -> e.point() == point && e.outcome().equals(metric.name()) && !Double.isNaN(e.mean()))
                .toList();
        double best = there.stream().mapToDouble(e -> sign * e.mean()).max().orElse(Double.NaN);
        Set<String> arms = new LinkedHashSet<>();
        there.stream().filter(e -> sign * e.mean() == best).forEach(e -> arms.add(e.arm()));
        return arms;
    }

    /** Hours a week from the cheapest to the dearest combination, approach by approach. */
    private String price() {
        List<Told> prices = new ArrayList<>();
        for (String arm : comparison.arms()) {
            List<PointEstimate> sorted = numbers.sorted(SweepModel.PRICE, arm);
            if (!sorted.isEmpty() && sorted.get(sorted.size() - 1).mean() > 0.0) {
                PointEstimate least = sorted.get(0);
                PointEstimate most = sorted.get(sorted.size() - 1);
                prices.add(
                        numbers.mean(least).text().equals(numbers.mean(most).text())
                                ? words.tell("sweep.price.one", words.strategy(arm), numbers.mean(least))
                                : words.tell(
                                        "sweep.price.range",
                                        words.strategy(arm),
                                        numbers.mean(least),
                                        numbers.mean(most)));
            }
        }
        return prices.isEmpty()
                ? prose.say("report.work.none")
                : prose.say("sweep.price", numbers.unit(SweepModel.PRICE), words.andTold(prices));
    }

    /** The price, and what did not fit into it or is not in it. */
    private List<String> prices() {
        List<String> sentences = new ArrayList<>(List.of(price()));
        if (comparison.runs().paths().contains(OPENING_HOURS)) {
            sentences.add(prose.say("sweep.price.standby"));
        }
        for (String arm : comparison.arms()) {
            numbers.mostUndone(arm).filter(numbers::isUndone).ifPresent(e -> {
                String strategy = words.strategy(arm);
                Cited undone = numbers.weekly(SweepModel.WORK.get(0), arm, e.point());
                Cited posts = numbers.weekly(SweepModel.WORK.get(1), arm, e.point());
                sentences.add(numbers.level(e.point(), POSTS)
                        .map(planned -> prose.say("sweep.price.posts", strategy, undone, posts, planned))
                        .orElseGet(() -> prose.say("sweep.price.undone", strategy, undone)));
            });
        }
        return sentences;
    }

    private Stream<Answer> who() {
        if (comparison.arms().size() < 2) {
            return Stream.empty();
        }
        if (model.thirds().differences().stream().allMatch(d -> d.low() == 0.0 && d.high() == 0.0)) {
            String equal = prose.say("sweep.who.equal", words.strategy(comparison.reference()));
            return Stream.of(new Answer(words.say("report.who"), List.of(equal, prose.say("report.equal.company"))));
        }
        List<String> losers = who("sweep.who.loses", d -> d.jointLow() > 0.0);
        List<String> winners = who("sweep.who.gains", d -> d.jointHigh() < 0.0);
        List<String> sentences = new ArrayList<>();
        sentences.add(prose.say("report.who.lead"));
        String reference = words.strategy(comparison.reference());
        sentences.addAll(losers.isEmpty() ? List.of(prose.say("sweep.who.noloser", reference)) : losers);
        sentences.addAll(winners.isEmpty() && losers.isEmpty() ? List.of(prose.say("sweep.who.nogain")) : winners);
        return Stream.of(new Answer(words.say("report.who"), sentences));
    }

    /** One sentence for all approaches of which the same holds for the same groups. */
    private List<String> who(String key, Predicate<PointDifference> such) {
        Map<List<String>, List<String>> armsByGroups = new LinkedHashMap<>();
        for (String arm : comparison.arms()) {
            List<String> groups = model.thirds().outcomes().stream()
                    .filter(third -> model.thirds().differences().stream()
                            .anyMatch(d -> d.arm().equals(arm) && d.outcome().equals(third) && such.test(d)))
                    .toList();
            if (!groups.isEmpty()) {
                armsByGroups.computeIfAbsent(groups, none -> new ArrayList<>()).add(words.strategy(arm));
            }
        }
        return armsByGroups.entrySet().stream()
                .map(entry -> prose.say(
                        key,
                        words.and(entry.getValue()),
                        words.and(entry.getKey().stream()
                                .map(third -> words.say("sweep.who." + third))
                                .toList()),
                        words.strategy(comparison.reference())))
                .toList();
    }
}
