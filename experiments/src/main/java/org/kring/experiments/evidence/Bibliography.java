package org.kring.experiments.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents and published works that the register names, read from BibTeX with one field per line. */
public final class Bibliography {

    private static final Pattern WORK = Pattern.compile("@\\w+\\{([^,\\s]+),\\R(.*?)\\R\\}", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("^\\s*(\\w+) = \\{(.*)\\},?$", Pattern.MULTILINE);

    private final Map<String, Map<String, String>> works;

    private Bibliography(Map<String, Map<String, String>> works) {
        this.works = Collections.unmodifiableMap(works);
    }

    /**
     * Reads a bibliography.
     *
     * @param bibtex text of a BibTeX file
     * @return its works
     * @throws IllegalArgumentException if two works have one key
     */
    public static Bibliography parse(String bibtex) {
        Map<String, Map<String, String>> works = new LinkedHashMap<>();
        Matcher work = WORK.matcher(bibtex);
        while (work.find()) {
            Map<String, String> fields = new LinkedHashMap<>();
            FIELD.matcher(work.group(2)).results().forEach(field -> fields.put(field.group(1), field.group(2)));
            if (works.put(work.group(1), fields) != null) {
                throw new IllegalArgumentException("two works have the key " + work.group(1));
            }
        }
        return new Bibliography(works);
    }

    /**
     * The works there are.
     *
     * @return their keys in the order of the file
     */
    public Set<String> keys() {
        return works.keySet();
    }

    /**
     * A work in one line.
     *
     * @param key its key
     * @return author, year, title or place, and how it was seen; empty if there is no such work
     */
    public Optional<String> line(String key) {
        Map<String, String> work = works.get(key);
        if (work == null) {
            return Optional.empty();
        }
        String place = Stream.of("author", "year", "title", "journal", "booktitle", "institution", "howpublished")
                .filter(work::containsKey)
                .map(work::get)
                .map(Bibliography::plain)
                .collect(Collectors.joining(", "));
        String note = work.getOrDefault("note", "");
        return Optional.of(note.isEmpty() ? place : place + " [" + note + "]");
    }

    private static String plain(String tex) {
        return tex.replace("{\\ae}", "ae").replaceAll("[{}]", "");
    }
}
