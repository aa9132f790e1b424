package org.kring.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.viz.text.Language;

/**
 * The first page is to be read by people at level B1. The measures are crude, and the thresholds ours: no sentence above 25
 * words, 13 words on average at most, and a score of 60 or more (plain) by Flesch for English and Flesch-Douma for Dutch.
 */
final class ReadabilityTest {

    private static final int LONGEST = 25;

    private static final double USUAL = 13.0;

    private static final double PLAIN = 60.0;

    private static final Pattern VOWELS = Pattern.compile("[aeiouyáéíóúàèëïöü]+");

    @ParameterizedTest
    @EnumSource(Language.class)
    void sentencesOfTheFirstPageAreShortAndPlain(Language language) {
        List<String> sentences = sentences(ReportWriter.html(ReportFixture.model(language)));
        List<List<String>> words =
                sentences.stream().map(ReadabilityTest::words).toList();

        assertThat(sentences).hasSizeGreaterThan(25);
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(words(sentence).size()).isLessThanOrEqualTo(LONGEST));
        double perSentence = words.stream().mapToInt(List::size).average().orElseThrow();
        double perWord = words.stream()
                .flatMap(List::stream)
                .mapToInt(word -> syllables(word, language))
                .average()
                .orElseThrow();
        assertThat(perSentence).isLessThanOrEqualTo(USUAL);
        assertThat(score(perSentence, perWord, language)).as(language.tag()).isGreaterThanOrEqualTo(PLAIN);
    }

    private static double score(double wordsPerSentence, double syllablesPerWord, Language language) {
        return language == Language.ENGLISH
                ? 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord
                : 206.835 - 0.93 * wordsPerSentence - 77.0 * syllablesPerWord;
    }

    /** Sentences of paragraphs and items; not of the table, headings and commands. */
    private static List<String> sentences(String html) {
        String first = html.substring(html.indexOf("<main>"), html.indexOf("<section id=\"figures\""));
        String text = first.replaceAll("(?s)<table.*?</table>", "")
                .replaceAll("(?s)<h[123].*?</h[123]>", "")
                .replaceAll("(?s)<p class=\"(code|made)\".*?</p>", "")
                .replaceAll("</(p|li)>", ". ")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\(.*?\\)", "")
                .replaceAll("([0-9])[.,]([0-9])", "$1$2");
        return Arrays.stream(text.split("[.?!:;]+\\s"))
                .map(String::strip)
                .filter(sentence -> words(sentence).size() > 1)
                .toList();
    }

    private static List<String> words(String sentence) {
        return Arrays.stream(sentence.split("[^\\p{L}0-9’]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Groups of vowels; in English a silent e at the end is none. */
    private static int syllables(String word, Language language) {
        String lower = word.toLowerCase(language.locale());
        int groups = (int) VOWELS.matcher(lower).results().count();
        boolean silent = language == Language.ENGLISH && lower.matches(".*[^aeiouyl]e") && groups > 1;
        return Math.max(1, groups - (silent ? 1 : 0));
    }
}
