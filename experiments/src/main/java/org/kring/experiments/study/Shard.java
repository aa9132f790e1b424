package org.kring.experiments.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordText;
import org.kring.model.scenario.Requires;

/**
 * One of several parts into which the runs of a study are split, each for a machine of its own. All strategies of a replicate
 * at a point are in one part. Which part a run is in depends on its key alone, so that it stays there when the study grows.
 *
 * @param number which part, from 1
 * @param of how many parts, at least 1
 */
public record Shard(int number, int of) {

    /** The whole study. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** Name of the file in a study folder that holds one part; other folders have none. */
    public static final String FILE = "shard.json";

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /** Checks the numbers. */
    public Shard {
        Requires.within("of", of, 1, 999_999);
        Requires.within("number", number, 1, of);
    }

    /**
     * Reads a part as it is typed.
     *
     * @param text such as {@code 2/5}
     * @return the second of five parts
     * @throws InputException if it is none
     */
    public static Shard parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        try {
            if (matcher.matches()) {
                return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            }
        } catch (IllegalArgumentException e) {
            throw new InputException("--shard %s: %s.".formatted(text, e.getMessage()), "1/5 was meant, or up to 5/5.");
        }
        throw new InputException(
                "--shard %s is not a part of a number of parts.".formatted(text), "1/5 was meant, the first of five.");
    }

    /**
     * Which part a study folder holds.
     *
     * @param folder a study folder
     * @return its part; {@link #WHOLE} if it is not split
     */
    public static Shard read(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? RecordText.read(Shard.class, file, "kring sweep --shard 2/5 --out DIR") : WHOLE;
    }

    /**
     * Whether the study is split.
     *
     * @return false if this is the whole of it
     */
    public boolean isOn() {
        return of > 1;
    }

    /**
     * Whether a run is in this part.
     *
     * @param id key of the run
     * @return true in exactly one of the parts
     */
    public boolean holds(RunId id) {
        int point = Math.max(0, id.point());
        return Math.floorMod((long) point + id.replicate(), (long) of) == number - 1;
    }

    /**
     * The part as it is typed.
     *
     * @return such as {@code 2/5}
     */
    @Override
    public String toString() {
        return number + "/" + of;
    }
}
