package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kring.experiments.scenario.Names;
import org.kring.model.scenario.ContentType;

/** A fitted page in plain words. */
final class FitPage {

    private static final int MOST_LEFT_OUT = 12;

    private final PageFit fit;
    private final StringBuilder text = new StringBuilder();

    private FitPage(PageFit fit) {
        this.fit = fit;
    }

    static String text(PageFit fit) {
        FitPage page = new FitPage(fit);
        page.line("# A page fitted: " + fit.history().file());
        page.line("");
        page.read();
        page.values();
        page.levels();
        page.heldOut();
        page.limits();
        return page.text.toString();
    }

    private void read() {
        PageHistory history = fit.history();
        line("## What was read");
        line("");
        line("%d posts from a file in %s with cells parted by %s. Columns used: %s."
                .formatted(
                        history.posts().size(),
                        history.encoding(),
                        history.separator(),
                        history.columns().entrySet().stream()
                                .map(column ->
                                        "%s (\"%s\")".formatted(column.getKey().key(), column.getValue()))
                                .collect(Collectors.joining(", "))));
        if (history.followersAssumed()) {
            line("The number of followers was given on the command line and is the same for all posts.");
        }
        line("Reach is measured by the column %s."
                .formatted(fit.page().reachMeasure() == Insight.REACH ? "reach, all who saw a post" : "followerReach"));
        line("");
        line(
                "Kinds of posts were taken for: %s. An export names the form of a post and Kring its theme, so this is an assumption; `--types` changes it."
                        .formatted(kinds()));
        line("");
        for (Map.Entry<Insight, Integer> missing : history.missing().entrySet()) {
            line("- Empty cells in %s: %d.".formatted(missing.getKey().key(), missing.getValue()));
        }
        history.leftOut().stream().limit(MOST_LEFT_OUT).forEach(each -> line("- " + each));
        if (history.leftOut().size() > MOST_LEFT_OUT) {
            line("- And %d more like these; `fit.json` has all."
                    .formatted(history.leftOut().size() - MOST_LEFT_OUT));
        }
        fit.pooled()
                .forEach(type -> line("- Fewer than %d training posts of %s: no level of its own."
                        .formatted(PageDesign.FEWEST_OF_TYPE, Names.lowerCamel(type.name()))));
        line("- Not fitted, because the model has nothing like it: impressions, engaged users (mostly clicks).");
        line("");
    }

    private String kinds() {
        return fit.history().posts().stream()
                .map(post -> "%s as %s"
                        .formatted(post.kind(), Names.lowerCamel(post.type().name())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void values() {
        line("## The values");
        line("");
        line(
                "Fitted to %d posts; a fifth, %d, was held out (seed %d). Intervals (95 %%) follow from the posts; the luck of the simulation is not in them. Competition and show rate cannot be told apart by an export: it tells the first row, and of this competition takes a change first, up to its cap, where a typical reader is shown a fifth of a full feed."
                        .formatted(
                                fit.posts().training().size(),
                                fit.posts().heldOut().size(),
                                fit.order().seed()));
        line("");
        line("| parameter | " + fit.order().scenario().name() + " | this page | 95 % interval | believable |");
        line("| --- | ---: | ---: | --- | --- |");
        for (FittedValue value : fit.values()) {
            if (value.ground() != FittedValue.Ground.MOVED_ALONG) {
                line("| `%s` | %s | %s | %s | %s |"
                        .formatted(
                                value.path(),
                                FitText.cell(value.base()),
                                FitText.cell(value.value()),
                                value.certainty(),
                                value.isBelievable() ? value.range() : "**not within** " + value.range()));
            }
        }
        line("");
        movedAlong();
        line(
                "*Believable* is the range of the evidence register, which is about pages of welfare organisations; `kring evidence NAME` gives its sources.");
        line("");
    }

    private void movedAlong() {
        String types = Arrays.stream(ContentType.values())
                .filter(type -> !fit.page().design().types().contains(type))
                .map(type -> Names.lowerCamel(type.name()))
                .collect(Collectors.joining(", "));
        LevelState state = fit.calibration().state();
        List<String> moves = new ArrayList<>();
        moves.add("visibility times %s".formatted(FitText.fixed(Math.exp(state.meanVisibility()), 3)));
        fit.page().outcomes().keySet().stream()
                .filter(outcome -> outcome != PageOutcome.REACH)
                .forEach(outcome -> moves.add(
                        "log-odds of %s %s".formatted(outcome.key(), FitText.signed(state.meanLogOdds(outcome), 3))));
        line(
                "Without enough posts are %s. These moved with the mean of the fitted types (%s, before the constants), so that all stay on one scale; no figure of the page says that it is so, and a strategy that posts them is compared on this assumption."
                        .formatted(types, String.join(", ", moves)));
        line("");
    }

    private void levels() {
        line("## Whether the simulated page has the page's levels");
        line("");
        LevelText.lines(fit).forEach(each -> line(each.startsWith("  ") ? "-" + each.substring(1) : each + "\n"));
        line("");
        FitProgress.Round last = fit.calibration().last();
        line(
                "Judged by %d runs that the calibration did not see: a level is met within %s or its half-width (±), whichever is more, and known precisely enough with a half-width of at most %s of it. On the luck that it was calibrated on, the largest gap after %d rounds is %s for reach and %s for reactions. A level is of a post that is not paid, at the usual mixture of hours and weekdays: for reach of the followers, for reactions of those who saw it."
                        .formatted(
                                fit.calibration().replicates(),
                                FitText.percent(LevelRow.TOLERANCE),
                                FitText.percent(PageCalibration.PRECISION),
                                fit.calibration().rounds().size(),
                                FitText.percent(last.reachGap()),
                                FitText.percent(last.reactionGap())));
        line("");
        line("| outcome | type | posts | page | 95 % interval | simulated | ± | |");
        line("| --- | --- | ---: | ---: | --- | ---: | ---: | --- |");
        for (LevelRow row : fit.levels()) {
            line("| %s | %s | %d | %s | %s to %s | %s | %s | %s |"
                    .formatted(
                            row.outcome().key(),
                            Names.lowerCamel(row.type().name()),
                            row.posts(),
                            FitText.percent(row.page()),
                            FitText.percent(row.low()),
                            FitText.percent(row.high()),
                            FitText.percent(row.simulated()),
                            FitText.percent(row.halfWidth()),
                            LevelText.word(row.match())));
        }
        line("");
    }

    private void heldOut() {
        line("## How well it predicts the held-out posts");
        line("");
        line(
                "Reach is predicted from the number of followers; reactions from the number of people who saw the post. *Error* is the mean absolute error of log(1 + count); 0.7 is a factor of two. *Deviance* punishes a wrong mean. *Ahead* is the error of the simulated page less that of the row, with a 95 % bootstrap interval: below 0 the simulated page is better; an interval with 0 in it shows no difference, and is called no better. The simulated page knows neither payment nor hour, and paid posts are among the held-out ones.");
        line("");
        line("| outcome | predicted by | posts | error | ahead | deviance | ahead |");
        line("| --- | --- | ---: | ---: | --- | ---: | --- |");
        for (Score score : fit.scores()) {
            line("| %s | %s | %d | %s | %s | %s | %s |"
                    .formatted(
                            score.outcome().key(),
                            words(score.predictor()),
                            score.posts(),
                            FitText.fixed(score.error(), 3),
                            ahead(score, score.errorAhead(), score.errorInterval()),
                            FitText.fixed(score.deviance(), 3),
                            ahead(score, score.devianceAhead(), score.devianceInterval())));
        }
        line("");
        FitVerdict.sentences(fit.scores()).forEach(sentence -> line("- " + sentence));
        line("");
    }

    private String words(String predictor) {
        return fit.predictors().stream()
                .filter(each -> each.name().equals(predictor))
                .map(Predictor::words)
                .findFirst()
                .orElse(predictor);
    }

    private static String ahead(Score score, double difference, Score.Span interval) {
        return score.predictor().equals(Predictor.FITTED)
                ? ""
                : "%s (%s to %s)"
                        .formatted(
                                FitText.fixed(difference, 3),
                                FitText.fixed(interval.low(), 3),
                                FitText.fixed(interval.high(), 3));
    }

    private void limits() {
        line("## What this does not say");
        line("");
        for (String limit : List.of(
                "The page has these levels in Kring; why it has them, an export does not tell.",
                "Paid reach is taken out by the regression as far as the export marks it. An export without that column gives levels with paid reach in them.",
                "Hours and weekdays are controlled for, not fitted: in the model they follow from when people log in. The clock of an export may be that of another place; `--hours-ahead` moves it.",
                "All other parameters stay as in the base scenario, so who the followers are, how they relate, and whether they are lonely is not this page's.",
                "How delicate the theme is was assumed (%s); reactions are fitted given that."
                        .formatted(FitText.cell(fit.order().themeSensitivity())))) {
            line("- " + limit);
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
