package org.kring.viz.classroom;

import java.util.List;
import org.kring.experiments.scenario.Overrides;
import org.kring.model.scenario.Requires;
import org.kring.model.scenario.Scenario;

/**
 * What a run in the classroom is made of: luck, people and two strategies. The levers of people and feed are the same on both
 * sides, because both strategies meet the same people.
 *
 * @param seed seed of all luck, 0 to {@value #MOST_SEED}
 * @param stigma mean concern about being seen with a welfare organisation, in [0,1]
 * @param feedback exponent with which reactions lift a post in the feed, in [0,1]
 * @param sides levers of the two strategies
 */
record Setting(long seed, double stigma, double feedback, List<SideLevers> sides) {

    /** Number of strategies side by side. */
    static final int SIDES = 2;

    /** Largest seed that the page offers, which a browser still counts exactly. */
    static final long MOST_SEED = 999_999;

    /** Checks every value and copies the list. */
    Setting {
        if (seed < 0 || seed > MOST_SEED) {
            throw new IllegalArgumentException("seed must be between 0 and %d, but was %d".formatted(MOST_SEED, seed));
        }
        Requires.share("stigma", stigma);
        Requires.share("feedback", feedback);
        sides = List.copyOf(sides);
        if (sides.size() != SIDES) {
            throw new IllegalArgumentException("sides must be two, but were " + sides.size());
        }
    }

    /** What the page begins with: few posts of news on a closed-off page against daily posts on an open one. */
    static Setting first(long seed, Scenario scenario) {
        return new Setting(
                seed,
                scenario.population().stigmaConcern().mean(),
                scenario.feed().engagementFeedback(),
                List.of(
                        new SideLevers(Presence.STAFF_PAGE, 3, ContentMix.NEWS, ReplySpeed.NEVER),
                        new SideLevers(Presence.OPEN_PAGE, 7, ContentMix.QUESTIONS, ReplySpeed.DAILY)));
    }

    /** The people and their feed under these levers. */
    Scenario in(Scenario base) {
        Scenario stigmatised = Overrides.with(base, "population.stigmaConcern.mean", stigma);
        return Overrides.with(stigmatised, "feed.engagementFeedback", feedback);
    }
}
