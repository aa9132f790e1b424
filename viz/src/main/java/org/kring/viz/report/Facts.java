package org.kring.viz.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kring.viz.report.ReportPage.Fact;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Markup;
import org.kring.viz.text.Messages;

/** What was run, in the language of the page. */
final class Facts {

    private final ReportRun run;
    private final Messages words;
    private final Prose prose;

    Facts(ReportRun run, Messages words) {
        this.run = run;
        this.words = words;
        prose = new Prose(words);
    }

    /** What the page was made from, and on which day the study ended. */
    String made() {
        String day = run.ended()
                .map(this::date)
                .map(date -> words.say("report.made.on", date))
                .orElse("");
        return prose.say("report.made", run.study(), day);
    }

    String date(LocalDate date) {
        return words.say(
                "report.date",
                Integer.toString(date.getDayOfMonth()),
                words.say("report.month." + date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    /** That the study is not finished; empty if it is. */
    String warning() {
        return run.isUnfinished()
                ? prose.say(
                        "report.partial",
                        run.progress().finished(),
                        run.progress().planned())
                : "";
    }

    /** Names and values; those that only a kind of study has come between. */
    List<Fact> all(List<Fact> own) {
        return Stream.of(
                        List.of(text("study", run.study()), text("scenario", run.scenario())),
                        List.of(fact("persons", prose.number(plan(run.persons(), "/scenario/population/persons")))),
                        own,
                        List.of(
                                fact("failed", prose.number(failures())),
                                text("stopped", words.say("report.stopped." + run.stopped())),
                                // Not grouped: people type it.
                                text("seed", Long.toString(run.seed())),
                                text("version", run.version()),
                                text("digest", run.digest())))
                .flatMap(List::stream)
                .toList();
    }

    Fact text(String name, String value) {
        return fact(name, Markup.escaped(value));
    }

    Fact fact(String name, String html) {
        return new Fact(words.say("report.fact." + name), html);
    }

    /** How many runs failed, counted in the table of failures. */
    Cited failures() {
        return new Cited(words.numerals().fixed(run.failures(), 0), "failures.csv#rows", 1.0);
    }

    private Cited plan(int value, String place) {
        return new Cited(words.numerals().fixed(value, 0), "plan.json#" + place, 1.0);
    }
}
