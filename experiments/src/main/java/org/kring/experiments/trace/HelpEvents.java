package org.kring.experiments.trace;

import java.util.HashMap;
import java.util.Map;
import org.kring.model.help.HelpEvent;
import org.kring.model.help.Loss;
import org.kring.model.help.Place;

/** The rows of the way to help, each linked to the step before it on the way of the same person. */
final class HelpEvents {

    private final EventLog log;
    private final Map<Integer, Long> latest = new HashMap<>();

    HelpEvents(EventLog log) {
        this.log = log;
    }

    /** Writes down one step. */
    void tell(HelpEvent event) {
        long number = log.write(row(event).from(latest.getOrDefault(event.person(), 0L)));
        if (isOver(event)) {
            latest.remove(event.person());
        } else {
            latest.put(event.person(), number);
        }
        if (event instanceof HelpEvent.Asked asked) {
            log.turnsTo(asked.post());
        }
    }

    private EventRow row(HelpEvent event) {
        if (event instanceof HelpEvent.Asked asked) {
            Cause cause = asked.prompted() ? Cause.POST : Cause.NEED;
            return at(asked.place(), log.row(Happening.HELP_ASKED, cause).by(asked.person()))
                    .post(asked.post());
        }
        if (event instanceof HelpEvent.Referred referred) {
            Cause cause = referred.from().route() == Place.Route.SERVICE ? Cause.NOT_SETTLED : Cause.REDIRECT;
            return at(referred.to(), log.row(Happening.HELP_REFERRED, cause).to(referred.person()));
        }
        if (event instanceof HelpEvent.Arrived arrived) {
            return at(arrived.place(), log.row(Happening.HELP_WAITING, Cause.NEED))
                    .by(arrived.person())
                    .step(arrived.steps());
        }
        if (event instanceof HelpEvent.Lost lost) {
            return at(lost.place(), log.row(Happening.HELP_LOST, cause(lost.loss())))
                    .by(lost.person())
                    .step(lost.step());
        }
        if (event instanceof HelpEvent.Answered answered) {
            Cause cause = answered.settled() ? Cause.SETTLED : Cause.NOT_SETTLED;
            return at(answered.place(), log.row(Happening.HELP_ANSWERED, cause)).to(answered.person());
        }
        boolean arises = event instanceof HelpEvent.Arose;
        return log.row(arises ? Happening.NEED_ARISES : Happening.NEED_PASSES, Cause.NEED)
                .by(event.person());
    }

    private EventRow at(Place place, EventRow row) {
        return place.route() == Place.Route.SERVICE
                ? row.channel(log.world()
                        .scenario()
                        .help()
                        .channels()
                        .get(place.index())
                        .name())
                : row.in(log.world().venues().all().get(place.index()))
                        .channel(place.route() == Place.Route.PUBLIC ? "public" : "private");
    }

    private static boolean isOver(HelpEvent event) {
        return event instanceof HelpEvent.Passed
                || (event instanceof HelpEvent.Answered answered && answered.settled());
    }

    private static Cause cause(Loss loss) {
        return switch (loss) {
            case STEP -> Cause.STEP;
            case CLOSED -> Cause.CLOSED;
            case BUSY -> Cause.BUSY;
            case WAITING -> Cause.TOLERANCE;
            case UNANSWERED -> Cause.NO_ANSWER;
        };
    }
}
