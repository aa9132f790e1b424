package org.kring.viz.console;

import java.util.Locale;
import org.kring.model.observe.WorldView;
import org.kring.model.venue.Venue;

/** A venue as the console shows it: what is there to be inspected. */
public final class VenueCard {

    private final Venue venue;
    private final WorldView world;

    VenueCard(Venue venue, WorldView world) {
        this.venue = venue;
        this.world = world;
    }

    /** Kind, such as page or closed group. */
    public String getKind() {
        return venue.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Platform on which it is. */
    public String getPlatform() {
        return world.scenario().platforms().get(venue.platform()).name();
    }

    /** Followers or members. */
    public int getFollowers() {
        return venue.followers();
    }

    /** Posts that its feed can still show. */
    public int getPostsInFeed() {
        return venue.feed().size();
    }

    /** Members' posts of late, fading by the day. */
    public double getMemberActivity() {
        return venue.memberActivity();
    }

    /** Share of posts by staff, 0 to 1. */
    public double getStaffShare() {
        return venue.staffShare();
    }

    /** Sensitivity of its theme, 0 to 1. */
    public double getThemeSensitivity() {
        return venue.themeSensitivity();
    }

    @Override
    public String toString() {
        return getKind() + " on " + getPlatform();
    }
}
