package org.kring.experiments.study;

import java.util.List;

/**
 * The files with real persons and ties that a study rests on.
 *
 * @param files the files, each with its digest and what was counted in it
 */
public record StudyInputs(List<InputFile> files) {

    /** A study in which everything is drawn. */
    public static final StudyInputs OFF = new StudyInputs(List.of());

    /** Copies the list. */
    public StudyInputs {
        files = List.copyOf(files);
    }
}
