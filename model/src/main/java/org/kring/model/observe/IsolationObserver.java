package org.kring.model.observe;

import java.util.Arrays;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Horizon;
import org.kring.model.wellbeing.LonelinessScale;

/**
 * Isolation risk of clients (MODEL.md section 8): strongly lonely on the six-item scale, or without a valued contact in
 * {@value #ISOLATED_DAYS} days.
 */
public final class IsolationObserver implements RunObserver {

    /** Days without a valued contact after which a person counts as isolated. */
    public static final int ISOLATED_DAYS = 28;

    private final LonelinessScale scale;
    private ClientThirds clients = ClientThirds.none();
    private boolean[] atRiskAtStart = {};
    private int firstDay;

    /**
     * Nothing observed yet.
     *
     * @param scale how loneliness is measured
     */
    IsolationObserver(LonelinessScale scale) {
        this.scale = scale;
    }

    @Override
    public void begin(WorldView world) {
        firstDay = world.scenario().horizon().firstObservedDay();
        clients = ClientThirds.of(world);
        atRiskAtStart = new boolean[clients.size()];
        for (int c = 0; c < clients.size(); c++) {
            atRiskAtStart[c] = isAtRisk(world.states(), clients.client(c), firstDay);
        }
    }

    /** The clients by loneliness at the start of the observed weeks. */
    ClientThirds thirds() {
        return clients;
    }

    /** Share of clients at risk at the end of an observed week. */
    double risk(WorldView world, int week) {
        int today = endOf(week);
        int risk = 0;
        for (int c = 0; c < clients.size(); c++) {
            risk += isAtRisk(world.states(), clients.client(c), today) ? 1 : 0;
        }
        return clients.size() == 0 ? Double.NaN : (double) risk / clients.size();
    }

    void fill(MetricSheet sheet, WorldView world) {
        int today = endOf(world.scenario().horizon().weeks() - 1);
        PersonStates states = world.states();
        put(sheet, "isolationRisk", "isolationRisk", c -> isAtRisk(states, clients.client(c), today));
        put(sheet, "newAtRisk", "newAtRisk", c -> !atRiskAtStart[c] && isAtRisk(states, clients.client(c), today));
        put(sheet, "recovered", "recovered", c -> atRiskAtStart[c] && !isAtRisk(states, clients.client(c), today));
        put(sheet, "stronglyLonelyClients", "stronglyLonely", c -> isStronglyLonely(states, clients.client(c)));
        put(sheet, "isolatedClients", "isolated", c -> isIsolated(states, clients.client(c), today));
        put(sheet, "offRadarClients", "offRadar", c -> states.isOffRadar(clients.client(c), today));
        fillScores(sheet, states);
        int[] potential = ClientThirds.members(world.population(), Audience.POTENTIAL_CLIENT);
        double risk =
                Arrays.stream(potential).filter(i -> isAtRisk(states, i, today)).count();
        sheet.putRatio("isolationRiskOfPotentialClients", risk, potential.length);
    }

    /** Puts the share of clients with a property, over all and within each third. */
    private void put(MetricSheet sheet, String metric, String metricOfThirds, ClientProperty property) {
        int[] counts = new int[ClientThirds.COUNT];
        for (int c = 0; c < clients.size(); c++) {
            counts[clients.third(c)] += property.holdsFor(c) ? 1 : 0;
        }
        sheet.putRatio(metric, Arrays.stream(counts).sum(), clients.size());
        clients.putShares(sheet, metricOfThirds, counts);
    }

    private void fillScores(MetricSheet sheet, PersonStates states) {
        int lonely = 0;
        int social = 0;
        int emotional = 0;
        for (int c = 0; c < clients.size(); c++) {
            int client = clients.client(c);
            social += scale.socialScore(states.social[client]);
            emotional += scale.emotionalScore(states.emotional[client]);
            lonely += score(states, client) >= LonelinessScale.LONELY ? 1 : 0;
        }
        sheet.putRatio("lonelyClients", lonely, clients.size());
        sheet.putRatio("lonelinessOfClients", social + emotional, clients.size());
        sheet.putRatio("socialLonelinessOfClients", social, clients.size());
        sheet.putRatio("emotionalLonelinessOfClients", emotional, clients.size());
    }

    /**
     * Whether a person is at isolation risk: the one definition, for whoever looks on too.
     *
     * @param states what persons are like now
     * @param person a person
     * @param today the day, counted from the start of the run
     * @param scale how loneliness is measured
     * @return whether strongly lonely, or longer than {@value #ISOLATED_DAYS} days without a valued contact
     */
    public static boolean isAtRisk(PersonStates states, int person, int today, LonelinessScale scale) {
        return isIsolated(states, person, today)
                || scale.score(states.social[person], states.emotional[person]) >= LonelinessScale.STRONG;
    }

    private boolean isAtRisk(PersonStates states, int person, int today) {
        return isAtRisk(states, person, today, scale);
    }

    private boolean isStronglyLonely(PersonStates states, int person) {
        return score(states, person) >= LonelinessScale.STRONG;
    }

    private int score(PersonStates states, int person) {
        return scale.score(states.social[person], states.emotional[person]);
    }

    private static boolean isIsolated(PersonStates states, int person, int today) {
        return today - states.lastValuedContact[person] > ISOLATED_DAYS;
    }

    private int endOf(int week) {
        return firstDay + (week + 1) * Horizon.DAYS_PER_WEEK;
    }

    /** A property of a client, by its place among the clients. */
    @FunctionalInterface
    private interface ClientProperty {
        boolean holdsFor(int place);
    }
}
