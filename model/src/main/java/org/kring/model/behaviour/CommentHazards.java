package org.kring.model.behaviour;

import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Damping;
import org.kring.model.organisation.Incidents;
import org.kring.model.population.Population;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.HazardParameters;
import org.kring.model.scenario.ReactionParameters;
import org.kring.model.venue.Post;
import org.kring.model.wellbeing.Experience;
import org.kring.model.wellbeing.Susceptibility;

/**
 * What a comment under a member's post does to its author, and to who wrote it (MODEL.md 7.10): support, information, an
 * inappropriate word, a quarrel, deception.
 */
final class CommentHazards {

    private final HazardParameters parameters;
    private final ReactionParameters reaction;
    private final Population population;
    private final Ties ties;
    private final Incidents incidents;
    private final Quarrels quarrels;
    private final Deceptions deceptions;
    private final Susceptibility susceptibility;
    private final Damping damping;
    private final Draws draws;

    CommentHazards(
            HazardParameters parameters,
            ReactionParameters reaction,
            Population population,
            Ties ties,
            Incidents incidents,
            Quarrels quarrels,
            Deceptions deceptions,
            Susceptibility susceptibility,
            Damping damping,
            Draws draws) {
        this.parameters = parameters;
        this.reaction = reaction;
        this.population = population;
        this.ties = ties;
        this.incidents = incidents;
        this.quarrels = quarrels;
        this.deceptions = deceptions;
        this.susceptibility = susceptibility;
        this.damping = damping;
        this.draws = draws;
    }

    /** Whether a post tells something that weighs. */
    static boolean isDisclosure(Post post) {
        return !post.isByStaff()
                && (post.type() == ContentType.EMOTIONAL_DISCLOSURE
                        || post.type() == ContentType.HELP_QUESTION
                        || post.type() == ContentType.PEER_STORY);
    }

    /** Whether a member asks something. */
    static boolean isQuestion(Post post) {
        return !post.isByStaff() && (post.type() == ContentType.HELP_QUESTION || post.type() == ContentType.QUESTION);
    }

    /** What a comment that can be read leads to; all is read, nothing changed. */
    void comment(int writer, Post post, int hour, List<Experience> out) {
        if (post.isByStaff()) {
            return;
        }
        int author = post.author();
        int tie = post.tieOf(writer, ties);
        if (incidents.isInappropriate(writer, post)) {
            if (parameters.misconduct().isOn()) {
                double size = parameters.misconduct().severity() * susceptibility.factor(author, hour);
                out.add(met(Experience.Kind.INAPPROPRIATE, author, writer, post, tie, Math.min(1.0, size)));
            }
            return;
        }
        if (parameters.conflict().isOn() && quarrels(writer, author, tie, post, hour)) {
            double size = parameters.conflict().severity();
            out.add(met(Experience.Kind.CONFLICT, author, writer, post, tie, phased(size, author, hour)));
            out.add(met(Experience.Kind.CONFLICT, writer, author, post, tie, phased(size, writer, hour)));
            return;
        }
        help(writer, author, post, tie, out);
        deceive(writer, author, post, tie, hour, out);
    }

    private boolean quarrels(int writer, int author, int tie, Post post, int hour) {
        double left = damping.byVenue(writer, post.venue());
        double chance = quarrels.chance(writer, author, tie, post.venue().platform(), left, hour);
        return quarrels.breaksOut(writer, author, Exchange.REPLY, hour, chance * damping.byModeration(post.venue()));
    }

    private void help(int writer, int author, Post post, int tie, List<Experience> out) {
        double chance = parameters.support().share() * population.socialSkill(writer);
        if (isDisclosure(post) && Draws.bernoulli(draws.key(Purpose.SUPPORT, writer, 0), post.luck(), chance)) {
            out.add(met(Experience.Kind.SUPPORTED, author, writer, post, tie, 1.0));
            out.add(met(Experience.Kind.GAVE_SUPPORT, writer, author, post, tie, 1.0));
        }
        if (isQuestion(post)) {
            out.add(met(Experience.Kind.INFORMED, author, writer, post, tie, 1.0));
        }
    }

    /** Only who is not known offline misleads; a comment in a venue is as open as the venue. */
    private void deceive(int writer, int author, Post post, int tie, int hour, List<Experience> out) {
        if (parameters.deception().isOn() && damping.isStranger(tie)) {
            double openness = reaction.exposureOf(Action.COMMENT, post.venue().kind())
                    * damping.byModeration(post.venue())
                    * damping.byVenue(writer, post.venue());
            double loss = deceptions.loss(author, writer, Exchange.REPLY, openness, hour);
            if (loss > 0.0) {
                out.add(met(Experience.Kind.DECEPTION, author, writer, post, tie, loss));
            }
        }
    }

    private double phased(double severity, int person, int hour) {
        return Math.min(1.0, severity * susceptibility.phase(person, hour));
    }

    /** The tie is the writer's entry; the author's is its other side. */
    private Experience met(Experience.Kind kind, int person, int other, Post post, int tie, double size) {
        int own = tie < 0 ? Experience.NONE : person == post.author() ? ties.reverse(other, tie) : tie;
        return new Experience(kind, person, other, post.number(), post.venue().platform(), own, size);
    }
}
