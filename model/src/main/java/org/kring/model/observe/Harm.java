package org.kring.model.observe;

import java.util.Optional;
import org.kring.model.wellbeing.Experience;

/** The kinds of harm that persons are counted by. */
enum Harm {
    MISCONDUCT("Misconduct", "hit by an inappropriate comment"),
    CONFLICT("Conflict", "with a quarrel"),
    DECEPTION("Deception", "misled"),
    COVERT_PROMOTION("CovertPromotion", "taken in by promotion in disguise"),
    PEER_DISTRESS("PeerDistress", "pulled down by a peer's post");

    /** Number of kinds. */
    static final int COUNT = 5;

    private final String name;
    private final String words;

    Harm(String name, String words) {
        this.name = name;
        this.words = words;
    }

    /** Name of the metric over all persons. */
    String metric() {
        return "harmedBy" + name + "PerThousandReached";
    }

    /** Name of the metric over clients. */
    String metricOfClients() {
        return "clientsHarmedBy" + name + "PerThousandReached";
    }

    /** What happened, as a clause after a noun. */
    String words() {
        return words;
    }

    /** The harm that an experience is, if it is one. */
    static Optional<Harm> of(Experience.Kind kind) {
        return switch (kind) {
            case INAPPROPRIATE -> Optional.of(MISCONDUCT);
            case CONFLICT -> Optional.of(CONFLICT);
            case DECEPTION -> Optional.of(DECEPTION);
            case COVERT_PROMOTION -> Optional.of(COVERT_PROMOTION);
            case PEER_DISTRESS -> Optional.of(PEER_DISTRESS);
            case SUPPORTED, GAVE_SUPPORT, READ_SUPPORT, INFORMED, READ_INFORMATION, READ_KNOWN, WARNED, PEER_COPING ->
                Optional.empty();
        };
    }
}
