package org.kring.model.behaviour;

import org.kring.model.chance.Draws;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Colleagues;
import org.kring.model.organisation.Damping;
import org.kring.model.organisation.Familiarity;
import org.kring.model.organisation.Moderation;
import org.kring.model.organisation.Organisation;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.CovertPromotionParameters;
import org.kring.model.scenario.DampingParameters;
import org.kring.model.scenario.Scenario;

/** The rules for the further elements of a strategy, for tests of other rules. */
final class Elements {

    private Elements() {}

    static InvolvementRule involvement(
            PostingStrategy strategy, Scenario scenario, Population people, Ties ties, Draws draws) {
        return new InvolvementRule(
                scenario.engagement(),
                new Colleagues(strategy.ambassadors(), scenario.engagement(), people, draws),
                new Encouragement(people.size(), 28),
                ties);
    }

    /** Members only write what they mean. */
    static CovertPromotion noPromotion(PersonStates states, Ties ties, Draws draws) {
        Damping none = new Damping(DampingParameters.OFF, Moderation.NONE, new Familiarity(states, ties));
        return new CovertPromotion(CovertPromotionParameters.OFF, none, draws);
    }

    static CommunityRule community(
            Organisation organisation, Scenario scenario, Population people, PersonStates states, Draws draws) {
        return new CommunityRule(
                organisation, scenario.engagement(), 0.1, people, states, new Encouragement(people.size(), 28), draws);
    }
}
