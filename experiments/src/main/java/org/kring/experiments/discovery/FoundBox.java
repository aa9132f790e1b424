package org.kring.experiments.discovery;

import java.util.List;

/**
 * A box that was found.
 *
 * @param inside points and cases in it, coverage of all cases of the study and density
 * @param restrictions what it restricts, the most telling first
 * @param pValue how often a search among cases dealt out at random finds as much, in [0.005, 1]
 * @param heldOutCoverage share of the cases that boxes found without them cover
 * @param heldOutDensity density of such boxes on points that they were not fitted to
 * @param sentence when the question is answered with yes, in words
 */
public record FoundBox(
        Peel inside,
        List<Restriction> restrictions,
        double pValue,
        double heldOutCoverage,
        double heldOutDensity,
        String sentence) {

    /** Copies the list. */
    public FoundBox {
        restrictions = List.copyOf(restrictions);
    }

    /**
     * What a box says about one factor.
     *
     * @param path dotted path of the factor
     * @param words the limit in words, such as {@code stigma concern is under 0.3}
     * @param quasiP how easily chance would give the box as many cases without this limit
     * @param coverageWithout coverage of the box without it
     * @param densityWithout density of the box without it
     * @param again in which share of the fits to four fifths of the points the factor was restricted, in [0,1]
     */
    public record Restriction(
            String path, String words, double quasiP, double coverageWithout, double densityWithout, double again) {}
}
