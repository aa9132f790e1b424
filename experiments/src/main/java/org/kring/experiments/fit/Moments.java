package org.kring.experiments.fit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times of a column, read alike. Whether the day or the month comes first is told by any date of the column that
 * can only be meant one way, or by AM and PM, which are written where the month comes first.
 *
 * @param monthFirst whether 12/31/2014 is the way to write
 * @param clear whether the column says so itself; if not, weekdays are not to be used
 */
record Moments(boolean monthFirst, boolean clear) {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})(?:[T ,]+(\\d{1,2})[:.](\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s*([AaPp][Mm])?)?"
                    + "\\s*(?:Z|[+-]\\d{2}:?\\d{2})?");

    /**
     * When a post appeared.
     *
     * @param date the day
     * @param hour hour of the day, or -1 if the cell has none
     */
    record Moment(LocalDate date, int hour) {

        /** The same moment on a clock that is some hours ahead. */
        Moment later(int hours) {
            return hour < 0
                    ? this
                    : new Moment(date.plusDays(Math.floorDiv(hour + hours, 24)), Math.floorMod(hour + hours, 24));
        }
    }

    static Moments of(List<String> cells) {
        boolean yearFirst = true;
        boolean dayFirst = false;
        boolean monthFirst = false;
        boolean halves = false;
        for (String cell : cells) {
            Matcher m = FORM.matcher(cell);
            if (m.matches() && m.group(1).length() < 3) {
                yearFirst = false;
                dayFirst |= Integer.parseInt(m.group(1)) > 12;
                monthFirst |= Integer.parseInt(m.group(2)) > 12;
                halves |= m.group(6) != null;
            }
        }
        boolean month = monthFirst || (!dayFirst && halves);
        return new Moments(month, yearFirst || dayFirst != monthFirst || (halves && !dayFirst));
    }

    Optional<Moment> read(String cell) {
        Matcher m = FORM.matcher(cell);
        if (!m.matches()) {
            return Optional.empty();
        }
        int[] numbers = {Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))};
        try {
            return Optional.of(new Moment(date(numbers, m.group(1).length() > 2), hour(m)))
                    .filter(moment -> moment.hour() <= 23);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate date(int[] n, boolean yearFirst) {
        if (yearFirst) {
            return LocalDate.of(n[0], n[1], n[2]);
        }
        int year = n[2] < 100 ? 2000 + n[2] : n[2];
        return monthFirst ? LocalDate.of(year, n[0], n[1]) : LocalDate.of(year, n[1], n[0]);
    }

    private static int hour(Matcher m) {
        if (m.group(4) == null) {
            return -1;
        }
        int hour = Integer.parseInt(m.group(4));
        if (m.group(6) == null) {
            return hour;
        }
        return hour % 12 + (m.group(6).equalsIgnoreCase("pm") ? 12 : 0);
    }
}
