package org.kring.model.population;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;

/** The two kernels over an array of objects; line by line those of {@link ColumnKernel}. */
final class ObjectKernel {

    private final Crowd crowd;

    ObjectKernel(Crowd crowd) {
        this.crowd = crowd;
    }

    void day(int person, int day) {
        Person p = crowd.persons[person];
        p.social += (float) (ColumnKernel.RATE * (p.socialTarget - p.social));
        p.emotional += (float) (ColumnKernel.RATE * (p.emotionalTarget - p.emotional));
        boolean company = (p.company >>> (day % 7) & 1) != 0;
        p.belonging = PersonStates.clip(p.belonging
                + ColumnKernel.GROWTH * Person.share(p.needToBelong)
                - (company ? ColumnKernel.RELIEF : 0.0));
        p.presentation =
                PersonStates.clip(p.presentation + ColumnKernel.GROWTH * Person.share(p.needForSelfPresentation));
        double events = (company ? ColumnKernel.RELIEF : 0.0)
                + ColumnKernel.NOISE * ColumnKernel.chance(crowd.draws.key(Purpose.MOOD, person, day))
                - ColumnKernel.RELIEF * p.overuse;
        double colour = 1.0 + ColumnKernel.COLOURING * p.mood * Math.signum(events);
        p.mood = PersonStates.clipMood(
                p.mood + ColumnKernel.REVERSION * (p.moodLevel - p.mood) + colour * events);
        p.overuse *= (float) (1.0 - ColumnKernel.RECOVERY);
        p.use += (float) ((p.sessionsToday - p.use) / ColumnKernel.MEMORY);
        p.sessionsToday = 0;
    }

    /** Returns 1 if the person writes to the tie. */
    int session(int person, int hour) {
        Person p = crowd.persons[person];
        long key = crowd.draws.key(Purpose.SESSION, person, hour);
        int responses = p.waitingValued;
        if (p.letterFrom != PersonStates.NO_TIE) {
            p.letterFrom = PersonStates.NO_TIE;
            responses++;
        }
        int target = crowd.targets[person * Crowd.DEGREE + Draws.below(key, 0, Crowd.DEGREE)];
        boolean news = hour % Crowd.HOURS - crowd.persons[target].wallHour <= ColumnKernel.NEWS_HOURS;
        double kept = p.lonelyWeeks >= ColumnKernel.WEEKS ? 0.5 : 1.0;
        double initiative = kept * (1.0 - 0.5 * Person.share(p.socialAnxiety));
        double write = ColumnKernel.WRITES
                * initiative
                * (news ? 1.0 : 1.0 + p.belonging + Math.max(0f, p.felt));
        int written = Draws.uniform(key, 1) < write ? 1 : 0;
        if (p.follows == 0 && p.sharedPosts < 0) {
            p.onlineToday |= 1;
        }
        leave(p, Math.min(ColumnKernel.MOST, responses + written), news);
        return written;
    }

    private static void leave(Person p, int responses, boolean viewed) {
        double drive = (viewed ? ColumnKernel.RELIEF * p.viewEffect : 0.0) - ColumnKernel.RELIEF * responses;
        drive *= Person.share(p.onlinePreference);
        p.felt = (float) (ColumnKernel.FELT_MEMORY * p.felt + drive);
        double change = -ColumnKernel.RELIEF * drive;
        double colour = 1.0 + ColumnKernel.COLOURING * p.mood * Math.signum(change);
        p.mood = PersonStates.clipMood(p.mood + colour * change);
        p.moodFromUse += (float) (ColumnKernel.RATE * (change - p.moodFromUse));
        p.belonging = PersonStates.clip(p.belonging - ColumnKernel.RELIEF * responses);
        double pull = ColumnKernel.RATE * (Math.max(0.0, -p.mood) + p.social) * (1.0 - p.overuse);
        p.overuse = PersonStates.clip(p.overuse + pull);
        p.waitingValued = 0;
        p.waitingOther = 0;
        p.sessionsToday++;
    }
}
