package org.kring.experiments.discovery;

import java.util.Locale;

/** Names of files made from names of outcomes, strategies and factors. */
public final class FileNames {

    private FileNames() {}

    /**
     * A text as part of a file name.
     *
     * @param text any text, such as {@code strategy.postsPerWeek}
     * @return lower case letters, digits and single dashes, such as {@code strategy-posts-per-week}
     */
    public static String slug(String text) {
        return text.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\s)-(?=\\d)", "minus ")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
