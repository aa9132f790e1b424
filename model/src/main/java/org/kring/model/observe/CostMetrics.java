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
            List.of(
                    lower("backlog", "pieces of work", "What waits for staff at the end."),
                    lower(
                            "silentChannels",
                            "channels",
                            "Channels that nobody looks after at the end, because their owner left without a successor.")),
            List.of(
                    lower("weeklyStaffHours", "h", "Staff hours used in the week."),
                    lower(
                            "weeklyOverflowHours",
                            "h",
                            "Staff hours of work that did not fit and was dropped in the week."),
                    lower("weeklyBacklog", "pieces of work", "What waits for staff at the end of the week.")));

    private CostMetrics() {}
}
