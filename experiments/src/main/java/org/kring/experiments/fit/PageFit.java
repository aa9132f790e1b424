package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.scenario.Overrides;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Scenario;

/** One page fitted: what was read, what was fitted, how well it predicts. {@code FitFolder} writes it down. */
public final class PageFit {

    private final PageHistory history;
    private final HoldOut posts;
    private final PageRegression page;
    private final Order order;
    private final PageScenario base;
    private final PageCalibration.Result calibration;
    private final PostingStrategy strategy;
    private final SimulatedLevels check;
    private final List<LevelRow> levels;
    private final List<Predictor> predictors;
    private final List<Score> scores;

    /**
     * How a page is to be fitted.
     *
     * @param scenario the base scenario
     * @param platform name of the platform that the page is on
     * @param themeSensitivity how delicate it is to be seen with the page, in [0,1]
     * @param seed seed of the hold-out and of all runs
     * @param replicates runs per round of the calibration, at least 2
     * @param threads threads; the result does not depend on it
     */
    public record Order(
            Scenario scenario, String platform, double themeSensitivity, long seed, int replicates, int threads) {

        /** Checks the numbers. */
        public Order {
            if (replicates < 2 || replicates > 1000) {
                throw new InputException(
                        "--replications must be between 2 and 1000, but was %d.".formatted(replicates),
                        "leaving it out is best.");
            }
        }
    }

    private PageFit(PageHistory history, Order order, FitProgress progress) {
        this.history = history;
        this.order = order;
        List<String> names =
                order.scenario().platforms().stream().map(PlatformRegime::name).toList();
        if (!names.contains(order.platform())) {
            throw new InputException(
                    "--platform: there is no platform %s in the scenario; it has %s."
                            .formatted(order.platform(), String.join(", ", names)),
                    Names.wayOut(order.platform(), names));
        }
        base = new PageScenario(order.scenario(), names.indexOf(order.platform()));
        posts = HoldOut.of(history.posts(), order.seed());
        page = PageRegression.fit(posts.training(), history.reachMeasure());
        strategy = PageStrategy.of(history, order.platform(), order.themeSensitivity());
        PostingStrategy measuring = PageStrategy.forMeasuring(
                strategy, posts.training(), page.design().types());
        calibration = PageCalibration.run(
                base,
                measuring,
                page,
                new PageCalibration.Effort(order.seed(), order.replicates(), order.threads()),
                progress);
        progress.checking(calibration.replicates());
        check = SimulatedLevels.run(
                base.scenario(calibration.state()),
                measuring,
                order.seed(),
                calibration.replicates(),
                calibration.replicates(),
                order.threads(),
                page.reachMeasure());
        levels = LevelRow.of(posts, page, check);
        predictors = Predictor.all(posts.training(), page, check);
        scores = Score.of(posts, page, predictors, order.seed());
    }

    /**
     * Fits a page.
     *
     * @param history what was read from its export
     * @param order how
     * @param progress is told of every round
     * @return the fitted page
     * @throws InputException if the scenario lacks the platform or a number is out of range
     */
    public static PageFit of(PageHistory history, Order order, FitProgress progress) {
        return new PageFit(history, order, progress);
    }

    /**
     * Whether the simulated page has all levels of the page, on luck that the calibration did not see.
     *
     * @return false if some level is off, or not known precisely enough to say
     */
    public boolean met() {
        return levels.stream().allMatch(row -> row.match() == LevelRow.Match.MET);
    }

    /** The base scenario with the values of the page, under a name of its own. */
    Scenario scenario() {
        Scenario fitted = base.scenario(calibration.state());
        String name = fitted.name() + "-fitted";
        return Overrides.with(Overrides.with(fitted, "name", name), "description", "\"%s\"".formatted(description()));
    }

    private String description() {
        return "%s with visibility and reactions fitted to %d posts of one page."
                .formatted(order.scenario().name(), posts.training().size());
    }

    /** Parameters with the values of the page. */
    List<FittedValue> values() {
        return FittedValue.of(base, calibration, page);
    }

    /**
     * Levels of the page beside those of the simulated page.
     *
     * @return one row per outcome and fitted type
     */
    public List<LevelRow> levels() {
        return levels;
    }

    /**
     * Content types of a strategy's mix that the export has too few posts of, so that they have no level of their own.
     *
     * @param other a strategy
     * @return their names, in the order of the mix
     */
    public List<String> typesWithoutPosts(PostingStrategy other) {
        return other.mix().entrySet().stream()
                .filter(share -> share.getValue() > 0.0)
                .map(Map.Entry::getKey)
                .filter(type -> !page.design().types().contains(type))
                .map(type -> Names.lowerCamel(type.name()))
                .toList();
    }

    /**
     * What posts got, beside what was expected.
     *
     * @return one row per post and outcome that the export tells, in the order of the file
     */
    public List<PostRow> rows() {
        List<PostRow> rows = new ArrayList<>();
        for (PagePost post : history.posts()) {
            for (PageOutcome outcome : page.outcomes().keySet()) {
                double observed = outcome.count(post, page.reachMeasure());
                if (Double.isFinite(observed)) {
                    rows.add(new PostRow(
                            post,
                            posts.heldOut().contains(post),
                            outcome,
                            observed,
                            outcome.exposure(post),
                            predictors.stream()
                                    .map(predictor -> predictor.count(outcome, post))
                                    .toList()));
                }
            }
        }
        return rows;
    }

    /**
     * People reached by each post.
     *
     * @return one total per post that tells it
     */
    public List<PostTotal> reach() {
        return PostTotal.of(rows(), outcome -> outcome == PageOutcome.REACH);
    }

    /**
     * Likes, comments and shares of each post together.
     *
     * @return one total per post that tells one of them
     */
    public List<PostTotal> reactions() {
        return PostTotal.of(rows(), outcome -> outcome != PageOutcome.REACH);
    }

    /**
     * The fit in a few lines.
     *
     * @return lines for a terminal
     */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add("Fitted %d posts of %s, held out %d."
                .formatted(posts.training().size(), file(), posts.heldOut().size()));
        lines.addAll(LevelText.lines(this));
        lines.add("On the held-out posts:");
        FitVerdict.sentences(scores).forEach(sentence -> lines.add("  " + sentence));
        return lines;
    }

    /**
     * Name of the file that was fitted.
     *
     * @return without folder
     */
    public String file() {
        return history.file();
    }

    PageHistory history() {
        return history;
    }

    HoldOut posts() {
        return posts;
    }

    PageRegression page() {
        return page;
    }

    Order order() {
        return order;
    }

    PageCalibration.Result calibration() {
        return calibration;
    }

    PostingStrategy strategy() {
        return strategy;
    }

    SimulatedLevels check() {
        return check;
    }

    List<Predictor> predictors() {
        return predictors;
    }

    List<Score> scores() {
        return scores;
    }

    /** Posts whose type has too few posts to have levels of its own, by type. */
    List<ContentType> pooled() {
        List<ContentType> pooled = new ArrayList<>();
        for (PagePost post : history.posts()) {
            if (!page.design().types().contains(post.type()) && !pooled.contains(post.type())) {
                pooled.add(post.type());
            }
        }
        return pooled;
    }
}
