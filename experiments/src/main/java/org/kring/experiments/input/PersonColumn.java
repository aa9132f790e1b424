package org.kring.experiments.input;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.model.population.AgeBand;
import org.kring.model.population.GivenTrait;
import org.kring.model.scenario.Audience;

/**
 * What the cells of one column of a table of persons mean.
 *
 * @param trait what the column fixes
 * @param name name of the column
 */
record PersonColumn(GivenTrait trait, String name) {

    /** Name of the column that says who it is. */
    static final String ID = "id";

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d*)?|\\.\\d+");
    private static final Pattern BLANKS = Pattern.compile("[ +]+");
    private static final String NONE = "none";

    /** All columns beside the id. */
    static List<PersonColumn> all() {
        return Arrays.stream(GivenTrait.values())
                .filter(trait -> trait != GivenTrait.LEAST_PLATFORMS)
                .map(trait -> new PersonColumn(trait, Names.lowerCamel(trait.name())))
                .toList();
    }

    /** The number of a cell that is not empty. */
    double value(String cell, List<String> platforms, InputText table, int line) {
        return switch (trait) {
            case AUDIENCE -> constant(cell, Names.ofEnum(Audience.class), table, line);
            case AGE_BAND -> constant(cell, Names.ofEnum(AgeBand.class), table, line);
            case IN_RECOVERY -> constant(cell, List.of("false", "true"), table, line);
            case PLATFORMS -> accounts(cell, platforms, table, line);
            default -> number(cell, table, line);
        };
    }

    private double constant(String cell, List<String> names, InputText table, int line) {
        int index = names.indexOf(cell);
        if (index < 0) {
            throw unknown(cell, names, table, line);
        }
        return index;
    }

    private double accounts(String cell, List<String> platforms, InputText table, int line) {
        int bits = 0;
        for (String platform : cell.equals(NONE) ? List.<String>of() : List.of(BLANKS.split(cell, -1))) {
            int index = platforms.indexOf(platform);
            if (index < 0) {
                throw unknown(platform, platforms, table, line);
            }
            bits |= 1 << index;
        }
        return bits;
    }

    private double number(String cell, InputText table, int line) {
        double value = NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
        if (!trait.allows(value)) {
            boolean isShare = trait.high() == 1.0;
            throw table.refuse(
                    line,
                    "%s is %s; allowed is %s, or an empty cell where it is to be drawn."
                            .formatted(name, cell, isShare ? "a number from 0 to 1" : "a number above 0"),
                    cell.contains(",")
                            ? "the decimal comma was meant as a point."
                            : "it was measured on another scale.");
        }
        return value;
    }

    private InputException unknown(String cell, List<String> names, InputText table, int line) {
        return table.refuse(
                line,
                "%s is %s; allowed are %s, or an empty cell where it is to be drawn."
                        .formatted(name, cell, String.join(", ", names)),
                Names.wayOut(cell, names));
    }
}
