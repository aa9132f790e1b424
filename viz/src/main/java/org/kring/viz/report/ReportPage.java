package org.kring.viz.report;

import java.util.List;

/**
 * The words and numbers of the page, ready for the template.
 *
 * @param run what was run
 * @param facts scenario, size and staff at a glance, as name and value
 * @param answers one per headline outcome
 * @param losers who loses, in sentences; one that says so if nobody is shown to
 * @param winners who gains, in sentences
 * @param comparison strategies by headline outcomes
 * @param thirds change of isolation risk by loneliness at the start
 * @param figures the figures
 * @param certainty how sure, in sentences
 * @param others standing on all other outcomes
 */
public record ReportPage(
        ReportModel.Run run,
        List<Fact> facts,
        List<Answer> answers,
        List<String> losers,
        List<String> winners,
        Table comparison,
        Table thirds,
        List<Drawing> figures,
        List<String> certainty,
        List<Answer> others) {

    /**
     * A name with its value.
     *
     * @param name what it is
     * @param value as text
     */
    public record Fact(String name, String value) {}

    /**
     * The answer for one outcome.
     *
     * @param heading the outcome as a question or a name
     * @param meaning what the outcome is, in a sentence
     * @param summary which strategy is most likely best, how sure, at what cost; empty for none
     * @param verdicts how every strategy stands
     */
    public record Answer(String heading, String meaning, String summary, List<Line> verdicts) {}

    /**
     * A verdict.
     *
     * @param standing how the strategy stands, in a word
     * @param sentence the verdict in a sentence
     */
    public record Line(String standing, String sentence) {}

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
