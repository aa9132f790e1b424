package org.kring.experiments.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kring.experiments.result.JournalContents;
import org.kring.experiments.result.WholeFile;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.UserFiles;
import org.kring.experiments.study.Shard;
import org.kring.experiments.study.StudyPlan;

/** What must hold before a study folder is touched. */
final class FolderChecks {

    /** What a study that was killed at its very beginning leaves behind. */
    private static final Set<String> BEGINNINGS = Set.of(
            FolderLock.FILE,
            JournalContents.FILE,
            Shard.FILE,
            Shard.FILE + WholeFile.UNFINISHED,
            StudyPlan.FILE + WholeFile.UNFINISHED);

    private FolderChecks() {}

    /**
     * Checks a folder without writing.
     *
     * @throws InputException if it cannot take this study
     */
    static void check(Path path, StudyPlan plan, Shard shard) {
        if (plan.seedRule() != StudyPlan.SEED_RULE) {
            throw new InputException(
                    "%s: the study was made under seed rule %d, and this program draws its luck by rule %d; the new runs would not meet the same people"
                            .formatted(path, plan.seedRule(), StudyPlan.SEED_RULE),
                    "go on with program version %s; reading the study works with any."
                            .formatted(plan.programVersion()));
        }
        Path existing = existing(path);
        if (!Files.isDirectory(existing)) {
            throw new InputException(
                    "%s: the study folder cannot be made, because %s is a file".formatted(path, existing),
                    "choose another folder with --out.");
        }
        if (!Files.isWritable(existing)) {
            throw new InputException(
                    "%s: the study folder cannot be made, because you may not write into %s".formatted(path, existing),
                    "choose another folder with --out.");
        }
        if (Files.exists(path.resolve(StudyPlan.FILE))) {
            checkPlan(path, plan);
            checkParts(path, shard);
        } else if (existing.equals(path)) {
            checkEmpty(path);
        }
    }

    private static void checkPlan(Path path, StudyPlan plan) {
        StudyPlan there = StudyPlan.read(path);
        if (there.seedRule() != plan.seedRule()) {
            throw new InputException(
                    "%s: the study there was made under seed rule %d, this program draws by rule %d"
                            .formatted(path, there.seedRule(), plan.seedRule()),
                    "choose another folder with --out, or go on with program version %s."
                            .formatted(there.programVersion()));
        }
        if (!there.hash().equals(plan.hash())) {
            throw new InputException(
                    "%s: there is a study with another plan already (%s); its %s differs"
                            .formatted(path, there.command(), there.firstDifference(plan)),
                    "choose another folder with --out, or go on with that one: kring study resume " + path + ".");
        }
    }

    private static void checkParts(Path path, Shard shard) {
        Shard there = Shard.read(path);
        if (!there.equals(shard)) {
            throw new InputException(
                    "%s: the study there is %s, and %s was asked for".formatted(path, words(there), words(shard)),
                    "choose another folder with --out, or go on with that one: kring study resume " + path + ".");
        }
        JournalContents.require(path);
    }

    private static String words(Shard shard) {
        return shard.isOn() ? "part " + shard : "whole";
    }

    private static void checkEmpty(Path path) {
        try (Stream<Path> files = Files.list(path)) {
            files.filter(file -> !isBeginning(file))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw new InputException(
                                "%s: the folder is not empty and is no study folder; it holds %s".formatted(path, name),
                                "choose a new folder with --out.");
                    });
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private static boolean isBeginning(Path file) {
        String name = String.valueOf(file.getFileName());
        return BEGINNINGS.contains(name)
                && (!name.equals(JournalContents.FILE) || file.toFile().length() == 0);
    }

    static InputException unwritable(Path path, IOException cause) {
        return new InputException(
                "%s: the study folder cannot be written (%s)".formatted(path, reason(cause)),
                "choose another folder with --out.");
    }

    /** Why, in words: what Java says of a file is often only its name. */
    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "the system lets nobody make a folder there";
        }
        return UserFiles.reason(cause);
    }

    /** Whether the disk is full; Java has no type for that, so the system's words must do. */
    static boolean isFull(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("not enough space") || message.contains("quota");
    }

    private static Path existing(Path path) {
        Path at = path;
        while (!Files.exists(at)) {
            Path parent = at.getParent();
            if (parent == null) {
                return at.isAbsolute() ? at : Path.of("").toAbsolutePath();
            }
            at = parent;
        }
        return at;
    }

    /** The highest folder that does not exist yet, or null if all do. */
    static @Nullable Path firstNew(Path path) {
        Path first = null;
        for (Path at = path; at != null && !Files.exists(at); at = at.getParent()) {
            first = at;
        }
        return first;
    }

    /** Takes back what a failed beginning has made: nothing is to be left of it. */
    static void removeNew(Path path, @Nullable Path firstNew) {
        if (Files.exists(path.resolve(StudyPlan.FILE)) && firstNew == null) {
            return;
        }
        try {
            for (String name : BEGINNINGS) {
                Files.deleteIfExists(path.resolve(name));
            }
            if (firstNew == null) {
                return;
            }
            Files.deleteIfExists(path.resolve(StudyPlan.FILE));
            for (Path at = path; at != null && at.startsWith(firstNew); at = at.getParent()) {
                Files.deleteIfExists(at);
            }
        } catch (IOException ignored) {
            // The message about the first failure matters more than what is left of it.
        }
    }
}
