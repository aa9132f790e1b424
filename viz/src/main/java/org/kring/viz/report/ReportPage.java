package org.kring.viz.report;

import java.util.List;
import org.kring.viz.text.Messages;

/**
 * The words and numbers of a page, ready for the template. Texts that hold numbers are HTML, for every number names its
 * source; they are marked as such here, and made by {@code Prose} alone.
 *
 * @param words the language
 * @param kind beginning of the messages of this kind of study: report for a comparison, sweep for a sweep
 * @param made what the page was made from, HTML
 * @param warning that the study is not finished, HTML; empty if it is
 * @param question what was asked, HTML
 * @param answers questions with their answers, HTML
 * @param overview the table of the first page; its rows are empty if there is nothing to compare
 * @param effects who gains and who loses, HTML
 * @param certainty how sure, HTML
 * @param commands what to type to run it again, and to make the page anew
 * @param figures the figures
 * @param tables tables behind the answer
 * @param others table of all other outcomes
 * @param notes method in sentences, HTML
 * @param facts names and values of what was run, HTML
 */
public record ReportPage(
        Messages words,
        String kind,
        String made,
        String warning,
        String question,
        List<Answer> answers,
        Table overview,
        List<String> effects,
        List<String> certainty,
        List<String> commands,
        List<Drawing> figures,
        List<Table> tables,
        Table others,
        List<String> notes,
        List<Fact> facts) {

    /**
     * A message of the language.
     *
     * @param key its key
     * @return text, not HTML
     */
    public String say(String key) {
        return words.say(key);
    }

    /**
     * What must not be concluded.
     *
     * @return all limits, in the order of the list
     */
    public List<Limit> limits() {
        return Limits.all();
    }

    /**
     * A question of the first page with its answer.
     *
     * @param question the question
     * @param sentences the answer, HTML
     */
    public record Answer(String question, List<String> sentences) {

        /** Copies the sentences. */
        public Answer {
            sentences = sentences.stream().filter(each -> !each.isEmpty()).toList();
        }
    }

    /**
     * A table.
     *
     * @param id name of its place on the page
     * @param heading what it is about
     * @param lead a sentence before it, HTML; empty for none
     * @param caption how to read it
     * @param columns headings, the first for the names of the rows
     * @param groups its rows
     */
    public record Table(
            String id, String heading, String lead, String caption, List<String> columns, List<Group> groups) {}

    /**
     * Rows that belong together.
     *
     * @param heading what they share; empty for none
     * @param rows the rows
     */
    public record Group(String heading, List<Row> rows) {}

    /**
     * A row.
     *
     * @param name what it is about
     * @param cells one for every column but the first, HTML
     */
    public record Row(String name, List<String> cells) {}

    /**
     * A name with its value.
     *
     * @param name what it is
     * @param value its value, HTML
     */
    public record Fact(String name, String value) {}

    /**
     * A figure on the page.
     *
     * @param name name of its files
     * @param title the question that it answers
     * @param numbers its numbers in words, HTML
     * @param caption what it shows, HTML
     * @param origin the tables that it is drawn from
     * @param sources the same with their columns
     * @param drawing elements that draw it
     */
    public record Drawing(
            String name, String title, String numbers, String caption, String origin, String sources, String drawing) {}
}
