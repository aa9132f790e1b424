package org.kring.model.behaviour;

import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.LogRate;
import org.kring.model.chance.Purpose;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.population.Prefetch;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.ContributionParameters;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.ReactionParameters;
import org.kring.model.scenario.UserType;
import org.kring.model.scenario.VenueKind;
import org.kring.model.venue.Venue;
import org.kring.model.wellbeing.WithdrawalRule;

/**
 * What people write of their own accord (MODEL.md 7.5): a log-rate per session.
 *
 * <p>Evidence: two needs S2:M-021; pseudonyms S0:M-036, M-123;
 * short texts S0:A-096; stigma and openness LIT:M14, M15; venue activity LIT:M12; silence S2:M-080, M-120; withdrawal LIT:M38.
 */
public final class ContributionRule {

    private static final double EVEN_MIXTURE = 1.0 / UserType.COUNT;

    private final ContributionParameters parameters;
    private final WithdrawalRule withdrawal;
    private final Population population;
    private final PersonStates states;
    private final Draws draws;
    private final double[] realName;
    private final double[] ease;
    private final double[] exposure = new double[VenueKind.values().length];

    /**
     * The rule for one world.
     *
     * @param parameters its parameters
     * @param reaction for how visible an action is in a venue, and what short texts make easier
     * @param regimes the platforms: under a pseudonym an own post costs no stigma (S0:M-123), a short text little (S0:A-096)
     * @param withdrawal how loneliness drives or holds back
     * @param population traits
     * @param states states
     * @param draws luck
     */
    public ContributionRule(
            ContributionParameters parameters,
            ReactionParameters reaction,
            List<PlatformRegime> regimes,
            WithdrawalRule withdrawal,
            Population population,
            PersonStates states,
            Draws draws) {
        this.parameters = parameters;
        this.withdrawal = withdrawal;
        this.population = population;
        this.states = states;
        this.draws = draws;
        for (VenueKind kind : VenueKind.values()) {
            exposure[kind.ordinal()] = reaction.exposureOf(Action.COMMENT, kind);
        }
        realName = regimes.stream().mapToDouble(PlatformRegime::realName).toArray();
        ease = regimes.stream()
                .mapToDouble(each -> reaction.brevity() * each.brevity())
                .toArray();
    }

    /** Reads what only {@link #writesOnWall} asks for; most draws need nothing. */
    void prefetch(int person, int platform, double u, Prefetch prefetch) {
        if (u < parameters.highestChance()) {
            population.prefetchUrge(person, platform, prefetch);
            prefetch.take(Float.floatToRawIntBits(states.presentation[person]));
        }
    }

    /**
     * A person posts on the own wall more with a story to tell, unmet needs and activity, less when discouraged.
     *
     * @param person a person in a session
     * @param platform where
     * @param u uniform draw of the session
     * @return whether the person posts
     */
    public boolean writesOnWall(int person, int platform, double u) {
        return u < parameters.highestChance() && LogRate.isMet(u, parameters.wallConstant() + urge(person, platform));
    }

    /**
     * A member starts a conversation more in a lively venue and where texts are short, less where it is visible and the theme is
     * delicate.
     *
     * @param person a member in a session
     * @param venue a venue where members may post
     * @param hour hour of the session
     * @return whether the member posts
     */
    public boolean writesIn(int person, Venue venue, int hour) {
        return writesIn(person, venue, hour, 0.0);
    }

    /**
     * The same for a member who was encouraged or put off.
     *
     * @param person a member in a session
     * @param venue a venue where members may post
     * @param hour hour of the session
     * @param push what is added to the log-rate
     * @return whether the member posts
     */
    public boolean writesIn(int person, Venue venue, int hour, double push) {
        double u = Draws.uniform(key(person, venue, hour), 0);
        if (u >= parameters.highestChance()) {
            return false;
        }
        double exposed = exposure[venue.kind().ordinal()];
        double logRate = parameters.venueConstant()
                + urge(person, venue.platform())
                + parameters.venueActivity() * StrictMath.log1p(venue.memberActivity())
                - parameters.stigma()
                        * realName[venue.platform()]
                        * population.stigmaConcern(person)
                        * venue.themeSensitivity()
                        * exposed
                - parameters.openness() * exposed
                + ease[venue.platform()]
                + push;
        return LogRate.isMet(u, logRate);
    }

    /**
     * What a member writes about follows from the mixture of user types; a strong need makes it a question for help.
     *
     * @param person a member who posts
     * @param venue where
     * @param hour when
     * @return the type of the post
     */
    public ContentType topic(int person, Venue venue, int hour) {
        int p = venue.platform();
        double[] weights = new double[ContentType.COUNT];
        weights[ContentType.PEER_STORY.ordinal()] = population.disposition(person, p, UserType.STORYTELLER);
        weights[ContentType.PHOTO.ordinal()] = population.disposition(person, p, UserType.PROFILER);
        weights[ContentType.INFORMATION.ordinal()] = population.disposition(person, p, UserType.TIPPER);
        weights[ContentType.QUESTION.ordinal()] = population.disposition(person, p, UserType.CONVERSATION_PARTNER);
        weights[ContentType.EMOTIONAL_DISCLOSURE.ordinal()] = EVEN_MIXTURE * states.belonging[person];
        weights[ContentType.HELP_QUESTION.ordinal()] = EVEN_MIXTURE * population.vulnerability(person);
        return ContentType.of(Draws.categorical(key(person, venue, hour), 1, weights));
    }

    /**
     * Silence after an own post discourages.
     *
     * @param person who wrote it
     */
    public void feelSilence(int person) {
        states.discouragement[person] = PersonStates.clip(states.discouragement[person] + parameters.silenceStep());
    }

    /**
     * A reply to an own post encourages (LIT:M04).
     *
     * @param person who wrote it
     */
    public void feelReply(int person) {
        states.discouragement[person] = PersonStates.clip(states.discouragement[person] - parameters.replyStep());
    }

    private double urge(int person, int platform) {
        double drive = parameters.withdrawal() == 0.0 ? 0.0 : parameters.withdrawal() * withdrawal.logDrive(person);
        return drive
                + standing(person, platform)
                + parameters.deficits() * (states.belonging[person] + states.presentation[person])
                - parameters.discouragement() * states.discouragement[person];
    }

    /** The part of the urge that never changes. */
    private float standing(int person, int platform) {
        double lean = population.disposition(person, platform, UserType.STORYTELLER)
                + population.disposition(person, platform, UserType.PROFILER)
                - 2.0 * EVEN_MIXTURE;
        return (float) (parameters.disposition() * lean / EVEN_MIXTURE
                + parameters.activity() * population.logActivity(person));
    }

    private long key(int person, Venue venue, int hour) {
        return draws.key(Purpose.CONTRIBUTION, Draws.part(person, venue.luck()), hour);
    }
}
