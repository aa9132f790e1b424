package org.kring.viz.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that figures and reports are written in. To add one, add a line here and its bundles. */
public enum Language {
    /** English: 1,234.5 and 12.3 %. */
    ENGLISH("en", '.', ',', " %"),
    /** Dutch: 1.234,5 and 12,3%. */
    DUTCH("nl", ',', '.', "%");

    private final String tag;
    private final char decimal;
    private final char group;
    private final String percent;

    Language(String tag, char decimal, char group, String percent) {
        this.tag = tag;
        this.decimal = decimal;
        this.group = group;
        this.percent = percent;
    }

    /**
     * The language of a tag.
     *
     * @param tag such as {@code nl}
     * @return the language; empty if there is none of that tag
     */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /**
     * All tags.
     *
     * @return such as {@code en} and {@code nl}
     */
    public static List<String> tags() {
        return Arrays.stream(values()).map(Language::tag).toList();
    }

    /**
     * The tag, as in {@code lang="nl"} and {@code --lang nl}.
     *
     * @return two lower-case letters
     */
    public String tag() {
        return tag;
    }

    /**
     * The locale of its bundles.
     *
     * @return the language without a country
     */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /**
     * What parts whole numbers from decimals.
     *
     * @return a point or a comma
     */
    public char decimal() {
        return decimal;
    }

    /**
     * What parts thousands.
     *
     * @return a comma or a point
     */
    public char group() {
        return group;
    }

    /**
     * What stands behind a percentage.
     *
     * @return the sign, with a space where the language writes one
     */
    public String percent() {
        return percent;
    }
}
