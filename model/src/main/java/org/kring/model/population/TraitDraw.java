package org.kring.model.population;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.AudienceProfile;
import org.kring.model.scenario.PopulationParameters;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.Spread;
import org.kring.model.scenario.UserType;

/**
 * Draws the traits of one person at a time. Each trait has its own index of the key of the person: a new trait takes a
 * new index and leaves all others as they were.
 */
final class TraitDraw {

    private static final int AUDIENCE = 0;
    private static final int AGE_BAND = 1;
    private static final int IN_RECOVERY = 2;
    private static final int ACTIVITY = 3;
    private static final int NEED_TO_BELONG = 4;
    private static final int NEED_FOR_SELF_PRESENTATION = 5;
    private static final int SOCIAL_ANXIETY = 6;
    private static final int STIGMA_CONCERN = 7;
    private static final int DIGITAL_SKILL = 8;
    private static final int SOCIAL_SKILL = 9;
    private static final int CONFLICT_SKILL = 10;
    private static final int BOUNDARY_SKILL = 11;
    private static final int SELF_CONTROL = 12;
    private static final int VULNERABILITY = 13;
    private static final int ONLINE_PREFERENCE = 14;

    /** Largest shape of the gamma distribution: draws of a user type never meet those of the next. */
    private static final int MAX_SHAPE = 20;

    private final PopulationParameters parameters;
    private final Spread onlinePreference;
    private final GivenPersons given;
    private final Draws draws;
    private final Population people;
    private final double[] shares;

    TraitDraw(Scenario scenario, GivenPersons given, Draws draws, Population people) {
        this.parameters = scenario.population();
        this.onlinePreference = scenario.wellbeing().onlinePreference();
        this.given = given;
        this.draws = draws;
        this.people = people;
        this.shares = new double[Audience.values().length];
        for (Audience audience : Audience.values()) {
            shares[audience.ordinal()] = parameters.profile(audience).share();
        }
    }

    void draw(int person) {
        long key = draws.key(Purpose.TRAITS, person, 0);
        Audience audience =
                Audience.of((int) given.or(GivenTrait.AUDIENCE, person, Draws.categorical(key, AUDIENCE, shares)));
        AudienceProfile profile = parameters.profile(audience);
        double ageBand = given.or(GivenTrait.AGE_BAND, person, Draws.below(key, AGE_BAND, AgeBand.COUNT));
        boolean inRecovery = Draws.bernoulli(key, IN_RECOVERY, profile.inRecovery());
        inRecovery = given.or(GivenTrait.IN_RECOVERY, person, inRecovery ? 1.0 : 0.0) > 0.0;
        people.put(person, audience, (int) ageBand, inRecovery);
        drawActivity(person, key);
        drawSpreads(person, key, profile);
        drawAccounts(person, profile);
        for (int platform = 0; platform < people.platformCount; platform++) {
            drawDisposition(person, platform);
        }
    }

    private void drawActivity(int person, long key) {
        double logActivity = parameters.activitySigma() * Draws.normal(key, ACTIVITY);
        double activity = given.or(GivenTrait.ACTIVITY, person, Double.NaN);
        people.logActivity[person] = (float) (Double.isNaN(activity) ? logActivity : StrictMath.log(activity));
    }

    private void drawSpreads(int person, long key, AudienceProfile profile) {
        put(people.needToBelong, person, parameters.needToBelong(), key, NEED_TO_BELONG, GivenTrait.NEED_TO_BELONG);
        put(
                people.needForSelfPresentation,
                person,
                parameters.needForSelfPresentation(),
                key,
                NEED_FOR_SELF_PRESENTATION,
                GivenTrait.NEED_FOR_SELF_PRESENTATION);
        put(people.socialAnxiety, person, parameters.socialAnxiety(), key, SOCIAL_ANXIETY, GivenTrait.SOCIAL_ANXIETY);
        put(people.stigmaConcern, person, parameters.stigmaConcern(), key, STIGMA_CONCERN, GivenTrait.STIGMA_CONCERN);
        put(people.digitalSkill, person, parameters.digitalSkill(), key, DIGITAL_SKILL, GivenTrait.DIGITAL_SKILL);
        put(people.socialSkill, person, parameters.socialSkill(), key, SOCIAL_SKILL, GivenTrait.SOCIAL_SKILL);
        put(people.conflictSkill, person, parameters.conflictSkill(), key, CONFLICT_SKILL, GivenTrait.CONFLICT_SKILL);
        put(people.boundarySkill, person, parameters.boundarySkill(), key, BOUNDARY_SKILL, GivenTrait.BOUNDARY_SKILL);
        put(people.selfControl, person, parameters.selfControl(), key, SELF_CONTROL, GivenTrait.SELF_CONTROL);
        put(people.vulnerability, person, profile.vulnerability(), key, VULNERABILITY, GivenTrait.VULNERABILITY);
        put(people.onlinePreference, person, onlinePreference, key, ONLINE_PREFERENCE, GivenTrait.ONLINE_PREFERENCE);
    }

    private void put(ShareColumn column, int person, Spread spread, long key, int index, GivenTrait trait) {
        column.put(person, given.or(trait, person, spread.at(Draws.normal(key, index))));
    }

    private void drawAccounts(int person, AudienceProfile profile) {
        long key = draws.key(Purpose.ACCOUNTS, person, 0);
        int bits = 0;
        for (int platform = 0; platform < people.platformCount; platform++) {
            if (Draws.bernoulli(key, platform, profile.accounts().get(platform))) {
                bits |= 1 << platform;
            }
        }
        int least = (int) given.or(GivenTrait.LEAST_PLATFORMS, person, 0.0);
        people.platforms[person] = (byte) ((int) given.or(GivenTrait.PLATFORMS, person, bits) | least);
    }

    /** The same distribution for all seven types: nothing here states that most people read only. */
    private void drawDisposition(int person, int platform) {
        long key = draws.key(Purpose.DISPOSITION, Draws.part(person, platform), 0);
        double[] weights = new double[UserType.COUNT];
        double sum = 0.0;
        for (int type = 0; type < UserType.COUNT; type++) {
            weights[type] = gamma(key, type * MAX_SHAPE);
            sum += weights[type];
        }
        int index = people.dispositionIndex(person, platform);
        for (int type = 0; type < UserType.COUNT; type++) {
            people.disposition.put(index + type, weights[type] / sum);
        }
    }

    /** A gamma variate of whole-numbered shape is a sum of exponential ones, that is, minus the log of a product. */
    private double gamma(long key, int firstIndex) {
        double product = 1.0;
        for (int k = 0; k < parameters.dispositionConcentration(); k++) {
            product *= 1.0 - Draws.uniform(key, firstIndex + k);
        }
        return -StrictMath.log(product);
    }
}
