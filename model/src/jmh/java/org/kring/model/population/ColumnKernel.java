package org.kring.model.population;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;

/**
 * The arithmetic of the day rule and the memory pattern of a session, over columns, with made-up constants. A session
 * reads and writes its own person as the rules for friends, venues and feelings do, and reads one person whom it knows.
 */
final class ColumnKernel {

    static final double RATE = 0.05;
    static final double GROWTH = 0.1;
    static final double RELIEF = 0.1;
    static final double NOISE = 0.1;
    static final double REVERSION = 0.3;
    static final double COLOURING = 0.3;
    static final double RECOVERY = 0.05;
    static final double MEMORY = 14.0;
    static final double WRITES = 0.1;
    static final double FELT_MEMORY = 0.5;
    static final int NEWS_HOURS = 24;
    static final int WEEKS = 8;
    static final int MOST = 10;

    private final Crowd crowd;
    private final PersonStates s;

    ColumnKernel(Crowd crowd) {
        this.crowd = crowd;
        s = crowd.states;
    }

    static double chance(long key) {
        return (Long.bitCount(Draws.bits(key, 0)) - 32) / 4.0;
    }

    void day(int i, int day) {
        s.social[i] += (float) (RATE * (s.socialTarget[i] - s.social[i]));
        s.emotional[i] += (float) (RATE * (s.emotionalTarget[i] - s.emotional[i]));
        boolean company = (s.company[i] >>> (day % 7) & 1) != 0;
        s.belonging[i] = PersonStates.clip(
                s.belonging[i] + GROWTH * crowd.traits.needToBelong(i) - (company ? RELIEF : 0.0));
        s.presentation[i] =
                PersonStates.clip(s.presentation[i] + GROWTH * crowd.traits.needForSelfPresentation(i));
        double events = (company ? RELIEF : 0.0)
                + NOISE * chance(crowd.draws.key(Purpose.MOOD, i, day))
                - RELIEF * s.overuse[i];
        double colour = 1.0 + COLOURING * s.mood[i] * Math.signum(events);
        s.mood[i] = PersonStates.clipMood(s.mood[i] + REVERSION * (s.moodLevel[i] - s.mood[i]) + colour * events);
        s.overuse[i] *= (float) (1.0 - RECOVERY);
        s.use[i] += (float) ((s.sessionsToday[i] - s.use[i]) / MEMORY);
        s.sessionsToday[i] = 0;
    }

    /** Returns 1 if the person writes to the tie. */
    int session(int i, int hour) {
        long key = crowd.draws.key(Purpose.SESSION, i, hour);
        int responses = s.waitingValued[i];
        if (s.letterFrom[i] != PersonStates.NO_TIE) {
            s.letterFrom[i] = PersonStates.NO_TIE;
            responses++;
        }
        int target = crowd.targets[i * Crowd.DEGREE + Draws.below(key, 0, Crowd.DEGREE)];
        boolean news = hour % Crowd.HOURS - s.wallHour[target] <= NEWS_HOURS;
        double kept = s.lonelyWeeks[i] >= WEEKS ? 0.5 : 1.0;
        double initiative = kept * (1.0 - 0.5 * crowd.traits.socialAnxiety(i));
        double write = WRITES * initiative * (news ? 1.0 : 1.0 + s.belonging[i] + Math.max(0f, s.felt[i]));
        int written = Draws.uniform(key, 1) < write ? 1 : 0;
        if (s.follows[i] == 0 && s.sharedPosts[i] < 0) {
            s.onlineToday[i] |= 1;
        }
        leave(i, Math.min(MOST, responses + written), news);
        return written;
    }

    private void leave(int i, int responses, boolean viewed) {
        double drive = (viewed ? RELIEF * s.viewEffect[i] : 0.0) - RELIEF * responses;
        drive *= crowd.traits.onlinePreference(i);
        s.felt[i] = (float) (FELT_MEMORY * s.felt[i] + drive);
        double change = -RELIEF * drive;
        double colour = 1.0 + COLOURING * s.mood[i] * Math.signum(change);
        s.mood[i] = PersonStates.clipMood(s.mood[i] + colour * change);
        s.moodFromUse[i] += (float) (RATE * (change - s.moodFromUse[i]));
        s.belonging[i] = PersonStates.clip(s.belonging[i] - RELIEF * responses);
        double pull = RATE * (Math.max(0.0, -s.mood[i]) + s.social[i]) * (1.0 - s.overuse[i]);
        s.overuse[i] = PersonStates.clip(s.overuse[i] + pull);
        s.waitingValued[i] = 0;
        s.waitingOther[i] = 0;
        s.sessionsToday[i]++;
    }
}
