package org.kring.experiments.odd;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with parts that are generated, each between {@code <!-- generated: NAME -->} and {@code <!-- end -->}.
 *
 * @param text the whole page
 */
record MarkedPage(String text) {

    private static final Pattern PART = Pattern.compile("(?s)(<!-- generated: ([a-z]+) -->\\n)(.*?)(<!-- end -->\\n)");

    /** Names of the generated parts, in their order. */
    List<String> parts() {
        return PART.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(2))
                .toList();
    }

    /** The generated part of a name; empty if there is none. */
    String part(String name) {
        return PART.matcher(text)
                .results()
                .filter(match -> match.group(2).equals(name))
                .map((MatchResult match) -> match.group(3))
                .findFirst()
                .orElse("");
    }

    /** The page with another text in one part. */
    MarkedPage with(String name, String part) {
        return new MarkedPage(PART.matcher(text).replaceAll(match -> {
            String now = match.group(2).equals(name) ? part : match.group(3);
            return Matcher.quoteReplacement(match.group(1) + now + match.group(4));
        }));
    }
}
