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

    /** Days without contact with the organisation after which a person counts as off its radar. */
    public static final int OFF_RADAR_DAYS = 90;

    private static final int THIRDS = 3;

    private final LonelinessScale scale;
    private int[] clients = {};
    private int[] thirdOf = {};
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
        clients = members(world, Audience.CLIENT);
        thirdOf = thirds(world);
        atRiskAtStart = new boolean[clients.length];
        for (int c = 0; c < clients.length; c++) {
            atRiskAtStart[c] = isAtRisk(world.states(), clients[c], firstDay);
        }
    }

    /** Share of clients at risk at the end of an observed week. */
    double risk(WorldView world, int week) {
        int today = endOf(week);
        int risk = 0;
        for (int client : clients) {
            risk += isAtRisk(world.states(), client, today) ? 1 : 0;
        }
        return clients.length == 0 ? Double.NaN : (double) risk / clients.length;
    }

    void fill(MetricSheet sheet, WorldView world) {
        int today = endOf(world.scenario().horizon().weeks() - 1);
        fillThirds(sheet, world.states(), today);
        fillStates(sheet, world.states(), today);
        int[] potential = members(world, Audience.POTENTIAL_CLIENT);
        double risk = Arrays.stream(potential)
                .filter(i -> isAtRisk(world.states(), i, today))
                .count();
        sheet.putRatio("isolationRiskOfPotentialClients", risk, potential.length);
    }

    private void fillThirds(MetricSheet sheet, PersonStates states, int today) {
        int[] size = new int[THIRDS];
        int[] risk = new int[THIRDS];
        int fresh = 0;
        int recovered = 0;
        for (int c = 0; c < clients.length; c++) {
            boolean now = isAtRisk(states, clients[c], today);
            size[thirdOf[c]]++;
            risk[thirdOf[c]] += now ? 1 : 0;
            fresh += now && !atRiskAtStart[c] ? 1 : 0;
            recovered += !now && atRiskAtStart[c] ? 1 : 0;
        }
        sheet.putRatio("isolationRisk", Arrays.stream(risk).sum(), clients.length);
        sheet.putRatio("isolationRiskLeastLonelyThird", risk[0], size[0]);
        sheet.putRatio("isolationRiskMiddleThird", risk[1], size[1]);
        sheet.putRatio("isolationRiskMostLonelyThird", risk[2], size[2]);
        sheet.putRatio("newAtRisk", fresh, clients.length);
        sheet.putRatio("recovered", recovered, clients.length);
    }

    private void fillStates(MetricSheet sheet, PersonStates states, int today) {
        int lonely = 0;
        int isolated = 0;
        int offRadar = 0;
        int points = 0;
        for (int client : clients) {
            int score = scale.score(states.social[client], states.emotional[client]);
            points += score;
            lonely += score >= LonelinessScale.STRONG ? 1 : 0;
            isolated += isIsolated(states, client, today) ? 1 : 0;
            offRadar += today - states.lastOrganisationContact[client] > OFF_RADAR_DAYS ? 1 : 0;
        }
        sheet.putRatio("stronglyLonelyClients", lonely, clients.length);
        sheet.putRatio("isolatedClients", isolated, clients.length);
        sheet.putRatio("offRadarClients", offRadar, clients.length);
        sheet.putRatio("lonelinessOfClients", points, clients.length);
    }

    private boolean isAtRisk(PersonStates states, int person, int today) {
        return isIsolated(states, person, today)
                || scale.score(states.social[person], states.emotional[person]) >= LonelinessScale.STRONG;
    }

    private static boolean isIsolated(PersonStates states, int person, int today) {
        return today - states.lastValuedContact[person] > ISOLATED_DAYS;
    }

    private int endOf(int week) {
        return firstDay + (week + 1) * Horizon.DAYS_PER_WEEK;
    }

    private static int[] members(WorldView world, Audience audience) {
        int[] members = new int[world.population().size()];
        int count = 0;
        for (int i = 0; i < members.length; i++) {
            if (world.population().audience(i) == audience) {
                members[count++] = i;
            }
        }
        return Arrays.copyOf(members, count);
    }

    /** Thirds by the sum of both states; equal persons are told apart by their number. */
    private int[] thirds(WorldView world) {
        PersonStates states = world.states();
        long[] order = new long[clients.length];
        for (int c = 0; c < clients.length; c++) {
            float lonely = states.social[clients[c]] + states.emotional[clients[c]];
            order[c] = (long) Float.floatToIntBits(lonely) << Integer.SIZE | c;
        }
        Arrays.sort(order);
        int[] third = new int[clients.length];
        for (int rank = 0; rank < order.length; rank++) {
            third[(int) order[rank]] = (int) ((long) rank * THIRDS / order.length);
        }
        return third;
    }
}
