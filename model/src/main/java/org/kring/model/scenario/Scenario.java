package org.kring.model.scenario;

import java.util.List;

/**
 * Everything that is given before a run, apart from the organisation's posting strategy and the seed.
 *
 * @param name name by which the scenario is called
 * @param description what it stands for, in a sentence or three
 * @param horizon how long a run lasts
 * @param population who lives there
 * @param network who knows whom
 * @param platforms the network sites, one to eight; profiles give account shares in this order
 * @param login when people go online (MODEL.md 7.1)
 * @param feed what they are shown (7.2)
 * @param reaction what they do with it (7.3, 7.4)
 * @param contribution what they write themselves (7.5)
 * @param joining who begins and ceases to follow (7.6)
 * @param contact how people keep in touch, online and offline (7.9)
 * @param wellbeing loneliness, deficits and mood (7.9)
 * @param staffing what the organisation's work costs (7.7)
 * @param engagement what further elements of a strategy cost and do (7.5, 7.7)
 * @param help needs, asking for help, and channels outside the networks (7.8)
 * @param hazards harm and support among people online (7.10); off unless named
 * @param input files with real persons and ties (section 5)
 */
public record Scenario(
        String name,
        String description,
        Horizon horizon,
        PopulationParameters population,
        NetworkParameters network,
        List<PlatformRegime> platforms,
        LoginParameters login,
        FeedParameters feed,
        ReactionParameters reaction,
        ContributionParameters contribution,
        @OffByDefault JoiningParameters joining,
        ContactParameters contact,
        WellbeingParameters wellbeing,
        StaffingParameters staffing,
        EngagementParameters engagement,
        @OffByDefault HelpParameters help,
        @OffByDefault HazardParameters hazards,
        @OffByDefault InputFiles input) {

    /** Largest number of platforms: a person's accounts are kept as the bits of a byte. */
    public static final int MAX_PLATFORMS = 8;

    /** Checks that the parts fit together. */
    public Scenario {
        Requires.name("name", name);
        platforms = List.copyOf(platforms);
        Requires.within("the number of platforms", platforms.size(), 1, MAX_PLATFORMS);
        if (platforms.stream().map(PlatformRegime::name).distinct().count() != platforms.size()) {
            throw new IllegalArgumentException("platforms: two have the same name");
        }
        for (Audience audience : Audience.values()) {
            int given = population.profile(audience).accounts().size();
            if (given != platforms.size()) {
                throw new IllegalArgumentException(
                        "population.audiences.%s.accounts must have one share per platform (%d), but has %d"
                                .formatted(audience, platforms.size(), given));
            }
        }
        List<String> names = platforms.stream().map(PlatformRegime::name).toList();
        if (!input.platform().isBlank() && !names.contains(input.platform())) {
            throw new IllegalArgumentException(
                    "input.platform must be one of %s, but was %s".formatted(names, input.platform()));
        }
    }

    /**
     * Place of a platform in {@link #platforms()}.
     *
     * @param platformName name of a platform
     * @return its index
     * @throws IllegalArgumentException if the scenario has no platform of that name
     */
    public int platformIndex(String platformName) {
        for (int p = 0; p < platforms.size(); p++) {
            if (platforms.get(p).name().equals(platformName)) {
                return p;
            }
        }
        throw new IllegalArgumentException("the scenario %s has no platform %s; it has %s"
                .formatted(
                        name,
                        platformName,
                        platforms.stream().map(PlatformRegime::name).toList()));
    }

    /**
     * The same scenario with another horizon.
     *
     * @param other the horizon
     * @return a copy
     */
    public Scenario withHorizon(Horizon other) {
        return with(other, population, input);
    }

    /**
     * The same scenario with other files.
     *
     * @param other names of the files
     * @return a copy
     */
    public Scenario withInput(InputFiles other) {
        return with(horizon, population, other);
    }

    /**
     * The same scenario with another number of persons.
     *
     * @param persons number of persons
     * @return a copy
     */
    public Scenario withPersons(int persons) {
        PopulationParameters p = population;
        PopulationParameters other = new PopulationParameters(
                persons,
                p.audiences(),
                p.needToBelong(),
                p.needForSelfPresentation(),
                p.socialAnxiety(),
                p.stigmaConcern(),
                p.digitalSkill(),
                p.socialSkill(),
                p.conflictSkill(),
                p.boundarySkill(),
                p.selfControl(),
                p.activitySigma(),
                p.dispositionConcentration());
        return with(horizon, other, input);
    }

    private Scenario with(Horizon otherHorizon, PopulationParameters otherPopulation, InputFiles otherInput) {
        return new Scenario(
                name,
                description,
                otherHorizon,
                otherPopulation,
                network,
                platforms,
                login,
                feed,
                reaction,
                contribution,
                joining,
                contact,
                wellbeing,
                staffing,
                engagement,
                help,
                hazards,
                otherInput);
    }
}
