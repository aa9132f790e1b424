package org.kring.model.network;

import org.kring.model.chance.Draws;
import org.kring.model.population.Hands;
import org.kring.model.population.Population;
import org.kring.model.scenario.ContactParameters;
import org.kring.model.scenario.Scenario;

/** Generates who knows whom, in the two layers that literature.md section 5 recommends (LIT:T85, T88, T89, T92). */
public final class TieGenerator {

    /** Strength of a tie online at the start as a share of its ceiling; an assumption, for exchange is not yet known. */
    private static final double ONLINE_START = 0.3;

    private TieGenerator() {}

    /**
     * Draws the ties of a population.
     *
     * @param scenario parameters of networks and contact
     * @param people the persons
     * @param draws luck of the replicate
     * @param hands do the pieces of the work, see {@link org.kring.model.population.Ranges}
     * @return the ties, the same for every executor
     */
    public static Ties generate(Scenario scenario, Population people, Draws draws, Hands hands) {
        return generate(scenario, people, GivenNetwork.NONE, GivenNetwork.NONE, draws, hands);
    }

    /**
     * Draws the ties of a population as far as they are not given.
     *
     * <p>Offline ties that are given take the place of circles and activity groups; only the ties of clients with workers are
     * added. Online ties that are given are all there are; without given offline ties, as large a share of them exists
     * offline too as of drawn ones.
     *
     * @param scenario parameters of networks and contact
     * @param people the persons; whoever has an online tie that is given has an account on the platform of the scenario's input
     * @param online ties online, if given
     * @param offline ties offline, if given
     * @param draws luck of the replicate
     * @param hands do the pieces of the work, see {@link org.kring.model.population.Ranges}
     * @return the ties, the same for every executor
     */
    public static Ties generate(
            Scenario scenario, Population people, GivenNetwork online, GivenNetwork offline, Draws draws, Hands hands) {
        EdgeList edges = offline.isGiven()
                ? GivenTies.offline(scenario, people, offline, draws, hands)
                : OfflineTies.draw(
                        scenario, people, GivenTies.alsoOffline(scenario.network(), online, draws), draws, hands);
        if (online.isGiven()) {
            GivenTies.addOnline(edges, people, online);
        } else {
            OnlineTies.add(edges, people, scenario.network(), draws, hands);
        }
        return Rows.of(people.size(), edges, startStrength(scenario.contact()), hands);
    }

    /** Strength at the start per layer: offline the level at which weekly meetings and decay balance. */
    static float[] startStrength(ContactParameters contact) {
        float[] strength = new float[Layer.values().length];
        strength[Layer.SUPPORT.ordinal()] = balance(contact, contact.meetSupport(), contact.supportCeiling());
        strength[Layer.SYMPATHY.ordinal()] = balance(contact, contact.meetSympathy(), contact.sympathyCeiling());
        strength[Layer.ACQUAINTANCE.ordinal()] =
                balance(contact, contact.meetAcquaintance(), contact.acquaintanceCeiling());
        strength[Layer.ONLINE.ordinal()] = (float) (ONLINE_START * contact.onlineCeiling());
        return strength;
    }

    private static float balance(ContactParameters contact, double meeting, double ceiling) {
        double gain = meeting * contact.meetingGain();
        double loss = (1.0 - meeting) * contact.weeklyDecay();
        return gain > 0.0 ? (float) (ceiling * gain / (gain + loss)) : 0.0f;
    }
}
