package org.kring.model.engine;

import java.util.function.ObjIntConsumer;

/**
 * The schedule of the model: what happens, in this order, in the hours that the cadence names. The engine runs this list and
 * nothing else, and docs/odd.md prints it.
 */
public enum Step {
    /** Venues open. */
    OPEN(
            Phase.BEGIN_WEEK,
            Cadence.OBSERVATION_BEGINS,
            Hour::open,
            "the organisation opens its venues; observers begin to count",
            "organisation"),
    /** People leave platforms in decline. */
    MOVE_ON(
            Phase.BEGIN_WEEK,
            Cadence.WEEK_BEGINS,
            Hour::moveOn,
            "where a platform is in decline, visitors move on to another",
            "behaviour"),
    /** Circumstances and meetings of the week. */
    LIVE_WEEK(
            Phase.BEGIN_WEEK,
            Cadence.WEEK_BEGINS,
            Hour::liveWeek,
            "circumstances and sociability change; contacts of the last weeks are taken stock of; the meetings of this week"
                    + " are drawn",
            "wellbeing"),
    /** Appointments of the week. */
    KEEP_APPOINTMENTS(
            Phase.BEGIN_WEEK,
            Cadence.WEEK_BEGINS,
            Hour::keepAppointments,
            "appointments with the organisation in this week are drawn",
            "organisation"),
    /** Sessions of the day, needs of the day. */
    PLAN_DAY(
            Phase.BEGIN_DAY,
            Cadence.DAY_BEGINS,
            Hour::planDay,
            "who goes online when; on observed days with the help path on: needs arise or pass, waiting people give up, people"
                    + " with a need choose where and when to ask",
            "behaviour, help"),
    /** Staff time of the day. */
    BEGIN_STAFF_DAY(
            Phase.BEGIN_DAY,
            Cadence.OBSERVED_DAY_BEGINS,
            Hour::beginStaffDay,
            "staff time begins anew with the week; the monitoring of the day is paid",
            "organisation"),
    /** Staff work that comes once a week. */
    BEGIN_STAFF_WEEK(
            Phase.BEGIN_DAY,
            Cadence.OBSERVED_WEEK_BEGINS,
            Hour::beginStaffWeek,
            "owners of accounts may leave; links get lost and staff write to clients off the radar; an adaptive mix is reviewed",
            "organisation"),
    /** Services get the workers of the hour. */
    OPEN_LINES(
            Phase.PUBLISH,
            Cadence.OBSERVED_HOUR,
            Hour::openLines,
            "with the help path on: services outside the networks get their workers of the hour",
            "help"),
    /** Posts that are due appear. */
    PUBLISH(
            Phase.PUBLISH,
            Cadence.OBSERVED_HOUR,
            Hour::publish,
            "posts that are due appear, if staff time allows; boost and requests to share follow them",
            "organisation"),
    /** Sessions of the hour. */
    LIVE_SESSIONS(
            Phase.SESSIONS,
            Cadence.HOUR,
            Hour::sessions,
            "all who are online answer, look, react, share, comment and write; what this does to others is kept in a buffer",
            "behaviour, feed"),
    /** The buffer takes effect. */
    DELIVER(
            Phase.DELIVER,
            Cadence.HOUR,
            Hour::deliver,
            "what was done takes effect: first among persons, both sides of it one after the other, then in venues; each in the"
                    + " order of person numbers",
            "behaviour"),
    /** What follows from contact. */
    FOLLOW(
            Phase.DELIVER,
            Cadence.HOUR,
            Hour::follow,
            "with hazards or gains of readers on: all that follows from what was done is settled, then it changes people",
            "behaviour, wellbeing"),
    /** Asking for help. */
    ASK(
            Phase.DELIVER,
            Cadence.OBSERVED_HOUR,
            Hour::ask,
            "with the help path on: who meant to ask for help in this hour does",
            "help"),
    /** Staff answer. */
    ANSWER(
            Phase.ANSWER,
            Cadence.OBSERVED_HOUR,
            Hour::answer,
            "staff within opening hours work through what waits, oldest first",
            "organisation"),
    /** Services answer. */
    SERVE(
            Phase.ANSWER,
            Cadence.OBSERVED_HOUR,
            Hour::serve,
            "with the help path on: services outside the networks serve those who wait",
            "help"),
    /** Observers look at the day before it is closed. */
    LOOK_AT_EVENING(
            Phase.END_DAY,
            Cadence.OBSERVED_DAY_ENDS,
            Hour::lookAtEvening,
            "observers count the sessions of the day",
            "observe"),
    /** Silence is felt, states move. */
    LIVE_DAY(
            Phase.END_DAY,
            Cadence.DAY_ENDS,
            Hour::liveDay,
            "silence is felt; loneliness, deficits, mood, overuse and discouragement move",
            "wellbeing, behaviour"),
    /** Authors miss replies. */
    MISS_REPLIES(
            Phase.END_DAY,
            Cadence.OBSERVED_DAY_ENDS,
            Hour::missReplies,
            "members whose post in a venue nobody has replied to are discouraged",
            "behaviour"),
    /** People join venues. */
    JOIN(Phase.END_DAY, Cadence.OBSERVED_DAY_ENDS, Hour::join, "some come across a venue and join it", "behaviour"),
    /** People hide or leave venues. */
    LEAVE(Phase.END_DAY, Cadence.OBSERVED_DAY_ENDS, Hour::leave, "some hide or leave a venue", "behaviour"),
    /** People stop or resume visiting a platform. */
    PAUSE(
            Phase.END_DAY,
            Cadence.OBSERVED_DAY_ENDS,
            Hour::pause,
            "some no longer visit a platform, or do so again",
            "behaviour"),
    /** Old posts go, liveliness fades. */
    FADE(
            Phase.END_DAY,
            Cadence.DAY_ENDS,
            Hour::fade,
            "old posts leave the feed; the liveliness of venues fades",
            "venue"),
    /** Observers look at the day. */
    LOOK_AT_DAY(
            Phase.END_DAY,
            Cadence.OBSERVED_DAY_ENDS,
            Hour::lookAtDay,
            "observers look at the end of the day",
            "observe"),
    /** Observers look at the week. */
    LOOK_AT_WEEK(Phase.END_WEEK, Cadence.OBSERVED_WEEK_ENDS, Hour::lookAtWeek, "the week is written down", "observe");

    private final Phase phase;
    private final Cadence cadence;
    /** References to methods, which hold no state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final ObjIntConsumer<Hour> work;

    private final String sentence;
    private final String packages;

    Step(Phase phase, Cadence cadence, ObjIntConsumer<Hour> work, String sentence, String packages) {
        this.phase = phase;
        this.cadence = cadence;
        this.work = work;
        this.sentence = sentence;
        this.packages = packages;
    }

    /**
     * The part of the hour in which it happens.
     *
     * @return a phase; phases follow each other in the order of this list
     */
    public Phase phase() {
        return phase;
    }

    /**
     * In which hours it happens.
     *
     * @return the hours
     */
    public Cadence cadence() {
        return cadence;
    }

    /**
     * What happens.
     *
     * @return a clause without a full stop
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Where it is coded.
     *
     * @return packages of the model, separated by commas
     */
    public String packages() {
        return packages;
    }

    void run(Hour hour, int now, int firstObserved) {
        if (cadence.isDue(now, firstObserved)) {
            work.accept(hour, now);
        }
    }
}
