package org.kring.model.organisation;

import org.kring.model.scenario.NameTone;
import org.kring.model.scenario.OffByDefault;
import org.kring.model.scenario.Parameter;
import org.kring.model.scenario.Requires;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;

/**
 * One place where an organisation is present.
 *
 * @param kind kind of venue
 * @param platform name of the platform it lives on
 * @param wall who may start a conversation there
 * @param name how its name sounds (S1:BM-009)
 * @param themeSensitivity how delicate it is to be seen with the theme, in [0,1] (S1 BS-03)
 * @param members most members of a group, or most clients linked to work profiles; 0 for no limit. Pages have no limit.
 * @param owner the one person to whom the account is bound, if there is one
 */
public record Channel(
        VenueKind kind,
        String platform,
        WallAccess wall,
        @OffByDefault NameTone name,

        @Parameter(unit = "[0,1]", evidence = "theme-sensitivity")
        double themeSensitivity,

        @Parameter(unit = "persons", evidence = "channel-members")
        int members,

        @OffByDefault Owner owner) {

    /** Checks every value. */
    public Channel {
        Requires.share("themeSensitivity", themeSensitivity);
        Requires.within("members", members, 0, 1_000_000);
    }

    /**
     * An account with a neutral name that belongs to the organisation.
     *
     * @param kind kind of venue
     * @param platform name of its platform
     * @param wall who may start a conversation there
     * @param themeSensitivity how delicate it is to be seen with the theme, in [0,1]
     * @param members most members of a group; 0 for no limit
     */
    public Channel(VenueKind kind, String platform, WallAccess wall, double themeSensitivity, int members) {
        this(kind, platform, wall, NameTone.NEUTRAL, themeSensitivity, members, Owner.OFF);
    }
}
