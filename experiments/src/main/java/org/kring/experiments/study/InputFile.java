package org.kring.experiments.study;

/**
 * A file that a scenario names, as it was when the study began.
 *
 * @param role {@code onlineNetwork}, {@code offlineNetwork} or {@code persons}
 * @param file name of the file, without its folder
 * @param sha256 SHA-256 of its bytes, 64 hexadecimal digits
 * @param edges edges read, one per line; 0 for a table
 * @param duplicates edges that were dropped because the two persons have one already, in either direction
 * @param selfEdges edges that were dropped because they join a person with herself or himself
 * @param persons persons in the file
 */
public record InputFile(
        String role, String file, String sha256, int edges, int duplicates, int selfEdges, int persons) {}
