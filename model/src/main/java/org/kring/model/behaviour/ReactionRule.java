package org.kring.model.behaviour;

import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.network.Ties;
import org.kring.model.population.Population;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.ReactionParameters;
import org.kring.model.scenario.UserType;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/**
 * What a person does with a post that is seen for the first time (MODEL.md 7.3): a multinomial logit choice.
 *
 * <p>Evidence: levels LIT:T34, T35; content S1:BM-044..046, LIT:M21, M24; stigma S1:BM-058, BM-064; sympathy of
 * professionals S1:BM-085; privacy S2:M-090.
 */
public final class ReactionRule {

    private static final double EVEN_MIXTURE = 1.0 / UserType.COUNT;

    private final ReactionParameters parameters;
    private final Population population;
    private final Ties ties;
    private final double valuedStrength;
    private final Draws draws;
    private final double[] realName;
    private final double[][] logOdds = new double[ContentType.COUNT][Action.COUNT];

    /**
     * The rule for one world.
     *
     * @param parameters its parameters
     * @param platforms the platforms: reacting under a real name costs anonymity
     * @param population traits
     * @param ties who knows whom
     * @param valuedStrength strength from which a tie is valued, above 0
     * @param draws luck
     */
    public ReactionRule(
            ReactionParameters parameters,
            List<PlatformRegime> platforms,
            Population population,
            Ties ties,
            double valuedStrength,
            Draws draws) {
        this.parameters = parameters;
        realName = platforms.stream().mapToDouble(PlatformRegime::realName).toArray();
        this.population = population;
        this.ties = ties;
        this.valuedStrength = valuedStrength;
        this.draws = draws;
        for (ContentType type : ContentType.values()) {
            for (Action action : Action.values()) {
                if (action != Action.NOTHING) {
                    logOdds[type.ordinal()][action.ordinal()] = parameters.logOdds(action, type);
                }
            }
        }
    }

    /**
     * A reader does nothing, or one thing, by what the post is, who the reader is, and who would see it.
     *
     * @param person the reader
     * @param post a post seen for the first time
     * @return what the person does
     */
    public Action choose(int person, Post post) {
        double u = Draws.uniform(draws.key(Purpose.REACTION, person, 0), post.luck());
        double[] weights = odds(person, post);
        double sum = 1.0;
        for (int a = 1; a < Action.COUNT; a++) {
            sum += weights[a];
        }
        double left = u * sum - 1.0;
        for (int a = 1; a < Action.COUNT && left >= 0.0; a++) {
            left -= weights[a];
            if (left < 0.0) {
                return Action.of(a);
            }
        }
        return Action.NOTHING;
    }

    /**
     * What a person is likely to do with a post, before luck decides.
     *
     * @param person the reader
     * @param post a post
     * @return odds of each action against doing nothing, by ordinal; 1 for doing nothing, 0 where an action is impossible
     */
    public double[] odds(int person, Post post) {
        double[] odds = new double[Action.COUNT];
        odds[Action.NOTHING.ordinal()] = 1.0;
        for (int a = 1; a < Action.COUNT; a++) {
            Action action = Action.of(a);
            if (isPossible(action, person, post)) {
                odds[a] = StrictMath.exp(utility(action, person, post));
            }
        }
        return odds;
    }

    /** Nobody shares out of a bounded group, and only those with needs ask for help. */
    private boolean isPossible(Action action, int person, Post post) {
        return switch (action) {
            case SHARE -> !post.venue().kind().isBounded();
            case COMMENT -> post.venue().takesComments();
            case HELP_REQUEST -> population.audience(person).isTargetGroup();
            default -> true;
        };
    }

    private double utility(Action action, int person, Post post) {
        Venue venue = post.venue();
        double exposure = parameters.exposureOf(action, venue.kind());
        return logOdds[post.type().ordinal()][action.ordinal()]
                + parameters.disposition() * lean(action, person, venue)
                + parameters.activity() * population.logActivity(person)
                + parameters.valuedAuthor() * acquaintance(person, post)
                + parameters.trust() * venue.trust(person)
                + (action == Action.LIKE && isProfessional(person) ? parameters.sympathy() : 0.0)
                - parameters.stigma()
                        * realName[venue.platform()]
                        * population.stigmaConcern(person)
                        * venue.themeSensitivity()
                        * exposure
                - parameters.privacyNorm() * exposure;
    }

    /** How far the weight on the user type that fits the action exceeds an even mixture, in units of that mixture. */
    private double lean(Action action, int person, Venue venue) {
        double weight =
                switch (action) {
                    case SHARE -> weight(person, venue, UserType.TIPPER);
                    case COMMENT, PRIVATE_MESSAGE -> weight(person, venue, UserType.CONVERSATION_PARTNER);
                    case LIKE, SAVE -> weight(person, venue, UserType.BOOKMARKER);
                    case HELP_REQUEST, NOTHING -> EVEN_MIXTURE;
                };
        double idle = weight(person, venue, UserType.LURKER) - EVEN_MIXTURE;
        double fickle = venue.habit(person) * weight(person, venue, UserType.ONE_DAY_FLY);
        return (weight - EVEN_MIXTURE - idle - fickle) / EVEN_MIXTURE;
    }

    private double weight(int person, Venue venue, UserType type) {
        return population.disposition(person, venue.platform(), type);
    }

    private boolean isProfessional(int person) {
        Audience audience = population.audience(person);
        return audience == Audience.COLLEAGUE || audience == Audience.INTERMEDIARY;
    }

    /** How well the reader knows the author: 0 for a stranger or the organisation, 1 for a valued tie. */
    private double acquaintance(int person, Post post) {
        int tie = post.tieOf(person, ties);
        return tie < 0 ? 0.0 : Math.min(1.0, ties.strength(tie) / valuedStrength);
    }
}
