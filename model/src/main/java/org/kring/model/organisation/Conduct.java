package org.kring.model.organisation;

import java.util.List;
import org.kring.model.population.Population;
import org.kring.model.scenario.MisconductParameters;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.VenueKind;
import org.kring.model.venue.Post;
import org.kring.model.wellbeing.Susceptibility;

/**
 * How likely a comment is to be inappropriate (MODEL.md 7.10; S1:BM-119, BM-122; S2:M-069, M-111, M-124).
 *
 * <p>Without hazards it depends on the kind of venue alone. With them nothing is certain by decree: that abuse is rare among
 * people who know each other follows from their being there.
 */
public interface Conduct {

    /**
     * Factor on the share of inappropriate comments.
     *
     * @param reader who comments
     * @param post under which post
     * @return at least 0
     */
    double factor(int reader, Post post);

    /**
     * Conduct without hazards: none where members are known to the organisation, the usual share elsewhere.
     *
     * @return the conduct
     */
    static Conduct byKind() {
        return (reader, post) -> {
            VenueKind kind = post.venue().kind();
            return kind.isBounded() || kind == VenueKind.WORK_PROFILE ? 0.0 : 1.0;
        };
    }

    /**
     * Conduct with hazards: less conflict skill, no real names and bad phases raise it, people known offline lower it.
     *
     * @param parameters parameters of misconduct
     * @param platforms the platforms, for their rule on real names
     * @param population traits
     * @param susceptibility who is in a bad phase
     * @param damping what keeps hazards away
     * @return the conduct
     */
    static Conduct byPerson(
            MisconductParameters parameters,
            List<PlatformRegime> platforms,
            Population population,
            Susceptibility susceptibility,
            Damping damping) {
        // A person of middling conflict skill under a real name, unknown to all, has the factor 1.
        return (reader, post) -> 2.0
                * (1.0 - population.conflictSkill(reader))
                * (1.0
                        + parameters.anonymity()
                                * (1.0 - platforms.get(post.venue().platform()).realName()))
                * susceptibility.phase(reader, post.hour())
                * damping.byVenue(reader, post.venue());
    }
}
