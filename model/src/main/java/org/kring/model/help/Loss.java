package org.kring.model.help;

/** How a try to get help leads nowhere. */
public enum Loss {
    /** On a step of the way (S1:BM-096). */
    STEP,
    /** Nobody was there at that hour (S4:E-115). */
    CLOSED,
    /** All workers were taken (S1:BM-139). */
    BUSY,
    /** The person waited longer than tolerated (S3:D-014). */
    WAITING,
    /** The organisation did not answer. */
    UNANSWERED
}
