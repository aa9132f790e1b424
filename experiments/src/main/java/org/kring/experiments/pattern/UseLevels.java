package org.kring.experiments.pattern;

import java.util.Map;
import org.kring.model.network.Ties;
import org.kring.model.observe.WorldView;
import org.kring.model.population.PersonStates;
import org.kring.model.wellbeing.OveruseRule;

/**
 * What use of the network sites does to clients in recovery who have an account (S2:C-065..C-071, C-078, C-090..C-092).
 *
 * <p>The 14 clients of the source said in words what they noticed; the model has numbers. From which number on a client
 * would say so is our assumption. A pattern that fails is no reason to move a threshold below.
 */
final class UseLevels implements LevelObserver {

    /** Mean felt loneliness, on a scale where 1 is the largest change, that a client would notice (assumption). */
    private static final double NOTICED_FELT = 0.02;

    /** Average change of mood by a session, on a scale from -1 to 1, that a client would notice (assumption). */
    private static final double NOTICED_MOOD = 0.005;

    /** Surplus of contacts on one side, as a share of all, below which a client calls them equal (assumption). */
    private static final double EQUAL_CONTACT = 0.2;

    /** Days that count for contact, as for isolation (MODEL.md section 8). */
    private static final int WINDOW = 28;

    private final int lastDay;
    private double[] feltSum = {};
    private int days;

    /** Answers of clients to a question that can be answered one way, the other way or neither. */
    private static final class Answers {
        private int above;
        private int below;
        private int neither;

        void add(double value, double noticed) {
            if (value > noticed) {
                above++;
            } else if (value < -noticed) {
                below++;
            } else {
                neither++;
            }
        }

        void fill(Map<String, Level> levels, String nameAbove, String nameBelow, String nameNeither) {
            int all = above + below + neither;
            levels.put(nameAbove, Level.share(above, all));
            levels.put(nameBelow, Level.share(below, all));
            levels.put(nameNeither, Level.share(neither, all));
        }
    }

    /**
     * Nothing seen yet.
     *
     * @param lastDay days of the run after which the levels are written down, burn-in included
     */
    UseLevels(int lastDay) {
        this.lastDay = lastDay;
    }

    @Override
    public void begin(WorldView world) {
        feltSum = new double[world.population().size()];
    }

    @Override
    public void endDay(WorldView world, int day) {
        days++;
        for (int i = 0; i < feltSum.length; i++) {
            feltSum[i] += world.states().felt[i];
        }
    }

    @Override
    public void fill(Map<String, Level> levels, WorldView world) {
        Answers felt = new Answers();
        Answers mood = new Answers();
        Answers contact = new Answers();
        int clients = 0;
        int overuse = 0;
        PersonStates states = world.states();
        int firstDay = lastDay - WINDOW;
        for (int i = 0; i < states.persons; i++) {
            if (LonelinessLevels.isClientInRecovery(world.population(), i)
                    && world.population().platforms(i) != 0) {
                clients++;
                felt.add(-feltSum[i] / days, NOTICED_FELT);
                mood.add(states.moodFromUse[i], NOTICED_MOOD);
                contact.add(onlineSurplus(world.ties(), i, firstDay), EQUAL_CONTACT);
                overuse += states.overuse[i] > OveruseRule.NOTICED ? 1 : 0;
            }
        }
        felt.fill(levels, "lessLonelyAfterUse", "moreLonelyAfterUse", "asLonelyAfterUse");
        mood.fill(levels, "betterMoodAfterUse", "worseMoodAfterUse", "sameMoodAfterUse");
        contact.fill(levels, "moreContactOnline", "moreContactOffline", "equalContact");
        levels.put("moreTimeThanIntended", Level.share(overuse, clients));
    }

    /** People contacted online less those met offline in the window, as a share of both. */
    private static double onlineSurplus(Ties ties, int person, int firstDay) {
        double online = 0;
        double offline = 0;
        for (int tie = ties.first(person); tie < ties.end(person); tie++) {
            online += ties.lastExchange(tie) >= firstDay ? 1 : 0;
            offline += ties.lastMeeting(tie) >= firstDay ? 1 : 0;
        }
        return online + offline == 0 ? 0.0 : (online - offline) / (online + offline);
    }
}
