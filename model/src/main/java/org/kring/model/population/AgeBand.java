package org.kring.model.population;

/** Age in six bands. That they are equally frequent is an assumption: no source in the evidence gives their shares. */
public enum AgeBand {
    /** 15 to 24 years. */
    FROM_15,
    /** 25 to 34 years. */
    FROM_25,
    /** 35 to 44 years. */
    FROM_35,
    /** 45 to 54 years. */
    FROM_45,
    /** 55 to 64 years. */
    FROM_55,
    /** 65 years and more. */
    FROM_65;

    /** Number of bands. */
    public static final int COUNT = 6;

    private static final AgeBand[] ALL = values();

    /**
     * The band with a given ordinal, without the copy that {@code values()} makes.
     *
     * @param ordinal an ordinal
     * @return the band
     */
    public static AgeBand of(int ordinal) {
        return ALL[ordinal];
    }
}
