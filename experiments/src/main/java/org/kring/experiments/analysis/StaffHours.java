package org.kring.experiments.analysis;

import java.util.Map;
import java.util.TreeMap;
import org.kring.experiments.result.StudyResults;

/**
 * What the strategies cost.
 *
 * @param perWeek mean staff hours per observed week, by arm; per run if the runs have no weeks
 * @param weeks observed weeks of a run, 0 if there are none
 */
record StaffHours(Map<String, Double> perWeek, int weeks) {

    StaffHours {
        perWeek = Map.copyOf(perWeek);
    }

    static StaffHours of(StudyResults results) {
        int weeks = results.replicates() == 0 ? 0 : results.series(results.reference(), "weeklyStaffHours")[0].length;
        Map<String, Double> hours = new TreeMap<>();
        for (String arm : results.arms()) {
            double[] values = results.values(arm, "staffHours");
            hours.put(arm, PairedSample.of(values, new double[values.length]).difference() / Math.max(1, weeks));
        }
        return new StaffHours(hours, weeks);
    }

    double of(String arm) {
        return perWeek.getOrDefault(arm, Double.NaN);
    }

    /** For example "4.0 staff hours a week". */
    String text(String arm) {
        double hours = of(arm);
        if (!Double.isFinite(hours)) {
            return "an unknown number of staff hours";
        }
        if (hours == 0.0) {
            return "no staff hours";
        }
        return NumberText.size(hours, NumberText.decimals(hours)) + " staff hours " + period();
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
