package org.kring.model.organisation;

import java.util.Map;
import org.kring.model.scenario.ContentType;
import org.kring.model.venue.Post;

/** Which type of content is next: types take turns by their shares, and the shares may follow what engaged readers. */
final class ContentMix {

    private final double[] shares = new double[ContentType.COUNT];
    private final double[] carried = new double[ContentType.COUNT];
    private int[] counts = new int[ContentType.COUNT];
    private int taken;

    ContentMix(Map<ContentType, Double> mix) {
        mix.forEach((type, share) -> shares[type.ordinal()] = share);
    }

    /** The type that lags most behind its share. */
    ContentType next() {
        int next = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < shares.length; t++) {
            double lag = carried[t] + shares[t] * (taken + 1) - counts[t];
            if (shares[t] > 0.0 && lag > most) {
                most = lag;
                next = t;
            }
        }
        counts[next]++;
        taken++;
        return ContentType.of(next);
    }

    /** Share of a type at present. */
    double share(ContentType type) {
        return shares[type.ordinal()];
    }

    /**
     * The shares move towards what they would be in proportion to the engagement measured. Each type counts as if it had
     * one more engaged reader at the mean level, so that no type is given up on few posts. What a type lags behind is kept.
     */
    void follow(Iterable<Post> posts, double learningRate) {
        double[] engaged = new double[shares.length];
        double[] reached = new double[shares.length];
        double allEngaged = 0.0;
        double allReached = 0.0;
        for (Post post : posts) {
            engaged[post.type().ordinal()] += post.engaged();
            reached[post.type().ordinal()] += post.reached();
            allEngaged += post.engaged();
            allReached += post.reached();
        }
        if (allEngaged == 0.0) {
            return;
        }
        double mean = allEngaged / allReached;
        double[] aims = new double[shares.length];
        double sum = 0.0;
        for (int t = 0; t < shares.length; t++) {
            aims[t] = shares[t] * (engaged[t] + 1.0) / (reached[t] + 1.0 / mean);
            sum += aims[t];
        }
        for (int t = 0; t < shares.length; t++) {
            carried[t] += shares[t] * taken - counts[t];
            shares[t] += learningRate * (aims[t] / sum - shares[t]);
        }
        counts = new int[ContentType.COUNT];
        taken = 0;
    }
}
