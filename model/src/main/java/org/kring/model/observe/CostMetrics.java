package org.kring.model.observe;

import static org.kring.model.observe.Metric.lower;

import java.util.List;

/** What it costs: staff hours, and work that did not fit in them. */
final class CostMetrics {

    static final MetricFamily FAMILY = new MetricFamily(
            "Staff hours",
            List.of(
                    lower("staffHours", "h", "Staff hours used in the observed weeks."),
                    lower("overflowHours", "h", "Staff hours of work that did not fit and was dropped.")),
            List.of(),
            List.of(
                    lower("weeklyStaffHours", "h", "Staff hours used in the week."),
                    lower(
                            "weeklyOverflowHours",
                            "h",
                            "Staff hours of work that did not fit and was dropped in the week.")));

    private CostMetrics() {}
}
