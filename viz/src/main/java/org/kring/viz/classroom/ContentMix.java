package org.kring.viz.classroom;

import java.util.Map;
import org.kring.experiments.scenario.Catalogue;
import org.kring.model.scenario.ContentType;

/** What posts are about: the mixes of the built-in strategies. */
enum ContentMix {
    /** News of the organisation. */
    NEWS("website-mirror"),
    /** Humour, photos, polls and information. */
    LIVELY("lively-mix"),
    /** More questions to the readers. */
    QUESTIONS("open-conversation"),
    /** Praise of people by name. */
    PRAISE("closed-group");

    private final String strategy;

    ContentMix(String strategy) {
        this.strategy = strategy;
    }

    /** Shares of content types, which sum to 1. */
    Map<ContentType, Double> shares() {
        return Catalogue.strategy(strategy).mix();
    }
}
