package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kring.model.network.Ties;
import org.kring.model.observe.Metric;
import org.kring.model.observe.MetricFamily;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.observe.WorldView;
import org.kring.model.population.PersonStates;

/** Fingerprints of a world and of an outcome: equal bits give equal prints. */
final class Digest {

    private Digest() {}

    /** Fingerprint of every column of the states, by its name, and of what changes in the ties. */
    static Map<String, Integer> of(WorldView world) {
        Map<String, Integer> prints = new TreeMap<>(of(world.states()));
        Ties ties = world.ties();
        int strength = 1;
        int contacts = 1;
        for (int e = 0; e < ties.entries(); e++) {
            strength = 31 * strength + Double.hashCode(ties.strength(e));
            contacts = 31 * (31 * contacts + ties.lastMeeting(e)) + ties.lastExchange(e);
        }
        prints.put("tie strengths", strength);
        prints.put("tie contacts", contacts);
        return prints;
    }

    static Map<String, Integer> of(PersonStates states) {
        Map<String, Integer> prints = new TreeMap<>();
        for (Field field : PersonStates.class.getFields()) {
            if (field.getType().isArray()) {
                prints.put(field.getName(), Arrays.deepHashCode(new Object[] {column(field, states)}));
            }
        }
        return prints;
    }

    /** SHA-256 over all numbers of an outcome. */
    static String of(Outcome outcome) {
        return of(outcome.values(), outcome.weekly(), outcome.lorenz());
    }

    /** SHA-256 over the numbers of an outcome that do not belong to some families of metrics. */
    static String without(List<String> families, Outcome outcome) {
        List<MetricFamily> left = Metrics.families().stream()
                .filter(each -> families.contains(each.title()))
                .toList();
        assertThat(left).hasSameSizeAs(families);
        List<Metric> run = left.stream().flatMap(each -> each.run().stream()).toList();
        List<Metric> weekly =
                left.stream().flatMap(each -> each.weekly().stream()).toList();
        return of(
                without(run, Metrics.run(), outcome.values()),
                without(weekly, Metrics.weekly(), outcome.weekly()),
                outcome.lorenz());
    }

    private static <T> List<T> without(List<Metric> left, List<Metric> all, List<T> values) {
        return IntStream.range(0, values.size())
                .filter(m -> !left.contains(all.get(m)))
                .mapToObj(values::get)
                .toList();
    }

    private static String of(List<Double> values, List<List<Double>> weekly, List<Double> lorenz) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            values.forEach(value -> add(digest, value));
            weekly.forEach(series -> series.forEach(value -> add(digest, value)));
            lorenz.forEach(value -> add(digest, value));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, double value) {
        digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
    }

    private static Object column(Field field, PersonStates states) {
        try {
            return field.get(states);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
