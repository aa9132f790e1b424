package org.kring.model.population;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The states of all persons that change during a run: columns of primitives, one value per person.
 *
 * <p>The columns are public so that a rule reads {@code states.mood[i]} and touches no other memory. In the phase of
 * sessions a thread writes only the values of its own persons and reads of others only what that phase never writes.
 */
public final class PersonStates {

    /** Day number of something that has never happened. */
    public static final short NEVER = Short.MIN_VALUE;

    /** Hour number of something that has never happened. */
    public static final int NEVER_HOUR = Integer.MIN_VALUE / 2;

    /** Days without contact with the organisation after which a person counts as off its radar (MODEL.md section 8). */
    public static final int OFF_RADAR_DAYS = 90;

    /** Entry number that stands for no tie. */
    public static final int NO_TIE = -1;

    /** Number of persons. */
    public final int persons;

    /** Social loneliness, slow, in [0,1]. */
    public final float[] social;

    /** Emotional loneliness, slow, in [0,1]. */
    public final float[] emotional;

    /** Level to which social loneliness moves this week, in [0,1]. */
    public final float[] socialTarget;

    /** Level to which emotional loneliness moves this week, in [0,1]. */
    public final float[] emotionalTarget;

    /** Stable personal part of social loneliness, in [0,1]. */
    public final float[] socialStable;

    /** Stable personal part of emotional loneliness, in [0,1]. */
    public final float[] emotionalStable;

    /** Loneliness felt after use, fast; below 0 is relief. */
    public final float[] felt;

    /** Belonging deficit, in [0,1]. */
    public final float[] belonging;

    /** Self-presentation deficit, in [0,1]. */
    public final float[] presentation;

    /** Mood, in [-1,1]. */
    public final float[] mood;

    /** Personal level to which mood returns, in [-1,1]. */
    public final float[] moodLevel;

    /** Moving average of what sessions did to mood. */
    public final float[] moodFromUse;

    /** Overuse index, in [0,1]. */
    public final float[] overuse;

    /** Discouragement from posting, in [0,1]. */
    public final float[] discouragement;

    /** Slow personal circumstances, mean 0. */
    public final float[] circumstances;

    /** Sociability this week: factor on the chance of meeting people; 1 is usual. */
    public final float[] sociability;

    /** Moving average of sessions a day. */
    public final float[] use;

    /** Closeness wanted of the two strongest valued ties, in [0,1] (R2). */
    public final float[] wantedCloseness;

    /** Effect of viewing valued people: -1 relieves, +1 hurts (R4). */
    public final float[] viewEffect;

    /** Hour of the last post on the own wall. */
    public final int[] wallHour;

    /** Entry of the tie whose directed message waits for an answer, or {@link #NO_TIE}. */
    public final int[] letterFrom;

    /** First shared post in the feed, as a node number, or -1. */
    public final int[] sharedPosts;

    /** Last day with a valued contact, on- or offline. */
    public final short[] lastValuedContact;

    /** Last day with any contact with the organisation. */
    public final short[] lastOrganisationContact;

    /** Responses to the last post on the own wall; -1 once its silence has been felt. */
    public final byte[] wallResponses;

    /** Responses from valued ties since the last session, at most 100. */
    public final byte[] waitingValued;

    /** Other responses since the last session, at most 100. */
    public final byte[] waitingOther;

    /** Sessions of today. */
    public final byte[] sessionsToday;

    /** Bit p is set if the person has been on platform p today. */
    public final byte[] onlineToday;

    /** Bit d is set if a valued tie is met offline on day d of this week. */
    public final byte[] company;

    /** Weeks of strong loneliness on end, at most 120. */
    public final byte[] lonelyWeeks;

    /** Whether the person has regular offline contact with the organisation. */
    public final boolean[] inTouch;

    /** Bit v is set if the person follows, or is a member of, venue v. */
    public final byte[] follows;

    /** Bit v is set if the person is not shown the posts of venue v, though perhaps still a follower. */
    public final byte[] hides;

    /** Bit v is set if the person has left venue v of own accord, and so does not come across it anew. */
    public final byte[] left;

    /** Bit v is set if a friend's share or comment pointed to venue v today. */
    public final byte[] hints;

    /** Who was shown which venue for money today: bit 8 i + v for person i and venue v; empty where nobody pays. */
    public final BitSet paidHints = new BitSet();

    /** Bit p is set if the person no longer visits platform p. */
    public final byte[] dormant;

    /** Own questions and posts to the organisation without an answer since the last answer, at most 100. */
    public final byte[] unanswered;

    /**
     * Makes columns with nothing in them.
     *
     * @param persons number of persons
     */
    public PersonStates(int persons) {
        this.persons = persons;
        social = new float[persons];
        emotional = new float[persons];
        socialTarget = new float[persons];
        emotionalTarget = new float[persons];
        socialStable = new float[persons];
        emotionalStable = new float[persons];
        felt = new float[persons];
        belonging = new float[persons];
        presentation = new float[persons];
        mood = new float[persons];
        moodLevel = new float[persons];
        moodFromUse = new float[persons];
        overuse = new float[persons];
        discouragement = new float[persons];
        circumstances = new float[persons];
        sociability = new float[persons];
        use = new float[persons];
        wantedCloseness = new float[persons];
        viewEffect = new float[persons];
        wallHour = filled(new int[persons], NEVER_HOUR);
        letterFrom = filled(new int[persons], NO_TIE);
        sharedPosts = filled(new int[persons], -1);
        lastValuedContact = filled(new short[persons], NEVER);
        lastOrganisationContact = filled(new short[persons], NEVER);
        wallResponses = new byte[persons];
        waitingValued = new byte[persons];
        waitingOther = new byte[persons];
        sessionsToday = new byte[persons];
        onlineToday = new byte[persons];
        company = new byte[persons];
        lonelyWeeks = new byte[persons];
        inTouch = new boolean[persons];
        follows = new byte[persons];
        hides = new byte[persons];
        left = new byte[persons];
        hints = new byte[persons];
        dormant = new byte[persons];
        unanswered = new byte[persons];
    }

    /**
     * Whether a person follows a venue, hidden or not.
     *
     * @param person a person
     * @param venue index of a venue
     * @return true for followers, members and links
     */
    public boolean isFollower(int person, int venue) {
        return (follows[person] >>> venue & 1) != 0;
    }

    /**
     * Notes that an own question or post stayed without an answer.
     *
     * @param person who wrote it
     */
    public void noteUnanswered(int person) {
        if (unanswered[person] < 100) {
            unanswered[person]++;
        }
    }

    /**
     * Whether long loneliness has turned approach into withdrawal (LIT:M38).
     *
     * @param person a person
     * @param weeks weeks of strong loneliness after which that happens
     * @return true in withdrawal
     */
    public boolean isWithdrawn(int person, int weeks) {
        return lonelyWeeks[person] >= weeks;
    }

    /**
     * Whether a person is off the radar of the organisation.
     *
     * @param person a person
     * @param today day of the run
     * @return true after {@value #OFF_RADAR_DAYS} days without any contact
     */
    public boolean isOffRadar(int person, int today) {
        return today - lastOrganisationContact[person] > OFF_RADAR_DAYS;
    }

    /**
     * Notes a contact with the organisation; one that is planned for later is kept.
     *
     * @param person a person
     * @param day day of the contact
     */
    public void noteOrganisationContact(int person, int day) {
        lastOrganisationContact[person] = (short) Math.max(lastOrganisationContact[person], day);
    }

    /**
     * Notes responses that wait for the next session.
     *
     * @param person who receives
     * @param fromValued whether they come from a valued tie
     */
    public void respond(int person, boolean fromValued) {
        byte[] waiting = fromValued ? waitingValued : waitingOther;
        if (waiting[person] < 100) {
            waiting[person]++;
        }
    }

    /**
     * Cuts a value off to [0,1].
     *
     * @param value any number
     * @return the nearest number in [0,1]
     */
    public static float clip(double value) {
        return value <= 0.0 ? 0f : value >= 1.0 ? 1f : (float) value;
    }

    /**
     * Cuts a mood off to [-1,1].
     *
     * @param value any number
     * @return the nearest number in [-1,1]
     */
    public static float clipMood(double value) {
        return value <= -1.0 ? -1f : value >= 1.0 ? 1f : (float) value;
    }

    /**
     * Reads what a session asks of a person, but for single bytes: of them 64 persons lie side by side, and to read them ahead takes
     * longer than it saves.
     *
     * @param person a person
     * @param prefetch where it goes
     */
    public void prefetchSession(int person, Prefetch prefetch) {
        prefetch.take(Float.floatToRawIntBits(social[person])
                ^ Float.floatToRawIntBits(felt[person])
                ^ Float.floatToRawIntBits(belonging[person])
                ^ Float.floatToRawIntBits(mood[person])
                ^ Float.floatToRawIntBits(moodFromUse[person])
                ^ Float.floatToRawIntBits(overuse[person])
                ^ Float.floatToRawIntBits(discouragement[person])
                ^ Float.floatToRawIntBits(viewEffect[person]));
        prefetch.take(letterFrom[person] ^ sharedPosts[person]);
    }

    /**
     * Reads what a response to a person changes.
     *
     * @param person a person
     * @param prefetch where it goes
     */
    public void prefetchResponse(int person, Prefetch prefetch) {
        prefetch.take(Float.floatToRawIntBits(presentation[person])
                ^ letterFrom[person]
                ^ lastValuedContact[person]
                ^ wallResponses[person]
                ^ waitingValued[person]
                ^ waitingOther[person]);
    }

    private static int[] filled(int[] column, int value) {
        Arrays.fill(column, value);
        return column;
    }

    private static short[] filled(short[] column, short value) {
        Arrays.fill(column, value);
        return column;
    }
}
