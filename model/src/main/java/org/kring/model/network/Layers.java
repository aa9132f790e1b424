package org.kring.model.network;

import org.apache.commons.math3.util.KthSelector;
import org.kring.model.population.Hands;
import org.kring.model.population.Ranges;

/**
 * Puts the ties of social circles in layers of closeness. The score of a tie is its closeness times the geometric mean
 * of both persons' numbers of ties, so that those who know many do not support all of them; both persons therefore see
 * the tie in the same layer. The ties with the lowest scores form the support layer, the next ones the sympathy layer,
 * as many as the wanted means ask for.
 */
final class Layers {

    private Layers() {}

    static void assign(
            EdgeList edges, Circles circles, int persons, double supportMean, double sympathyMean, Hands hands) {
        int[] degree = degrees(edges, persons);
        double[] score = new double[edges.size()];
        Ranges.run(edges.size(), hands, (from, to) -> {
            for (int e = from; e < to; e++) {
                int i = Edge.low(edges.get(e));
                int j = Edge.high(edges.get(e));
                score[e] = (float) (circles.closeness(i, j) * Math.sqrt((double) degree[i] * degree[j]));
            }
        });
        double[] work = score.clone();
        double support = cut(work, supportMean * persons / 2.0);
        double sympathy = cut(work, (supportMean + sympathyMean) * persons / 2.0);
        for (int e = 0; e < score.length; e++) {
            if (score[e] < support) {
                edges.put(e, Edge.withLayer(edges.get(e), Layer.SUPPORT));
            } else if (score[e] < sympathy) {
                edges.put(e, Edge.withLayer(edges.get(e), Layer.SYMPATHY));
            }
        }
    }

    /** The score below which that many ties lie; puts the scores in another order. */
    private static double cut(double[] scores, double count) {
        return count < scores.length ? new KthSelector().select(scores, null, (int) count) : Double.POSITIVE_INFINITY;
    }

    private static int[] degrees(EdgeList edges, int persons) {
        int[] degree = new int[persons];
        for (int e = 0; e < edges.size(); e++) {
            degree[Edge.low(edges.get(e))]++;
            degree[Edge.high(edges.get(e))]++;
        }
        return degree;
    }
}
