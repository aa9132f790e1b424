package org.kring.model.scenario;

/**
 * Names of files with real persons and ties that a scenario brings along; an empty name stands for none. The model never
 * opens them: who runs it reads them and hands over what they hold.
 *
 * @param platform platform of the online network; empty without one
 * @param onlineNetwork edge list of ties online, which takes the place of all drawn ones
 * @param offlineNetwork edge list of ties offline, which takes the place of the drawn circles and activity groups
 * @param persons table of persons, whose columns take the place of drawn traits
 */
public record InputFiles(
        @OffByDefault String platform,
        @OffByDefault String onlineNetwork,
        @OffByDefault String offlineNetwork,
        @OffByDefault String persons) {

    /** A scenario without files, in which everything is drawn. */
    public static final InputFiles OFF = new InputFiles("", "", "", "");

    /** Checks that platform and online network come together. */
    public InputFiles {
        if (platform.isBlank() && !onlineNetwork.isBlank()) {
            throw new IllegalArgumentException("platform must say of which platform the onlineNetwork is");
        }
        if (!platform.isBlank() && onlineNetwork.isBlank()) {
            throw new IllegalArgumentException(
                    "platform says of which platform the onlineNetwork is, but there is none");
        }
    }

    /**
     * Whether there is nothing to read.
     *
     * @return true if no file is named
     */
    public boolean isOff() {
        return onlineNetwork.isBlank() && offlineNetwork.isBlank() && persons.isBlank();
    }
}
