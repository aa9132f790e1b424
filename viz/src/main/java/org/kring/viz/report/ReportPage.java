package org.kring.viz.report;

import java.util.List;

/**
 * The words and numbers of the page, ready for the template.
 *
 * @param run what was run
 * @param facts scenario, size and staff at a glance, as name and value
 * @param reference what the reference is, as the rest of a sentence that begins with its name
 * @param answers what each headline outcome decides, as question and answer
 * @param losers who loses, in sentences; one that says so if nobody is shown to
 * @param winners who gains, in sentences
 * @param standings how every strategy stands on the headline outcomes
 * @param thirds change of isolation risk by loneliness at the start
 * @param figures the figures
 * @param certainty how sure, in sentences
 * @param others standing on all other outcomes
 * @param sentences every verdict in full
 * @param worlds in how many plausible worlds which strategy wins, outcome by outcome; none for a study in one world
 * @param worldMethod where the worlds come from, in sentences
 */
public record ReportPage(
        ReportModel.Run run,
        List<Fact> facts,
        String reference,
        List<Fact> answers,
        List<String> losers,
        List<String> winners,
        List<Group> standings,
        Table thirds,
        List<Drawing> figures,
        List<String> certainty,
        List<Group> others,
        List<Answer> sentences,
        List<Answer> worlds,
        List<String> worldMethod) {

    /**
     * A name with its value.
     *
     * @param name what it is
     * @param value as text
     */
    public record Fact(String name, String value) {}

    /**
     * The verdicts on one outcome.
     *
     * @param heading name of the outcome
     * @param lines a sentence per strategy
     */
    public record Answer(String heading, List<String> lines) {}

    /**
     * Rows that belong to one outcome.
     *
     * @param heading the outcome as a question or a name
     * @param meaning what the outcome is, with its unit
     * @param rows one per strategy: standing, value, difference to the reference, staff hours a week
     */
    public record Group(String heading, String meaning, List<Row> rows) {}

    /**
     * A table.
     *
     * @param columns headings, the first for the names of the rows
     * @param rows one per strategy, with one cell less than {@code columns}
     */
    public record Table(List<String> columns, List<Row> rows) {}

    /**
     * A row.
     *
     * @param name its strategy
     * @param cells its numbers
     */
    public record Row(String name, List<Cell> cells) {}

    /**
     * A number.
     *
     * @param value the number in words
     * @param interval its interval, empty for none
     */
    public record Cell(String value, String interval) {

        /**
         * A number without interval.
         *
         * @param value the number in words
         */
        public Cell(String value) {
            this(value, "");
        }
    }

    /**
     * A figure on the page.
     *
     * @param name name of its files
     * @param title the question that it answers
     * @param alt its numbers in words
     * @param caption what it shows
     * @param wide drawing for a desk or paper
     * @param narrow drawing for a telephone
     */
    public record Drawing(String name, String title, String alt, String caption, String wide, String narrow) {}
}
