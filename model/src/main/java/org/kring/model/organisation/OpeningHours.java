package org.kring.model.organisation;

/** When staff look at what came in (S1 BS-05). Outside these hours everything waits. */
public enum OpeningHours {
    /** Monday to Friday, 9 to 17 h. */
    OFFICE(5, 9, 17),
    /** Monday to Friday, 9 to 21 h. */
    EXTENDED(5, 9, 21),
    /** Every day, 9 to 21 h. */
    DAILY(7, 9, 21),
    /** Day and night. */
    ALWAYS(7, 0, 24);

    /** An hour at which every organisation is at work on its working days. */
    public static final int NOON = 12;

    private final int days;
    private final int opens;
    private final int closes;

    OpeningHours(int days, int opens, int closes) {
        this.days = days;
        this.opens = opens;
        this.closes = closes;
    }

    /**
     * Whether staff are at work.
     *
     * @param weekday day of the week, 0 for Monday
     * @param hour hour of the day, 0 to 23
     * @return true within opening hours
     */
    public boolean isOpen(int weekday, int hour) {
        return weekday < days && hour >= opens && hour < closes;
    }

    /**
     * Days that staff are at work in a week, from Monday on.
     *
     * @return 5 or 7
     */
    public int daysPerWeek() {
        return days;
    }

    /**
     * Hours that staff are at work in a week.
     *
     * @return opening hours per week
     */
    public int hoursPerWeek() {
        return days * (closes - opens);
    }
}
