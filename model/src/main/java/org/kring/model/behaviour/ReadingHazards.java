package org.kring.model.behaviour;

import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Damping;
import org.kring.model.population.Population;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.HazardParameters;
import org.kring.model.scenario.ReadingParameters;
import org.kring.model.venue.Post;
import org.kring.model.wellbeing.ContactRule;
import org.kring.model.wellbeing.Experience;
import org.kring.model.wellbeing.Susceptibility;

/**
 * What the first look at a post does to its reader (MODEL.md 7.9, 7.10): inappropriate comments under it, covert promotion, the
 * mood of a peer, a warning; and what readers gain without writing (S0:M-125).
 */
final class ReadingHazards {

    private final HazardParameters parameters;
    private final ReadingParameters reading;
    private final Population population;
    private final Ties ties;
    private final ContactRule contacts;
    private final Tones tones;
    private final Susceptibility susceptibility;
    private final Damping damping;
    private final Draws draws;

    ReadingHazards(
            HazardParameters parameters,
            ReadingParameters reading,
            Population population,
            Ties ties,
            ContactRule contacts,
            Tones tones,
            Susceptibility susceptibility,
            Damping damping,
            Draws draws) {
        this.parameters = parameters;
        this.reading = reading;
        this.population = population;
        this.ties = ties;
        this.contacts = contacts;
        this.tones = tones;
        this.susceptibility = susceptibility;
        this.damping = damping;
        this.draws = draws;
    }

    /** What a first look leads to; all is read, nothing changed. */
    void read(int reader, Post post, int hour, List<Experience> out) {
        if (parameters.misconduct().isOn() && post.inappropriate() > 0 && notices(reader, post)) {
            double size = parameters.misconduct().severity() * susceptibility.factor(reader, hour);
            out.add(met(Experience.Kind.INAPPROPRIATE, reader, post, Math.min(1.0, size)));
        }
        if (post.isByStaff()) {
            if (parameters.deception().isOn() && post.type() == ContentType.ALERT) {
                out.add(met(Experience.Kind.WARNED, reader, post, 1.0));
            }
            return;
        }
        if (parameters.covertPromotion().isOn()
                && post.type() == ContentType.COVERT_PROMOTION
                && fallsFor(reader, post, hour)) {
            out.add(met(
                    Experience.Kind.COVERT_PROMOTION,
                    reader,
                    post,
                    parameters.covertPromotion().severity()));
        }
        if (parameters.spiral().isOn() && arePeers(reader, post.author())) {
            spiral(reader, post, out);
        }
        if (!reading.equals(ReadingParameters.OFF)) {
            gain(reader, post, out);
        }
    }

    private boolean notices(int reader, Post post) {
        double each = parameters.misconduct().noticed() * damping.byModeration(post.venue());
        double all = 1.0 - StrictMath.pow(1.0 - each, post.inappropriate());
        return Draws.bernoulli(draws.key(Purpose.NOTICE, reader, 0), post.luck(), all);
    }

    private boolean fallsFor(int reader, Post post, int hour) {
        double chance = (1.0 - population.boundarySkill(reader))
                * susceptibility.factor(reader, hour)
                * damping.byModeration(post.venue());
        return Draws.bernoulli(draws.key(Purpose.COVERT_PROMOTION, reader, 0), post.luck(), Math.min(1.0, chance));
    }

    private void spiral(int reader, Post post, List<Experience> out) {
        double involvement = population.vulnerability(reader);
        double distress = parameters.spiral().distress()
                * Math.max(0.0, -tones.of(post.number()))
                * involvement
                * damping.byVenue(post.author(), post.venue())
                * damping.byModeration(post.venue());
        if (distress > 0.0) {
            out.add(met(Experience.Kind.PEER_DISTRESS, reader, post, distress));
        }
        double coping =
                population.inRecovery(post.author()) ? parameters.spiral().coping() * involvement : 0.0;
        if (coping > 0.0) {
            out.add(met(Experience.Kind.PEER_COPING, reader, post, coping));
        }
    }

    private void gain(int reader, Post post, List<Experience> out) {
        int tie = post.tieOf(reader, ties);
        if (reading.loneliness() > 0.0 && tie >= 0 && contacts.isValued(tie)) {
            out.add(met(Experience.Kind.READ_KNOWN, reader, post, reading.loneliness()));
        }
        if (reading.support() > 0.0 && tones.isSupported(post.number())) {
            out.add(met(Experience.Kind.READ_SUPPORT, reader, post, reading.support()));
        }
        if (reading.information() > 0.0
                && CommentHazards.isQuestion(post)
                && (post.comments() > post.inappropriate() || post.answers() > 0)) {
            out.add(met(Experience.Kind.READ_INFORMATION, reader, post, reading.information()));
        }
    }

    private boolean arePeers(int reader, int author) {
        return population.audience(reader).isTargetGroup()
                && population.audience(author).isTargetGroup();
    }

    private static Experience met(Experience.Kind kind, int reader, Post post, double size) {
        int author = post.isByStaff() ? Experience.NONE : post.author();
        return new Experience(kind, reader, author, post.number(), post.venue().platform(), Experience.NONE, size);
    }
}
