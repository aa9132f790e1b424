package org.kring.experiments.fit;

import java.util.Map;
import java.util.OptionalLong;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Made-up exports with known levels. */
final class Exports {

    static final double PHOTO_REACH = 0.15;
    static final double LINK_REACH = 0.3;
    static final double PHOTO_LIKES = 0.06;
    static final double LINK_LIKES = 0.03;

    private static final int FOLLOWERS = 2000;

    private Exports() {}

    /** Two types with known levels; reach and likes vary by gamma factors with mean 1. */
    static String twoTypes(int posts, long seed) {
        RandomGenerator luck = new Well19937c(seed);
        GammaDistribution factor = new GammaDistribution(luck, 8.0, 1.0 / 8.0);
        StringBuilder text = new StringBuilder("Type,Reach,Followers,Likes,Comments,Shares,Hour\n");
        for (int i = 0; i < posts; i++) {
            boolean link = i % 3 == 0;
            double reach = Math.max(1, count(luck, (link ? LINK_REACH : PHOTO_REACH) * FOLLOWERS * factor.sample()));
            double likes = count(luck, reach * (link ? LINK_LIKES : PHOTO_LIKES) * factor.sample());
            text.append("%s,%.0f,%d,%.0f,%.0f,%.0f,%d%n"
                    .formatted(
                            link ? "Link" : "Photo",
                            reach,
                            FOLLOWERS,
                            likes,
                            count(luck, reach * 0.01),
                            count(luck, reach * 0.01),
                            9 + i % 10));
        }
        return text.toString().replace("\r", "");
    }

    /** Alike rows: enough to be read. */
    static String rows(String header, String row, int count) {
        return header + "\n" + (row + "\n").repeat(count);
    }

    static PageHistory history(java.nio.file.Path file) {
        return InsightsReader.read(file, Map.of(), new TypeTable(Map.of()), OptionalLong.empty(), 0);
    }

    private static double count(RandomGenerator luck, double mean) {
        return new PoissonDistribution(luck, Math.max(1e-9, mean), 1e-9, 10_000).sample();
    }
}
