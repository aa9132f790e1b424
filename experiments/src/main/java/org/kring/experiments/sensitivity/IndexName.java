package org.kring.experiments.sensitivity;

/**
 * What an index is about.
 *
 * @param kind its kind
 * @param factor path of the factor, or name of the group
 * @param with the other factor of a pair; empty if there is none
 */
record IndexName(IndexKind kind, String factor, String with) {

    IndexName(IndexKind kind, String factor) {
        this(kind, factor, "");
    }
}
