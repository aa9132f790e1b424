package org.kring.viz.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

final class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9]+)");

    /** Messages that are rightly the same in both languages: signs alone, and words that Dutch took from elsewhere. */
    private static final Pattern SAME =
            Pattern.compile("[^A-Za-z]*|(likes|exponent|Scenario|Facebook|Twitter|LinkedIn)[^a-z]*");

    static List<String> bundles() {
        return Messages.BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameMessages(String bundle) {
        Set<String> english = Messages.bundle(bundle, Language.ENGLISH).keySet();
        for (Language language : Language.values()) {
            assertThat(Messages.bundle(bundle, language).keySet())
                    .as(language.tag())
                    .isEqualTo(english);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageUsesTheSameArguments(String bundle) {
        ResourceBundle english = Messages.bundle(bundle, Language.ENGLISH);
        ResourceBundle dutch = Messages.bundle(bundle, Language.DUTCH);
        for (String key : new TreeSet<>(english.keySet())) {
            assertThat(arguments(dutch.getString(key))).as(key).isEqualTo(arguments(english.getString(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsLeftUntranslated(String bundle) {
        ResourceBundle english = Messages.bundle(bundle, Language.ENGLISH);
        ResourceBundle dutch = Messages.bundle(bundle, Language.DUTCH);
        List<String> same = new ArrayList<>();
        for (String key : new TreeSet<>(english.keySet())) {
            String text = english.getString(key);
            String words = text.replaceAll("\\{[0-9]+}", "");
            if (text.equals(dutch.getString(key)) && !SAME.matcher(words).matches()) {
                same.add(key);
            }
        }
        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noFileNamesAMessageTwiceOrHasAStraightApostrophe(String bundle) {
        for (Language language : Language.values()) {
            Set<String> seen = new HashSet<>();
            lines(bundle, language)
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .forEach(line -> {
                        assertThat(seen.add(line.substring(0, line.indexOf('='))))
                                .as(line)
                                .isTrue();
                        assertThat(line).doesNotContain("'");
                    });
        }
    }

    @Test
    void noTwoBundlesHaveTheSameMessage() {
        TreeMap<String, String> seen = new TreeMap<>();
        for (String bundle : Messages.BUNDLES) {
            for (String key : Messages.bundle(bundle, Language.ENGLISH).keySet()) {
                assertThat(seen.put(key, bundle)).as(key).isNull();
            }
        }
    }

    @Test
    void everyOutcomeThatIsNoDetailHasAName() {
        for (Language language : Language.values()) {
            Messages words = Messages.in(language);
            assertThat(Metrics.run().stream().map(Metric::name).filter(name -> !Metrics.isDetail(name)))
                    .allSatisfy(name -> assertThat(words.find("metric." + name)).isPresent());
        }
    }

    @Test
    void everyUnitIsTranslated() {
        Messages dutch = Messages.in(Language.DUTCH);
        Stream<Metric> all = Stream.concat(Metrics.run().stream(), Metrics.weekly().stream());
        assertThat(all.map(Metric::unit)
                        .distinct()
                        .filter(unit -> !unit.matches("likes|exponent"))
                        .filter(unit ->
                                List.of(unit, unit.replace("share of", "% van")).contains(dutch.unit(unit))))
                .isEmpty();
        assertThat(dutch.unit("share of clients")).isEqualTo("% van de cliënten");
        assertThat(dutch.differenceUnit("share of clients")).isEqualTo("procentpunten van de cliënten");
    }

    @Test
    void oneAndManyDiffer() {
        assertThat(Messages.in(Language.ENGLISH).say("replicates", 1)).isEqualTo("1 replicate");
        assertThat(Messages.in(Language.DUTCH).say("replicates", 1200)).isEqualTo("1.200 herhalingen");
    }

    @Test
    void whatIsMissingOrNoTextIsRefused() {
        Messages words = Messages.in(Language.ENGLISH);

        assertThatThrownBy(() -> words.say("no.such.message")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> words.say("range", 1.5, 2.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.5");
    }

    private static Set<String> arguments(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Stream<String> lines(String bundle, Language language) {
        String file = "%s_%s.properties".formatted(bundle, language.tag());
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
