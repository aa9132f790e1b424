package org.kring.experiments.fit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What single cells mean. An empty answer says that the cell means nothing allowed. */
final class Cells {

    /** Digits, perhaps in groups of three behind points or commas, perhaps with zeros behind the decimal sign. */
    private static final Pattern COUNT =
            Pattern.compile("(\\d+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+)(?:[.,]0{1,2})?");

    /** More than there are people. */
    private static final double MOST = 1e10;

    private static final Pattern YES = Pattern.compile("1|1[.,]0|yes|true|paid|ja|waar|betaald|boosted");
    private static final Pattern NO =
            Pattern.compile("0|0[.,]0|no|false|organic|unpaid|nee|onwaar|organisch|not boosted");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[.,]0|[:hu.]\\d{2}(?::\\d{2})?)?");

    private static final List<List<String>> DAYS = List.of(
            List.of("mon", "monday", "ma", "maandag"),
            List.of("tue", "tuesday", "di", "dinsdag"),
            List.of("wed", "wednesday", "wo", "woensdag"),
            List.of("thu", "thursday", "do", "donderdag"),
            List.of("fri", "friday", "vr", "vrijdag"),
            List.of("sat", "saturday", "za", "zaterdag"),
            List.of("sun", "sunday", "zo", "zondag"));

    private Cells() {}

    /** A whole number from 0 to ten billion; points, commas, blanks and apostrophes may part thousands. */
    static OptionalDouble count(String cell) {
        Matcher matcher = COUNT.matcher(cell.replaceAll("[\\s\\u00A0\\u202F'\\u2019]", ""));
        return matcher.matches()
                ? OptionalDouble.of(Double.parseDouble(matcher.group(1).replaceAll("[.,]", ""))).stream()
                        .filter(count -> count <= MOST)
                        .findFirst()
                : OptionalDouble.empty();
    }

    /** 1 for paid, 0 for not paid. */
    static OptionalDouble paid(String cell) {
        String small = cell.toLowerCase(Locale.ROOT);
        if (YES.matcher(small).matches()) {
            return OptionalDouble.of(1.0);
        }
        return NO.matcher(small).matches() ? OptionalDouble.of(0.0) : OptionalDouble.empty();
    }

    /** Hour of the day, 0 to 23; 24 is midnight too. */
    static OptionalDouble hour(String cell) {
        Matcher matcher = HOUR.matcher(cell.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        return hour <= 24 ? OptionalDouble.of(hour % 24) : OptionalDouble.empty();
    }

    /** Day of the week as a label: the number from 1 to 7 as it is, or 1 for Monday to 7 for Sunday by name. */
    static OptionalDouble weekday(String cell) {
        String small = cell.toLowerCase(Locale.ROOT);
        for (int day = 0; day < DAYS.size(); day++) {
            if (DAYS.get(day).contains(small)) {
                return OptionalDouble.of(day + 1.0);
            }
        }
        return within(cell, 1, 7);
    }

    /** Number of the month. */
    static OptionalDouble month(String cell) {
        return within(cell, 1, 12);
    }

    private static OptionalDouble within(String cell, int low, int high) {
        return count(cell).stream().filter(n -> n >= low && n <= high).findFirst();
    }

    /** What is allowed in cells of a kind, for messages. */
    static String allowed(Insight insight) {
        return switch (insight) {
            case TIME -> "date and time such as 2014-12-31 17:05, 12/31/2014 5:05 PM or 31-12-2014 17:05";
            case MONTH -> "a number from 1 to 12";
            case WEEKDAY -> "a number from 1 to 7 or a day in English or Dutch";
            case HOUR -> "an hour from 0 to 24";
            case TYPE -> "a known kind of post";
            case PAID -> "1 or 0, yes or no, ja or nee";
            default -> "a whole number from 0 to 10,000,000,000, such as 1234, 1,234 or 1.234";
        };
    }

    /** The meaning of a cell other than time and type. */
    static Optional<Double> meaning(Insight insight, String cell) {
        OptionalDouble value =
                switch (insight) {
                    case MONTH -> month(cell);
                    case WEEKDAY -> weekday(cell);
                    case HOUR -> hour(cell);
                    case PAID -> paid(cell);
                    default -> count(cell);
                };
        return value.stream().boxed().findFirst();
    }
}
