package org.kring.experiments.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How firmly a number is founded, from firm to loose. */
public enum Grade {
    /** A published figure for this very quantity. */
    @JsonProperty("measured")
    MEASURED("a published figure for this very quantity"),
    /** Computed from published figures. */
    @JsonProperty("derived")
    DERIVED("computed from published figures"),
    /** Set so that the model meets a published figure for something else. */
    @JsonProperty("calibrated")
    CALIBRATED("set so that the model meets a published figure for something else"),
    /** Our choice. */
    @JsonProperty("assumed")
    ASSUMED("our choice; sources, if any, support a sign or the existence of an effect, not its size");

    private final String meaning;

    Grade(String meaning) {
        this.meaning = meaning;
    }

    /**
     * What the grade says.
     *
     * @return a clause for people
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The grade as the register writes it.
     *
     * @return the name in lower case
     */
    @Override
    public String toString() {
        return switch (this) {
            case MEASURED -> "measured";
            case DERIVED -> "derived";
            case CALIBRATED -> "calibrated";
            case ASSUMED -> "assumed";
        };
    }
}
