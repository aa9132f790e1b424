package org.kring.viz.classroom;

import java.util.List;
import org.kring.experiments.scenario.Catalogue;
import org.kring.model.organisation.Channel;

/** Where an organisation is present: open or closed, as the built-in strategies have it. */
enum Presence {
    /** Nowhere: the counterfactual. */
    NOWHERE(""),
    /** A page on which only staff start a conversation. */
    STAFF_PAGE("website-mirror"),
    /** A page on which everyone may start a conversation. */
    OPEN_PAGE("open-conversation"),
    /** A closed group of clients, who post on request. */
    CLOSED_GROUP("closed-group");

    private final String strategy;

    Presence(String strategy) {
        this.strategy = strategy;
    }

    /** The channels of the built-in strategy that stands for it. */
    List<Channel> channels() {
        return strategy.isEmpty() ? List.of() : Catalogue.strategy(strategy).channels();
    }
}
