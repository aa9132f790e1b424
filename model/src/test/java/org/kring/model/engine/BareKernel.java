package org.kring.model.engine;

import java.util.Arrays;
import org.kring.model.chance.LogRate;
import org.kring.model.network.Ties;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Prefetch;

/**
 * The practical limit of the model's speed: what a day plans, what its sessions do and what the evening leaves, in a world without
 * organisation, as loops over bare arrays in one class. The same arithmetic on the same draws, and so the same bits, as a test
 * holds; nothing of it can be switched, extended or observed. Its numbers are in {@link BareWorld}.
 */
final class BareKernel {

    private static final int HOURS = 24;
    private static final int BATCH = Prefetch.BATCH;
    private static final int FIRST_TIME = -(1 << 10);
    private static final int PLATFORM_BITS = 3;
    private static final double STEPS = 255.0;

    final PersonStates s;
    final int[] sizes = new int[HOURS];

    private final BareWorld w;
    private final int[][] sessions = new int[HOURS][256];
    private final long[] key = new long[BATCH];
    private final int[] tie = new int[BATCH];
    private final boolean[] news = new boolean[BATCH];
    private final Prefetch prefetch = new Prefetch();
    private int[] actions = new int[1024];
    private int actionCount;

    BareKernel(World world, long studySeed, int replicate) {
        w = new BareWorld(world, studySeed, replicate);
        s = new PersonStates(world.states.persons);
    }

    /** Day of the run: who is online when. */
    void plan(int day) {
        Arrays.fill(sizes, 0);
        for (int i = 0; i < s.persons; i++) {
            int accounts = w.accounts[i] & ~s.dormant[i];
            s.onlineToday[i] = 0;
            if (accounts == 0) {
                continue;
            }
            long login = child(w.loginKey, (long) i << 18 | (day - FIRST_TIME));
            double factor = w.activityFactor[i] * need(i);
            for (int p = 0; p < w.platforms; p++) {
                if ((accounts >>> p & 1) != 0) {
                    double rate = w.sessionsPerDay[p] * factor;
                    double more = rate / (1.0 + rate);
                    double u = uniform(login, p);
                    int count = 0;
                    for (double tail = more; u < tail && count < w.login.maxSessionsPerDay(); tail *= more) {
                        place(i, p, login, count++);
                    }
                }
            }
        }
    }

    private void place(int person, int platform, long login, int count) {
        long word = child(login, 16 + platform + w.platforms * (count / 8));
        int hour = w.hourOfByte[platform][(int) (word >>> (count % 8 * 8)) & 255];
        if (sizes[hour] == sessions[hour].length) {
            sessions[hour] = Arrays.copyOf(sessions[hour], sizes[hour] * 2);
        }
        sessions[hour][sizes[hour]++] = person << PLATFORM_BITS | platform;
    }

    private double need(int i) {
        double waiting = s.waitingValued[i] + s.waitingOther[i];
        double needs = 1.0
                + w.login.feltLoneliness() * Math.max(0.0, s.felt[i])
                + w.login.belongingDeficit() * s.belonging[i]
                + w.login.presentationDeficit() * s.presentation[i]
                + w.login.badMood() * Math.max(0.0, -s.mood[i])
                + w.login.notifications() * Math.min(1.0, waiting / w.login.manyResponses())
                - w.login.selfLimit() * ((w.selfControl[i] & 255) / STEPS) * s.overuse[i];
        return Math.max(w.login.lowestFactor(), needs);
    }

    /** All sessions of an hour of the run. */
    void sessions(int hour) {
        int[] here = sessions[hour % HOURS];
        int count = sizes[hour % HOURS];
        actionCount = 0;
        for (int from = 0; from < count; from += BATCH) {
            int size = Math.min(BATCH, count - from);
            lookUp(here, from, size, hour);
            for (int n = 0; n < size; n++) {
                int session = here[from + n];
                if (from + n == 0 || session != here[from + n - 1]) {
                    session(session >>> PLATFORM_BITS, session & 7, n, hour);
                }
            }
        }
    }

    /** What the next sessions need from memory, for all of them before any of them is run: so the waiting overlaps. */
    private void lookUp(int[] here, int from, int size, int hour) {
        for (int n = 0; n < size; n++) {
            int person = here[from + n] >>> PLATFORM_BITS;
            int platform = here[from + n] & 7;
            key[n] = child(w.sessionKey, ((long) person << 9 | platform) << 18 | (hour - FIRST_TIME));
            tie[n] = drawn(person, key[n], 0);
        }
        for (int n = 0; n < size; n++) {
            prefetch.take(tie[n] >= 0 ? w.tie[2 * tie[n]] : 0);
        }
        for (int n = 0; n < size; n++) {
            int platform = here[from + n] & 7;
            if (tie[n] >= 0 && !isOn(tie[n], platform)) {
                tie[n] = drawn(here[from + n] >>> PLATFORM_BITS, key[n], 1);
                tie[n] = isOn(tie[n], platform) ? tie[n] : PersonStates.NO_TIE;
            }
        }
        for (int n = 0; n < size; n++) {
            prefetch.take(tie[n] >= 0 ? s.wallHour[w.tie[2 * tie[n]] & BareWorld.TARGET] : 0);
        }
        for (int n = 0; n < size; n++) {
            news[n] = tie[n] >= 0 && hour - s.wallHour[w.tie[2 * tie[n]] & BareWorld.TARGET] <= w.contact.newsHours();
        }
        for (int n = 0; n < size; n++) {
            readAhead(here[from + n] >>> PLATFORM_BITS);
        }
    }

    private void readAhead(int i) {
        float states = s.social[i] + s.felt[i] + s.belonging[i] + s.mood[i] + s.moodFromUse[i] + s.overuse[i];
        prefetch.take(Float.floatToRawIntBits(states + s.discouragement[i] + s.viewEffect[i]) ^ s.letterFrom[i]);
    }

    /** One of a person's ties online, on whatever platform it is. */
    private int drawn(int person, long session, int attempt) {
        int first = w.online[person];
        int count = w.end[person] - first;
        return count == 0
                ? PersonStates.NO_TIE
                : first + (int) Math.multiplyHigh(child(session, 3 + attempt) >>> 1, (long) count << 1);
    }

    private boolean isOn(int entry, int platform) {
        return (w.tie[2 * entry] >>> BareWorld.PLATFORMS >>> platform & 1) != 0;
    }

    private void session(int i, int platform, int n, int hour) {
        boolean withdrawn = s.lonelyWeeks[i] >= w.being.withdrawalWeeks();
        double initiative = (withdrawn
                        ? 1.0 - w.being.withdrawal()
                        : s.lonelyWeeks[i] > 0 ? 1.0 + w.being.chronic().approach() : 1.0)
                * (1.0 - w.contact.anxietyRestraint() * ((w.socialAnxiety[i] & 255) / STEPS))
                * (1.0 - w.contact.silenceRestraint() * s.discouragement[i]);
        int responses = s.waitingValued[i];
        double u = uniform(key[n], 0);
        int letter = s.letterFrom[i];
        if (letter != PersonStates.NO_TIE) {
            s.letterFrom[i] = PersonStates.NO_TIE;
            if (u < w.contact.replyRate() * initiative * Math.min(1.0, strength(letter))) {
                act(3, i, letter, platform);
                responses += isValued(letter) ? 1 : 0;
            }
        }
        boolean valued = tie[n] != PersonStates.NO_TIE && isValued(tie[n]);
        if (tie[n] != PersonStates.NO_TIE) {
            boolean reached = reach(i, platform, n, hour, initiative);
            responses += reached && valued ? 1 : 0;
        }
        double wall = uniform(key[n], 2);
        if (wall < w.writing.highestChance()
                && LogRate.isMet(wall, w.writing.wallConstant() + urge(i, platform, withdrawn))) {
            act(0, i, 0, platform);
        }
        s.onlineToday[i] |= (byte) (1 << platform);
        feel(i, responses, valued, withdrawn);
    }

    private boolean reach(int i, int platform, int n, int hour, double initiative) {
        int entry = tie[n];
        double u = uniform(key[n], 1);
        double readiness = Math.min(1.0, strength(entry));
        double ready = readiness * initiative;
        double write = news[n]
                ? w.contact.commentRate() * ready
                : w.contact.messageRate() * ready * (1.0 + s.belonging[i] + Math.max(0f, s.felt[i]));
        if (u < write && (news[n] || u < write * draw(entry, hour))) {
            act(news[n] ? 1 : 2, i, entry, platform);
            return true;
        }
        if (news[n]
                && u
                        < write
                                + w.contact.likeRate()
                                        * (w.contact.strangerLikes() + (1.0 - w.contact.strangerLikes()) * readiness)) {
            act(4, i, entry, platform);
        }
        return false;
    }

    private double draw(int entry, int hour) {
        boolean active = hour - s.wallHour[w.tie[2 * entry] & BareWorld.TARGET] <= w.contact.windowDays() * HOURS
                || hour / HOURS - w.lastExchange[entry] <= w.contact.windowDays();
        return active ? 1.0 : w.contact.passiveDraw();
    }

    private double urge(int i, int platform, boolean withdrawn) {
        double logDrive = withdrawn ? w.logWithdrawal : s.lonelyWeeks[i] > 0 ? w.logApproach : 0.0;
        return (w.writing.withdrawal() == 0.0 ? 0.0 : w.writing.withdrawal() * logDrive)
                + w.standing[i * w.platforms + platform]
                + w.writing.deficits() * (s.belonging[i] + s.presentation[i])
                - w.writing.discouragement() * s.discouragement[i];
    }

    private void feel(int i, int responses, boolean valued, boolean withdrawn) {
        double drive = -w.being.feltResponses() * w.saturation[Math.min(16, responses)];
        if (valued) {
            drive += w.being.feltViewing() * s.viewEffect[i] - w.being.feltAvailability();
        }
        double appraisal = !withdrawn
                ? 1.0
                : drive < 0.0
                        ? 1.0 - w.being.chronic().appraisal()
                        : 1.0 + w.being.chronic().appraisal();
        drive *= (w.onlinePreference[i] & 255) / STEPS * appraisal;
        s.felt[i] = (float) (w.being.feltMemory() * s.felt[i] + drive);
        mood(i, -w.being.moodSupport() * drive);
        double relief =
                w.being.belongingExchange() * Math.min(16, responses) + (valued ? w.being.belongingViewing() : 0.0);
        s.belonging[i] = PersonStates.clip(s.belonging[i] - relief);
        double growth = w.being.overuseGain() * (Math.max(0.0, -s.mood[i]) + s.social[i]) * (1.0 - s.overuse[i]);
        s.overuse[i] = PersonStates.clip(s.overuse[i] + growth);
        s.waitingValued[i] = 0;
        s.waitingOther[i] = 0;
        if (s.sessionsToday[i] < Byte.MAX_VALUE) {
            s.sessionsToday[i]++;
        }
    }

    private void mood(int i, double change) {
        double colour = 1.0 + w.being.moodColouring() * s.mood[i] * Math.signum(change);
        s.mood[i] = PersonStates.clipMood(s.mood[i] + colour * change);
        s.moodFromUse[i] += (float) (0.05 * (change - s.moodFromUse[i]));
    }

    private void act(int kind, int actor, int object, int platform) {
        if (actionCount == actions.length) {
            actions = Arrays.copyOf(actions, actionCount * 2);
        }
        actions[actionCount++] = kind << PLATFORM_BITS | platform;
        actions[actionCount++] = actor;
        actions[actionCount++] = object;
        actions[actionCount++] = 0;
    }

    /** What the evening of a day of the run leaves. */
    void evening(int day) {
        int end = (day + 1) * HOURS;
        for (int i = 0; i < s.persons; i++) {
            if (s.wallResponses[i] == 0 && s.wallHour[i] >= 0 && end - s.wallHour[i] > w.writing.patienceHours()) {
                s.wallResponses[i] = -1;
                double hurt = s.lonelyWeeks[i] >= w.being.withdrawalWeeks()
                        ? 1.0 + w.being.chronic().appraisal()
                        : 1.0;
                s.presentation[i] = PersonStates.clip(s.presentation[i] + w.being.silence());
                s.felt[i] += (float) (w.being.feltBadEvent() * hurt);
                mood(i, -w.being.moodSilence());
                s.discouragement[i] = PersonStates.clip(s.discouragement[i] + w.writing.silenceStep());
            }
            live(i, day);
        }
    }

    private void live(int i, int day) {
        s.social[i] += (float) (w.being.socialRate() * (s.socialTarget[i] - s.social[i]));
        s.emotional[i] += (float) (w.being.emotionalRate() * (s.emotionalTarget[i] - s.emotional[i]));
        boolean company = (s.company[i] >>> (day % 7) & 1) != 0;
        s.belonging[i] = PersonStates.clip(s.belonging[i]
                + w.being.belongingGrowth() * ((w.needToBelong[i] & 255) / STEPS)
                - (company ? w.being.belongingExchange() : 0.0));
        s.presentation[i] = PersonStates.clip(
                s.presentation[i] + w.being.presentationGrowth() * ((w.needForSelfPresentation[i] & 255) / STEPS));
        double mood = s.mood[i];
        long bits = child(child(w.moodKey, (long) i << 18 | (day - FIRST_TIME)), 0);
        double events = (company ? w.being.moodCompany() : 0.0)
                + w.being.moodNoise() * ((Long.bitCount(bits) - 32) / 4.0)
                - w.being.moodOveruse() * s.overuse[i];
        double colour = 1.0 + w.being.moodColouring() * mood * Math.signum(events);
        double level = s.moodLevel[i];
        double back = mood < level
                ? w.being.moodReversion() * (1.0 - w.being.aftermath().lingering())
                : w.being.moodReversion();
        s.mood[i] = PersonStates.clipMood(mood + back * (level - mood) + colour * events);
        s.overuse[i] *= (float) (1.0 - w.being.overuseRecovery());
        s.use[i] += (float) ((s.sessionsToday[i] - s.use[i]) / w.contact.useMemoryDays());
        s.sessionsToday[i] = 0;
    }

    private double strength(int entry) {
        return Float.intBitsToFloat(w.tie[2 * entry + 1]);
    }

    private boolean isValued(int entry) {
        return strength(entry) >= w.contact.valuedStrength() && w.tie[2 * entry] >= 0;
    }

    private static double uniform(long key, int index) {
        return (child(key, index) >>> 11) * 0x1.0p-53;
    }

    static long child(long state, long n) {
        long z = state + (n + 1L) * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** The kernel's states and ties become those that the product has now. */
    void takeOver(PersonStates states, Ties ties) {
        w.takeOver(ties);
        BareWorld.copy(states, s);
    }
}
