package org.kring.model.observe;

import java.util.Arrays;
import java.util.BitSet;
import org.kring.model.population.Population;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.ReadingParameters;
import org.kring.model.scenario.Scenario;
import org.kring.model.wellbeing.Experience;
import org.kring.model.wellbeing.OveruseRule;

/** Help and harm among people online (MODEL.md 7.10): how often, and how many persons. */
final class HarmObserver implements RunObserver {

    private static final int KINDS = Experience.Kind.values().length;
    private static final double THOUSAND = 1000.0;

    private final Population population;
    private final int[] counts = new int[KINDS];
    private final int[] countsInVenues = new int[KINDS];
    private final double[] sizes = new double[KINDS];
    private final BitSet[] persons = sets(KINDS);
    private final BitSet[] harmed = sets(Harm.COUNT);

    /** Nothing observed yet. */
    HarmObserver(Population population) {
        this.population = population;
    }

    @Override
    public void experienced(Experience experience) {
        int kind = experience.kind().ordinal();
        counts[kind]++;
        sizes[kind] += experience.size();
        persons[kind].set(experience.person());
        if (experience.isInVenue()) {
            countsInVenues[kind]++;
            Harm.of(experience.kind()).ifPresent(harm -> harmed[harm.ordinal()].set(experience.person()));
        }
    }

    void fill(MetricSheet sheet, WorldView world, BitSet reached) {
        int[] clients = ClientThirds.members(population, Audience.CLIENT);
        float[] overuse = world.states().overuse;
        double overusing = Arrays.stream(clients)
                .filter(i -> overuse[i] > OveruseRule.NOTICED)
                .count();
        sheet.putRatio("overuseShareOfClients", overusing, clients.length);
        double mood =
                Arrays.stream(clients).mapToDouble(i -> world.states().mood[i]).sum();
        sheet.putRatio("moodOfClients", mood, clients.length);
        Scenario scenario = world.scenario();
        if (scenario.hazards().isOn() || !scenario.wellbeing().reading().equals(ReadingParameters.OFF)) {
            fillHelp(sheet, clients);
            fillHazards(sheet, clients);
            fillHarmed(sheet, reached);
        }
    }

    private void fillHelp(MetricSheet sheet, int[] clients) {
        sheet.put("supportReceived", counts[Experience.Kind.SUPPORTED.ordinal()]);
        sheet.put("supportInVenues", countsInVenues[Experience.Kind.SUPPORTED.ordinal()]);
        putShare(sheet, "supportedShareOfClients", Experience.Kind.SUPPORTED, clients);
        sheet.put("supportRead", sizes[Experience.Kind.READ_SUPPORT.ordinal()]);
        sheet.put("informationReceived", counts[Experience.Kind.INFORMED.ordinal()]);
        sheet.put("informationRead", sizes[Experience.Kind.READ_INFORMATION.ordinal()]);
    }

    private void fillHazards(MetricSheet sheet, int[] clients) {
        // A quarrel is told once for each side.
        sheet.put("conflicts", counts[Experience.Kind.CONFLICT.ordinal()] / 2.0);
        sheet.put("conflictsInVenues", countsInVenues[Experience.Kind.CONFLICT.ordinal()] / 2.0);
        putShare(sheet, "quarrelledShareOfClients", Experience.Kind.CONFLICT, clients);
        sheet.put("deceptions", counts[Experience.Kind.DECEPTION.ordinal()]);
        putShare(sheet, "deceivedShareOfClients", Experience.Kind.DECEPTION, clients);
        sheet.put("inappropriateSeen", counts[Experience.Kind.INAPPROPRIATE.ordinal()]);
        sheet.put("covertPromotionBelieved", counts[Experience.Kind.COVERT_PROMOTION.ordinal()]);
        sheet.put("peerDistressRead", counts[Experience.Kind.PEER_DISTRESS.ordinal()]);
        sheet.put("peerCopingRead", counts[Experience.Kind.PEER_COPING.ordinal()]);
    }

    private void fillHarmed(MetricSheet sheet, BitSet reached) {
        for (Harm harm : Harm.values()) {
            BitSet hit = harmed[harm.ordinal()];
            sheet.putRatio(harm.metric(), THOUSAND * hit.cardinality(), reached.cardinality());
            sheet.putRatio(harm.metricOfClients(), THOUSAND * clientsIn(hit), clientsIn(reached));
        }
    }

    private void putShare(MetricSheet sheet, String metric, Experience.Kind kind, int[] clients) {
        double met = Arrays.stream(clients).filter(persons[kind.ordinal()]::get).count();
        sheet.putRatio(metric, met, clients.length);
    }

    private double clientsIn(BitSet set) {
        return set.stream()
                .filter(i -> population.audience(i) == Audience.CLIENT)
                .count();
    }

    private static BitSet[] sets(int count) {
        BitSet[] sets = new BitSet[count];
        for (int k = 0; k < count; k++) {
            sets[k] = new BitSet();
        }
        return sets;
    }
}
