package org.kring.experiments.study;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A command as it is quoted: without the folders of the machine on which it was typed. An absolute path below the working
 * directory becomes a relative one, of any other its name is left.
 */
public final class PortableCommand {

    /** A path from the root, or from a drive, that begins a word or stands behind an option and its sign. */
    private static final Pattern PATH = Pattern.compile("(?<![^\\s=,\"])(?:[A-Za-z]:)?[/\\\\][^\\s,\"]*");

    private static final Pattern OPTION = Pattern.compile("(-[^=/\\\\]*=)(.*)", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("([^/\\\\]+)[/\\\\]*$");

    private final Path work;
    private final Path home;

    /**
     * Quotes for one place.
     *
     * @param work the working directory
     * @param home a folder whose way is not to be told, even below the working directory
     */
    PortableCommand(Path work, Path home) {
        this.work = work.toAbsolutePath().normalize();
        this.home = home.toAbsolutePath().normalize();
    }

    private static PortableCommand here() {
        return new PortableCommand(Path.of(""), Path.of(System.getProperty("user.home", "")));
    }

    /**
     * A command as it was typed.
     *
     * @param words what followed the name of the program
     * @return the command; words with spaces stand in quotation marks
     */
    public static String of(List<String> words) {
        return here().quoted(words);
    }

    /**
     * A command as an older program kept it.
     *
     * @param command words with spaces between them; a path with spaces in it cannot be told from several words
     * @return the same without the folders of a machine
     */
    public static String of(String command) {
        return here().quoted(command);
    }

    /**
     * A folder as a command names it.
     *
     * @param folder a path
     * @return the path itself if it is relative
     */
    public static String place(Path folder) {
        return here().value(folder.toString());
    }

    String quoted(List<String> words) {
        return "kring " + words.stream().map(this::word).collect(Collectors.joining(" "));
    }

    String quoted(String command) {
        return PATH.matcher(command).replaceAll(found -> Matcher.quoteReplacement(portable(found.group())));
    }

    private String word(String word) {
        Matcher option = OPTION.matcher(word);
        String said = option.matches() ? option.group(1) + value(option.group(2)) : value(word);
        return said.isEmpty() || said.chars().anyMatch(Character::isWhitespace) ? '"' + said + '"' : said;
    }

    /** A word that is a path as a whole may have spaces in it; in others, such as lists, each path is sought. */
    private String value(String word) {
        return PATH.matcher(word).lookingAt() && !word.contains(",") ? portable(word) : quoted(word);
    }

    private String portable(String path) {
        try {
            Path place = Path.of(path).normalize();
            boolean toHome = place.startsWith(home) && !work.startsWith(home);
            if (place.isAbsolute() && place.startsWith(work) && work.getNameCount() > 0 && !toHome) {
                return joined(work.relativize(place));
            }
        } catch (InvalidPathException e) {
            // Of another system: its name is found below.
        }
        Matcher name = NAME.matcher(path);
        return name.find() ? name.group(1) : ".";
    }

    private static String joined(Path relative) {
        String joined = StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        return joined.isEmpty() ? "." : joined;
    }
}
