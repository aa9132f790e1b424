package org.kring.experiments.search;

import java.util.ArrayList;
import java.util.List;
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
        List<Row> rows = new ArrayList<>();
        for (Candidate candidate : checked) {
            boolean beaten = candidate.isJudged()
                    && checked.stream()
                            .filter(other -> !other.values().isEmpty() && other.isJudged())
                            .anyMatch(other -> dominates(other, candidate, aims));
            List<Estimate> now = estimates(candidate, aims.size());
            List<Estimate> before = all.stream()
                    .filter(each -> each.stage() == Stage.SEARCH && each.values().equals(candidate.values()))
                    .findFirst()
                    .map(each -> estimates(each, aims.size()))
                    .orElse(List.of());
            rows.add(new Row(candidate.values(), now, before, beaten, candidate.failure()));
        }
        rows.sort((a, b) -> {
            int base = Boolean.compare(a.isAsItStands(), b.isAsItStands());
            return base != 0 ? base : Double.compare(a.now().get(0).mean(), b.now().get(0).mean());
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

    private static List<Estimate> estimates(Candidate candidate, int objectives) {
        return IntStream.range(0, objectives)
                .mapToObj(i -> candidate.failure().isEmpty()
                        ? Estimate.of(candidate.outcomes().get(i))
                        : new Estimate(0, Double.NaN, Double.NaN, Double.NaN))
                .toList();
    }

    /**
     * How far the search flattered the front: by how much the means of its settings got worse with fresh luck.
     *
     * @param objective number of an objective
     * @return mean worsening over the front, in the unit of the outcome; above 0 if the search flattered; NaN without a front
     */
    public double flattery(int objective) {
        Aim aim = List.copyOf(plan.objectives().values()).get(objective);
        return rows.stream()
                .filter(row -> !row.isAsItStands() && !row.before().isEmpty())
                .mapToDouble(row -> aim.cost(row.now().get(objective).mean())
                        - aim.cost(row.before().get(objective).mean()))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
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
     * @param before objectives in the search; none for the strategy as it stands
     * @param beaten whether another setting of the front is at least as good by every mean and better by one, with fresh
     *     replicates
     * @param failure why it could not be judged; empty if it could
     */
    public record Row(
            List<String> values, List<Estimate> now, List<Estimate> before, boolean beaten, String failure) {

        /** Copies the lists. */
        public Row {
            values = List.copyOf(values);
            now = List.copyOf(now);
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
