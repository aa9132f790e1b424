package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.result.SweepRuns;
import org.kring.viz.style.Lettering;
import org.kring.viz.text.Messages;

/** The factors of a sweep and their levels as people call them. */
public final class FactorWords {

    private static final String NUMBER = "[-+]?[0-9.]+([eE][-+]?[0-9]+)?";
    private static final String WORD = "[A-Za-z]+";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]+|[0-9]+\\.[0-9]+");
    private static final int LETTERS = 26;
    private static final int LONGEST = 90;

    private final SweepRuns runs;
    private final Messages words;
    private final FactorNames paths;

    private FactorWords(SweepRuns runs, Messages words) {
        this.runs = runs;
        this.words = words;
        paths = new FactorNames(runs.paths());
    }

    /**
     * The words for a sweep.
     *
     * @param comparison a sweep
     * @param words the language
     * @return its factors in that language
     */
    public static FactorWords of(SweepComparison comparison, Messages words) {
        return new FactorWords(comparison.runs(), words);
    }

    boolean has(String path) {
        return runs.paths().contains(path);
    }

    /**
     * A factor.
     *
     * @param path its path
     * @return what people call it; the end of its path if it has no name in this language
     */
    public String name(String path) {
        return words.find("factor." + path).orElseGet(() -> paths.of(path));
    }

    /**
     * A factor in a sentence that follows on one with its whole name.
     *
     * @param path its path
     * @return its name without the scale in brackets behind it
     */
    public String shortName(String path) {
        return name(path).replaceAll(" \\([^)]*\\)$", "");
    }

    /**
     * A level of a factor.
     *
     * @param path path of the factor
     * @param level the level as it is written in the tables
     * @return a number or a word of the language; of whole lists and maps, which of the variants it is
     */
    public String level(String path, String level) {
        if (level.matches(NUMBER)) {
            return words.numerals().rewritten(level);
        }
        Optional<String> name = level.matches(WORD) ? words.find("level." + level) : Optional.empty();
        return name.orElseGet(() -> isVariant(level) ? words.say("figure.sweep.variant", letter(path, level)) : level);
    }

    /**
     * The levels of a factor.
     *
     * @param path path of the factor
     * @return its levels as they are written in the tables, in their order
     */
    public List<String> levels(String path) {
        int factor = runs.paths().indexOf(path);
        return runs.points().stream()
                .map(point -> point.values().get(factor))
                .distinct()
                .toList();
    }

    /**
     * What the variants of lists and maps are.
     *
     * @return a phrase for each; none if all levels are numbers or words
     */
    public List<String> variants() {
        List<String> told = new ArrayList<>();
        for (String path : runs.paths()) {
            for (String level : levels(path)) {
                if (isVariant(level)) {
                    told.add(words.say(
                            "figure.sweep.variant.is",
                            name(path),
                            level(path, level),
                            Lettering.cut(spelt(level), LONGEST)));
                }
            }
        }
        return told;
    }

    /**
     * A list or map in words.
     *
     * @param level a level as it is written in the tables
     * @return the same with words of the language for its keys, as far as there are any
     */
    public String spelt(String level) {
        return TOKEN.matcher(level.replaceAll("[{}]", "").replaceAll("^\\[|]$", ""))
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().matches("[0-9.]+")
                                ? words.numerals().rewritten(found.group())
                                : words.find("level." + found.group()).orElse(found.group())));
    }

    private static boolean isVariant(String level) {
        return level.startsWith("{") || level.startsWith("[");
    }

    private String letter(String path, String level) {
        int place = levels(path).indexOf(level);
        return place < LETTERS ? Character.toString('A' + place) : Integer.toString(place + 1);
    }
}
