package org.kring.experiments.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kring.experiments.scenario.InputException;

/**
 * What an RO-Crate says of a study that the study does not know itself.
 *
 * @param agent who ran it
 * @param license under which terms it may be used: a URI or a sentence
 */
public record CrateAbout(Optional<Agent> agent, Optional<String> license) {

    /** Nothing is known. */
    public static final CrateAbout NOTHING = new CrateAbout(Optional.empty(), Optional.empty());

    /**
     * A person.
     *
     * @param name the name
     * @param uri an address that identifies the person, such as that of an ORCID; empty if there is none
     */
    public record Agent(String name, Optional<String> uri) {

        private static final Pattern TEXT = Pattern.compile("\\s*([^<>]*[^<>\\s])\\s*(?:<(https?://[^<>\\s]+)>)?\\s*");

        /**
         * Reads a person.
         *
         * @param text such as {@code Ada Example <https://orcid.org/0000-0000-0000-0000>}, or the name only
         * @return the person
         * @throws InputException if it is neither
         */
        public static Agent parse(String text) {
            Matcher matcher = TEXT.matcher(text);
            if (!matcher.matches()) {
                throw new InputException(
                        "--agent: %s is neither a name nor a name with an address in <>".formatted(text),
                        "\"Name <https://orcid.org/...>\" was meant.");
            }
            return new Agent(matcher.group(1), Optional.ofNullable(matcher.group(2)));
        }
    }
}
