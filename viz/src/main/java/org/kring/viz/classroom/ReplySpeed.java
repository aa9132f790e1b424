package org.kring.viz.classroom;

import org.kring.model.organisation.OpeningHours;
import org.kring.model.organisation.ReplyPolicy;

/** How soon staff answer comments and questions. */
enum ReplySpeed {
    /** Never. */
    NEVER(new ReplyPolicy.NoReplies(), OpeningHours.DAILY),
    /** Within office hours. */
    OFFICE(new ReplyPolicy.AnswerInPrivate(), OpeningHours.OFFICE),
    /** Every day from nine to nine. */
    DAILY(new ReplyPolicy.AnswerInPrivate(), OpeningHours.DAILY),
    /** Day and night. */
    ALWAYS(new ReplyPolicy.AnswerInPrivate(), OpeningHours.ALWAYS);

    /** A record or an enum, which hold no state that changes. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final ReplyPolicy policy;

    private final OpeningHours hours;

    ReplySpeed(ReplyPolicy policy, OpeningHours hours) {
        this.policy = policy;
        this.hours = hours;
    }

    ReplyPolicy policy() {
        return policy;
    }

    OpeningHours hours() {
        return hours;
    }
}
