package org.kring.model.organisation;

import java.util.Iterator;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.StaffingParameters;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venues;

/**
 * What staff do with what came in (MODEL.md 7.7): within opening hours and the hours of the week, oldest first.
 *
 * <p>Evidence: reply policies S1:BM-095..097, losses per click S1:BM-096, capacity S1:BM-139. An answer is contact with
 * the organisation, raises trust and cheers up a little; it does not by itself relieve loneliness (LIT:M29).
 */
public final class AnsweringRule {

    private final Organisation organisation;
    private final StaffingParameters staffing;
    private final double moodSupport;
    private final PersonStates states;
    private final Venues venues;
    private final Incidents incidents;
    private final Draws draws;

    /**
     * The rule for one organisation.
     *
     * @param organisation whose staff it is
     * @param staffing what work costs
     * @param moodSupport rise of mood by support received
     * @param states states
     * @param venues where posts on request go
     * @param incidents which comments are inappropriate
     * @param draws luck
     */
    public AnsweringRule(
            Organisation organisation,
            StaffingParameters staffing,
            double moodSupport,
            PersonStates states,
            Venues venues,
            Incidents incidents,
            Draws draws) {
        this.organisation = organisation;
        this.staffing = staffing;
        this.moodSupport = moodSupport;
        this.states = states;
        this.venues = venues;
        this.incidents = incidents;
        this.draws = draws;
    }

    /**
     * A working day begins: staff follow what happens (S1:B-083).
     *
     * @param day day of the run; the first day of a week is a Monday
     */
    public void beginDay(int day) {
        int weekday = day % Horizon.DAYS_PER_WEEK;
        venues.all().forEach(venue -> venue.reopenComments(day * Horizon.HOURS_PER_DAY));
        if (weekday == 0) {
            organisation.time().beginWeek();
        }
        boolean looksAfterAny =
                organisation.isPresent() && venues.all().stream().anyMatch(venue -> !venue.isSilent());
        if (looksAfterAny && organisation.strategy().openingHours().isOpen(weekday, OpeningHours.NOON)) {
            organisation.time().takeUpTo(organisation.strategy().monitoringMinutesPerDay(), StaffActivity.LISTENING);
        }
    }

    /**
     * Staff answer what waits as far as the hours of the week go; what waited too long is dropped and counted.
     *
     * @param hour hour of the run
     */
    public void answer(int hour) {
        int weekday = hour / Horizon.HOURS_PER_DAY % Horizon.DAYS_PER_WEEK;
        boolean open = organisation.strategy().openingHours().isOpen(weekday, hour % Horizon.HOURS_PER_DAY);
        Iterator<Request> waiting = organisation.waiting().iterator();
        while (waiting.hasNext()) {
            Request request = waiting.next();
            if (!isAnswered(request)) {
                waiting.remove();
                fail(request);
            } else if (hour - request.hour() > staffing.patienceDays() * Horizon.HOURS_PER_DAY) {
                waiting.remove();
                organisation.time().drop(minutes(request.kind()));
                fail(request);
            } else if (open) {
                if (!organisation.time().take(minutes(request.kind()), activity(request.kind()))) {
                    return;
                }
                waiting.remove();
                handle(request, hour);
            }
        }
    }

    /** A comment is no initiative, and a post that can be read may still get a reply from others (LIT:M09). */
    private void fail(Request request) {
        organisation.note(new StaffEvent.Unanswered(request));
        if (request.thread() == Request.NO_THREAD && request.kind() != Request.Kind.CHECK) {
            states.noteUnanswered(request.person());
        }
    }

    private boolean isAnswered(Request request) {
        boolean ever = !(organisation.strategy().replies() instanceof ReplyPolicy.NoReplies);
        return !request.venue().isSilent() && (ever || !request.kind().isQuestion());
    }

    private double minutes(Request.Kind kind) {
        return switch (kind) {
            case COMMENT, WELCOME -> staffing.minutesPerReply();
            case PRIVATE_MESSAGE, HELP -> staffing.minutesPerPrivateReply();
            case CHECK, HELD_COMMENT, INCIDENT -> staffing.minutesPerCheck();
            case WALL_REQUEST ->
                organisation.strategy().moderation() == Moderation.BEFORE
                        ? staffing.minutesPerCheck()
                        : staffing.minutesPerPost();
        };
    }

    private static StaffActivity activity(Request.Kind kind) {
        return switch (kind) {
            case COMMENT, PRIVATE_MESSAGE, HELP -> StaffActivity.ANSWERS;
            case WELCOME -> StaffActivity.ENCOURAGEMENT;
            case CHECK, HELD_COMMENT, INCIDENT, WALL_REQUEST -> StaffActivity.MODERATION;
        };
    }

    private void handle(Request request, int hour) {
        switch (request.kind()) {
            case CHECK -> organisation.note(new StaffEvent.Checked(request));
            case WALL_REQUEST -> place(request, hour);
            case WELCOME -> welcome(request, hour);
            case HELD_COMMENT -> release(request);
            case INCIDENT -> {
                incidents.close(request.venue(), hour);
                organisation.note(new StaffEvent.CommentsClosed(request));
            }
            case COMMENT, PRIVATE_MESSAGE, HELP -> reply(request, hour);
        }
    }

    private void place(Request request, int hour) {
        Post post = venues.publish(request.venue(), request.person(), request.topic(), hour);
        organisation.note(new StaffEvent.Placed(request, post));
    }

    private void welcome(Request request, int hour) {
        venues.post(request.thread()).countAnswer(hour);
        benefit(request, hour);
        organisation.note(new StaffEvent.Welcomed(request, hour));
    }

    private void release(Request request) {
        boolean refused = incidents.isInappropriate(request.person(), venues.post(request.thread()));
        organisation.note(refused ? new StaffEvent.Refused(request) : new StaffEvent.Released(request));
    }

    private void reply(Request request, int hour) {
        organisation.note(new StaffEvent.Answered(request, hour));
        boolean askedForHelp = request.kind() == Request.Kind.HELP;
        boolean inPrivate = askedForHelp && organisation.strategy().replies() instanceof ReplyPolicy.AnswerInPrivate;
        if (request.thread() != Request.NO_THREAD) {
            Post thread = venues.post(request.thread());
            thread.settle();
            if (!inPrivate) {
                thread.countAnswer(hour);
            }
        }
        if (!askedForHelp || arrives(request)) {
            benefit(request, hour);
        }
    }

    /** Every click of a redirect loses some of those who asked for help. */
    private boolean arrives(Request request) {
        if (organisation.strategy().replies() instanceof ReplyPolicy.Redirect redirect) {
            double kept = StrictMath.pow(1.0 - staffing.lossPerClick(), redirect.clicks());
            return Draws.bernoulli(draws.key(Purpose.REDIRECT, request.person(), request.hour()), 0, kept);
        }
        return true;
    }

    private void benefit(Request request, int hour) {
        int person = request.person();
        request.venue().raiseTrust(person, staffing.trustPerAnswer());
        states.respond(person, false);
        states.unanswered[person] = 0;
        states.noteOrganisationContact(person, hour / Horizon.HOURS_PER_DAY);
        states.mood[person] = PersonStates.clipMood(states.mood[person] + moodSupport);
    }
}
