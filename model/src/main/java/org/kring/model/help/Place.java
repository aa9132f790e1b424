package org.kring.model.help;

/**
 * Where somebody asks.
 *
 * @param route by which way
 * @param index number of the venue, or of the channel outside the networks
 */
public record Place(Route route, int index) {

    /** By which way somebody asks. */
    public enum Route {
        /** With a post that others can read. */
        PUBLIC,
        /** With a private message or request within a network. */
        PRIVATE,
        /** Outside the networks. */
        SERVICE
    }

    /**
     * A channel outside the networks.
     *
     * @param channel its number in the scenario
     * @return the place
     */
    static Place service(int channel) {
        return new Place(Route.SERVICE, channel);
    }
}
