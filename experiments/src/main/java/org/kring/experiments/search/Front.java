package org.kring.experiments.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.kring.experiments.analysis.Confidence;
import org.kring.experiments.search.Candidate.Stage;

/**
 * The front of a search, judged with replicates that the search has not seen. In the search itself the lucky ones win, so their
 * means there flatter them (the winner's curse); what stands here does not.
 *
 * @param plan what the search was asked to do
 * @param rows the settings of the front, in the order of the first objective, then the strategy as it stands
 * @param candidates all that was run, in the order of the journal
 */
public record Front(SearchPlan plan, List<Row> rows, List<Candidate> candidates) {

    /** Copies the lists. */
    public Front {
        rows = List.copyOf(rows);
        candidates = List.copyOf(candidates);
    }

    static Front of(SearchPlan plan, List<Candidate> checked, List<Candidate> all) {
        List<Aim> aims = List.copyOf(plan.objectives().values());
        Candidate asItStands = checked.stream()
                .filter(each -> each.values().isEmpty())
                .findFirst()
                .orElseThrow();
        List<Row> rows = new ArrayList<>();
        for (Candidate candidate : checked) {
            boolean beaten = candidate.isJudged()
                    && checked.stream()
                            .filter(Candidate::isJudged)
                            .anyMatch(other -> dominates(other, candidate, aims));
            List<Estimate> before = all.stream()
                    .filter(each ->
                            each.stage() == Stage.SEARCH && each.values().equals(candidate.values()))
                    .findFirst()
                    .map(each -> estimates(each, Optional.empty(), aims.size()))
                    .orElse(List.of());
            rows.add(new Row(
                    candidate.values(),
                    estimates(candidate, Optional.empty(), aims.size()),
                    estimates(candidate, Optional.of(asItStands), aims.size()),
                    before,
                    beaten,
                    candidate.failure().isEmpty() && !candidate.isJudged()
                            ? "an objective is not defined in every replicate"
                            : candidate.failure()));
        }
        rows.sort((a, b) -> {
            int base = Boolean.compare(a.isAsItStands(), b.isAsItStands());
            return base != 0
                    ? base
                    : Double.compare(a.now().get(0).mean(), b.now().get(0).mean());
        });
        return new Front(plan, rows, all);
    }

    private static boolean dominates(Candidate a, Candidate b, List<Aim> aims) {
        boolean better = false;
        for (int i = 0; i < aims.size(); i++) {
            double costA = aims.get(i).cost(a.mean(i));
            double costB = aims.get(i).cost(b.mean(i));
            if (costA > costB) {
                return false;
            }
            better |= costA < costB;
        }
        return better;
    }

    private static List<Estimate> estimates(Candidate candidate, Optional<Candidate> less, int objectives) {
        boolean failed = !candidate.failure().isEmpty()
                || less.filter(other -> !other.failure().isEmpty()).isPresent();
        return IntStream.range(0, objectives)
                .mapToObj(i -> {
                    if (failed) {
                        return Estimate.of(List.of());
                    }
                    List<Double> own = candidate.outcomes().get(i);
                    return Estimate.of(IntStream.range(0, own.size())
                            .mapToObj(r -> own.get(r)
                                    - less.map(other -> other.outcomes().get(i).get(r))
                                            .orElse(0.0))
                            .toList());
                })
                .toList();
    }

    /**
     * How far the search flattered the front: by how much the means of its settings, less that of the strategy as it stands, got
     * worse with fresh luck.
     *
     * @param objective number of an objective
     * @return mean worsening over the front, in the unit of the outcome; above 0 if the search flattered; NaN without a front
     */
    public double flattery(int objective) {
        Aim aim = List.copyOf(plan.objectives().values()).get(objective);
        Row base = rows.get(rows.size() - 1);
        return rows.stream()
                .filter(row -> !row.isAsItStands())
                .filter(row -> !row.before().isEmpty() && !base.before().isEmpty())
                .mapToDouble(row -> aim.cost(worsening(row, objective) - worsening(base, objective)))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private static double worsening(Row row, int objective) {
        return row.now().get(objective).mean() - row.before().get(objective).mean();
    }

    /**
     * Mean of an objective.
     *
     * @param n replicates in which it is defined
     * @param mean their mean; NaN if there is none
     * @param low lower end of its 95 % interval (Student's t), by itself
     * @param high upper end
     */
    public record Estimate(int n, double mean, double low, double high) {
        static Estimate of(List<Double> replicates) {
            double[] values = replicates.stream()
                    .mapToDouble(value -> value)
                    .filter(Double::isFinite)
                    .toArray();
            double mean = DoubleStream.of(values).average().orElse(Double.NaN);
            double squares =
                    DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
            double half = values.length < 2
                    ? Double.POSITIVE_INFINITY
                    : Confidence.fixed().quantile(values.length, 1)
                            * Math.sqrt(squares / (values.length - 1) / values.length);
            return new Estimate(values.length, mean, mean - half, mean + half);
        }
    }

    /**
     * A setting of the front.
     *
     * @param values a value for each lever; none for the strategy as it stands
     * @param now objectives with fresh replicates
     * @param difference the same less the strategy as it stands, replicate by replicate
     * @param before objectives in the search
     * @param beaten whether another setting of the front, or the strategy as it stands, is at least as good by every mean and
     *     better by one, with fresh replicates
     * @param failure why it could not be judged; empty if it could
     */
    public record Row(
            List<String> values,
            List<Estimate> now,
            List<Estimate> difference,
            List<Estimate> before,
            boolean beaten,
            String failure) {

        /** Copies the lists. */
        public Row {
            values = List.copyOf(values);
            now = List.copyOf(now);
            difference = List.copyOf(difference);
            before = List.copyOf(before);
        }

        /**
         * Whether it is the strategy without any lever turned.
         *
         * @return true for the last row
         */
        public boolean isAsItStands() {
            return values.isEmpty();
        }
    }
}
