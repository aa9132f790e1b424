package org.kring.experiments.fit;

import java.util.Optional;
import org.kring.experiments.scenario.Names;
import org.kring.model.scenario.Action;

/** What is predicted of a post. */
public enum PageOutcome {
    /** People who saw it, of the followers. */
    REACH(Insight.REACH, Optional.empty()),
    /** Likes, of the people who saw it. */
    LIKES(Insight.LIKES, Optional.of(Action.LIKE)),
    /** Comments, of the people who saw it. */
    COMMENTS(Insight.COMMENTS, Optional.of(Action.COMMENT)),
    /** Shares, of the people who saw it. */
    SHARES(Insight.SHARES, Optional.of(Action.SHARE));

    private final Insight insight;
    private final Optional<Action> action;

    PageOutcome(Insight insight, Optional<Action> action) {
        this.insight = insight;
        this.action = action;
    }

    /** The action of the model that it is, or none for reach. */
    Optional<Action> action() {
        return action;
    }

    /** Its name in files. */
    public String key() {
        return Names.lowerCamel(name());
    }

    /** What was counted, or NaN. */
    double count(PagePost post, Insight reachMeasure) {
        return post.value(this == REACH ? reachMeasure : insight);
    }

    /** What it was counted of. */
    double exposure(PagePost post) {
        return post.value(this == REACH ? Insight.FOLLOWERS : Insight.REACH);
    }
}
