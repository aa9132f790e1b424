package org.kring.experiments.analysis;

import java.util.Map;
import java.util.TreeMap;
import org.kring.experiments.result.StudyResults;

/**
 * What the strategies cost: staff hours, and what they pay for.
 *
 * @param perWeek mean staff hours per observed week, by arm; per run if the runs have no weeks
 * @param paidPerWeek mean paid impressions per observed week, by arm; an arm that pays for none may be left out
 * @param weeks observed weeks of a run, 0 if there are none
 */
record StaffHours(Map<String, Double> perWeek, Map<String, Double> paidPerWeek, int weeks) {

    StaffHours {
        perWeek = Map.copyOf(perWeek);
        paidPerWeek = Map.copyOf(paidPerWeek);
    }

    static StaffHours of(StudyResults results) {
        int weeks = results.replicates() == 0 ? 0 : results.series(results.reference(), "weeklyStaffHours")[0].length;
        Map<String, Double> hours = new TreeMap<>();
        Map<String, Double> paid = new TreeMap<>();
        for (String arm : results.arms()) {
            hours.put(arm, mean(results.values(arm, "staffHours")) / Math.max(1, weeks));
            paid.put(arm, mean(results.values(arm, "paidImpressions")) / Math.max(1, weeks));
        }
        return new StaffHours(hours, paid, weeks);
    }

    private static double mean(double[] values) {
        return PairedSample.of(values, new double[values.length]).difference();
    }

    double of(String arm) {
        return perWeek.getOrDefault(arm, Double.NaN);
    }

    /** For example "4.0 staff hours a week" or "4.0 staff hours and 5 paid impressions a week". */
    String text(String arm) {
        double hours = of(arm);
        long paid = Math.round(paidPerWeek.getOrDefault(arm, 0.0));
        if (hours > 0.0 && paid > 0) {
            return "%s staff hours and %s paid impressions %s".formatted(size(hours), paid, period());
        }
        if (!Double.isFinite(hours)) {
            return "an unknown number of staff hours";
        }
        if (hours == 0.0) {
            return "no staff hours";
        }
        return size(hours) + " staff hours " + period();
    }

    private static String size(double number) {
        return NumberText.size(number, NumberText.decimals(number));
    }

    /** What counts are divided by, so that they are per week. */
    double weeksOrOne() {
        return Math.max(1, weeks);
    }

    /** The words for that. */
    String period() {
        return weeks > 0 ? "a week" : "in all";
    }
}
