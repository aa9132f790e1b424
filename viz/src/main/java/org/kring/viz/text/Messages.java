package org.kring.viz.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** All words of one language, by key. Keys are the same in every language; a test insists on it. */
public final class Messages {

    /** The bundles beside this class, each with one file per language. */
    static final List<String> BUNDLES = List.of("common", "names", "factors", "metrics", "figures", "report");

    private static final String SHARE = "share of ";

    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Messages(language));
        }
    }

    private final Language language;
    private final Map<String, String> patterns = new TreeMap<>();
    private final Numerals numerals;

    private Messages(Language language) {
        this.language = language;
        for (String name : BUNDLES) {
            ResourceBundle bundle = bundle(name, language);
            bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
        }
        numerals = new Numerals(language, say("undefined"));
    }

    /**
     * The words of a language.
     *
     * @param language the language
     * @return its words
     */
    public static Messages in(Language language) {
        Messages messages = ALL.get(language);
        if (messages == null) {
            throw new IllegalArgumentException("there are no words in " + language);
        }
        return messages;
    }

    /** One bundle in one language alone, without falling back to that of the machine. */
    static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                Messages.class.getPackageName() + "." + name,
                language.locale(),
                Messages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * The language.
     *
     * @return language of all words
     */
    public Language language() {
        return language;
    }

    /**
     * How its numbers are written.
     *
     * @return the numerals of the language
     */
    public Numerals numerals() {
        return numerals;
    }

    /**
     * A message.
     *
     * @param key its key
     * @param arguments what takes the places {0}, {1} and so on: text, or whole numbers; other numbers are written with
     *     {@link #numerals()} first
     * @return the message in this language
     * @throws MissingResourceException if there is no such message
     */
    public String say(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no message " + key, Messages.class.getName(), key);
        }
        for (Object argument : arguments) {
            if (!(argument instanceof String || argument instanceof Integer || argument instanceof Long)) {
                throw new IllegalArgumentException(
                        "%s takes text and whole numbers, but was given %s".formatted(key, argument));
            }
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /**
     * A message whose arguments may name the cells that they come from.
     *
     * @param key its key
     * @param arguments as of {@link #say}, and {@link Told} or {@link Cited}
     * @return the message in this language, with the cells of its arguments
     * @throws MissingResourceException if there is no such message
     */
    public Told tell(String key, Object... arguments) {
        List<Told> told = new ArrayList<>();
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i] instanceof Cited cited ? new Told(List.of(cited)) : arguments[i];
            plain[i] = argument instanceof Told ? Told.mark(told.size()) : argument;
            if (argument instanceof Told text) {
                told.add(text);
            }
        }
        return Told.filled(say(key, plain), told);
    }

    /**
     * A message that need not be there.
     *
     * @param key its key
     * @return the message, which takes no arguments; empty if there is none
     */
    public Optional<String> find(String key) {
        return patterns.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
    }

    /**
     * Every message that begins with a key, in the order of the keys: {@code limit.1}, {@code limit.2} and so on.
     *
     * @param prefix beginning of the keys, without the dot before the number
     * @return the messages numbered from 1 without a gap
     */
    public List<String> numbered(String prefix) {
        return IntStream.iterate(1, i -> patterns.containsKey(prefix + "." + i), i -> i + 1)
                .mapToObj(i -> say(prefix + "." + i))
                .toList();
    }

    /**
     * A list in a sentence.
     *
     * @param items the items
     * @return such as "a, b and c"
     */
    public String and(List<String> items) {
        int last = items.size() - 1;
        return last <= 0
                ? String.join("", items)
                : say("list.and", String.join(", ", items.subList(0, last)), items.get(last));
    }

    /**
     * A list of texts with numbers.
     *
     * @param items the items
     * @return such as "a, b and c"
     */
    public Told andTold(List<Told> items) {
        int last = items.size() - 1;
        return last <= 0
                ? Told.joined("", items)
                : tell("list.and", Told.joined(", ", items.subList(0, last)), items.get(last));
    }

    /**
     * From one number to another.
     *
     * @param low one end, as text
     * @param high the other
     * @return such as "1.2 to 3.4"
     */
    public String range(String low, String high) {
        return say("range", low, high);
    }

    /**
     * A strategy as people call it.
     *
     * @param label its label in the study
     * @return the name of a built-in strategy; of others the label
     */
    public String strategy(String label) {
        return find("strategy." + label).orElse(label);
    }

    /**
     * An outcome as people call it.
     *
     * @param metric name of a metric
     * @return its name in words; of metrics that have none, the name of the metric
     */
    public String outcome(String metric) {
        return find("metric." + metric).orElse(metric);
    }

    /**
     * A unit of the model in this language; shares are written as percentages.
     *
     * @param unit unit of a metric, in English
     * @return such as "% of clients"; a unit without translation as it is
     */
    public String unit(String unit) {
        return share(unit)
                .map(of -> say("unit.percentOf", of))
                .or(() -> find("unit." + key(unit)))
                .orElse(unit);
    }

    /**
     * The unit of a difference.
     *
     * @param unit unit of a metric, in English
     * @return such as "percentage points of clients"; of what is no share the unit itself
     */
    public String differenceUnit(String unit) {
        return share(unit).map(of -> say("unit.pointsOf", of)).orElseGet(() -> unit(unit));
    }

    private Optional<String> share(String unit) {
        return unit.startsWith(SHARE)
                ? Optional.of(unit.substring(SHARE.length()))
                        .map(of -> find("of." + key(of)).orElse(of))
                : Optional.empty();
    }

    private static String key(String unit) {
        return unit.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}
