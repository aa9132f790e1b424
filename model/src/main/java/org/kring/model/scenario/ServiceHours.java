package org.kring.model.scenario;

/**
 * When a service outside the networks can be used; the same hours on every day that it is open.
 *
 * @param days days a week, from Monday on
 * @param opens first hour of the day
 * @param closes hour of the day at which it closes, 24 for midnight
 */
public record ServiceHours(
        @Parameter(unit = "d/week", evidence = "service-hours")
        int days,

        @Parameter(unit = "hour of day", evidence = "service-hours")
        int opens,

        @Parameter(unit = "hour of day", evidence = "service-hours")
        int closes) {

    /** Checks every value. */
    public ServiceHours {
        Requires.within("days", days, 1, Horizon.DAYS_PER_WEEK);
        Requires.within("opens", opens, 0, Horizon.HOURS_PER_DAY - 1);
        Requires.within("closes", closes, opens + 1, Horizon.HOURS_PER_DAY);
    }

    /**
     * Whether it can be used.
     *
     * @param hour hour of the run; the first day of a week is a Monday
     * @return true within these hours
     */
    public boolean isOpen(int hour) {
        int weekday = hour / Horizon.HOURS_PER_DAY % Horizon.DAYS_PER_WEEK;
        int hourOfDay = hour % Horizon.HOURS_PER_DAY;
        return weekday < days && hourOfDay >= opens && hourOfDay < closes;
    }
}
