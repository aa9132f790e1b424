package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.StudyPlan;

/** Nothing is written where it should not be, and what was written stays. */
final class StudyFolderTest {

    private static final StudyPlan PLAN = FakeStudy.plan(FakeStudy.PRECISE);

    private final Path temp;

    StudyFolderTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void aSecondWriterIsSentAway() {
        Path path = temp.resolve("study");
        try (StudyFolder first = StudyFolder.open(path, PLAN)) {
            assertThat(first.path()).isEqualTo(path);
            assertThatThrownBy(() -> StudyFolder.open(path, PLAN))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("another process writes this study now")
                    .hasMessageContaining("Maybe wait");
        }
        StudyFolder.open(path, PLAN).close();
    }

    @Test
    void aFolderOfAnotherPlanIsRefusedWithTheReason() {
        Path path = temp.resolve("study");
        StudyFolder.open(path, PLAN).close();

        assertThatThrownBy(() -> StudyFolder.open(path, FakeStudy.plan(FakeStudy.PRECISE, 43)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("another plan already (kring compare lively-mix lively-mix); its seed differs")
                .hasMessageContaining("Maybe choose another folder");
        assertThatThrownBy(() -> StudyFolder.open(path, FakeStudy.plan(new ReplicationRule.Fixed(2))))
                .hasMessageContaining("its number of replications differs");
    }

    @Test
    void aFolderOfAnotherSeedRuleCanBeReadButNotExtended() throws IOException {
        Path path = temp.resolve("study");
        StudyFolder.open(path, PLAN).close();
        Path plan = path.resolve(StudyPlan.FILE);
        Files.writeString(plan, Files.readString(plan).replace("\"seedRule\": 2", "\"seedRule\": 0"));

        assertThat(StudyReader.read(path).plan().seedRule()).isZero();
        assertThatThrownBy(() -> StudyFolder.resume(path))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("made under seed rule 0, and this program draws its luck by rule 2")
                .hasMessageContaining("Maybe go on with program version 0.1.0");
        assertThatThrownBy(() -> StudyFolder.open(path, PLAN)).hasMessageContaining("seed rule 0");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Path letter = Files.writeString(temp.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> StudyFolder.open(temp, PLAN))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is not empty")
                .hasMessageContaining("letter.txt");
        assertThat(files(temp)).containsExactly(letter);
        assertThatThrownBy(() -> StudyFolder.resume(temp)).hasMessageContaining("is not a study folder");
        assertThatThrownBy(() -> StudyReader.read(temp)).hasMessageContaining("is not a study folder");
    }

    @Test
    void aFolderThatCannotBeMadeLeavesNothingBehind() throws IOException {
        Path letter = Files.writeString(temp.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> StudyFolder.open(letter.resolve("a/b"), PLAN))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is a file")
                .hasMessageContaining("Maybe ");
        assertThatThrownBy(() -> StudyFolder.open(letter, PLAN)).isInstanceOf(InputException.class);
        assertThat(files(temp)).containsExactly(letter);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefused() throws IOException {
        Path locked = Files.createDirectory(temp.resolve("locked"));
        assumeThat(locked.toFile().setWritable(false) && !Files.isWritable(locked))
                .as("whoever may write everywhere cannot be kept out")
                .isTrue();

        assertThatThrownBy(() -> StudyFolder.open(locked.resolve("study"), PLAN))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("you may not write into");
    }

    @Test
    void aFileSystemThatTakesNoFoldersIsRefused() {
        Path proc = Path.of("/proc");
        assumeThat(proc).isDirectory();

        assertThatThrownBy(() -> StudyFolder.open(proc.resolve("kring/study"), PLAN))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("/proc/kring/study: the study folder cannot be");
    }

    @Test
    void aReadOnlyDiskIsRefusedInItsOwnWordsAndLeavesNothingBehind() throws IOException {
        // The rights of a folder keep no administrator out, and tests are often run by one.
        assertThatThrownBy(() -> StudyFolder.open(temp.resolve("a/b"), PLAN, file -> {
                    throw new FileSystemException(file.toString(), null, "Read-only file system");
                }))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the study folder cannot be written (Read-only file system)")
                .hasMessageContaining("Maybe choose another folder");
        assertThat(files(temp)).isEmpty();
    }

    @Test
    void aFullDiskAtTheBeginningLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> StudyFolder.open(temp.resolve("a/b"), PLAN, file -> {
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("No space left on device");
        assertThat(files(temp)).isEmpty();
    }

    @Test
    void aFullDiskWhileRunningLeavesAJournalThatGoesOnToTheSameDigest() {
        Path path = temp.resolve("study");
        try (StudyFolder folder = StudyFolder.open(path, PLAN, FullAfter.rows(4))) {
            StudyRunner runner = FakeStudy.runner(FakeStudy.MODEL, FakeStudy.stopAt(5), 2);
            assertThatThrownBy(() -> runner.run(folder))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining(path.toString())
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("Maybe free space on that disk, then go on with: kring study resume");
        }
        assertThat(StudyReader.read(path).rows()).hasSize(4);
        assertThat(StudyReader.read(path).manifest()).isEmpty();
        try (StudyFolder folder = StudyFolder.resume(path)) {
            assertThat(folder.repair()).isEmpty();
            assertThat(folder.runsBefore()).isEqualTo(4);
            assertThat(digest(folder)).isEqualTo(digestOfWhole());
        }
    }

    @Test
    void whatAStudyKilledAtItsVeryBeginningLeavesIsNoObstacle() throws IOException {
        Path path = Files.createDirectory(temp.resolve("study"));
        Files.writeString(path.resolve(".lock"), "1");
        Files.writeString(path.resolve("plan.json.tmp"), "{");

        try (StudyFolder folder = StudyFolder.open(path, PLAN)) {
            assertThat(digest(folder)).isEqualTo(digestOfWhole());
        }
    }

    @Test
    void theLockNamesTheProcessThatWritesAndIsEmptyAfterwards() throws IOException {
        Path path = temp.resolve("study");
        Path lock = path.resolve(".lock");
        try (StudyFolder folder = StudyFolder.open(path, PLAN)) {
            assertThat(Files.size(folder.path().resolve(".lock"))).isPositive();
        }
        assertThat(lock).isEmptyFile();
    }

    @Test
    void theReasonWhyAFolderCannotBeWrittenIsSaidInWords() {
        assertThat(FolderChecks.unwritable(temp, new NoSuchFileException("x")))
                .hasMessageContaining("nobody make a folder there")
                .hasMessageContaining("Maybe ")
                .hasMessageNotContaining("Exception");
        assertThat(FolderChecks.unwritable(temp, new FileSystemException("x", null, "Read-only file system")))
                .hasMessageContaining("(Read-only file system)");
        assertThat(FolderChecks.unwritable(temp, new IOException())).hasMessageContaining("does not say why");
    }

    private String digestOfWhole() {
        try (StudyFolder folder = StudyFolder.open(temp.resolve("whole"), PLAN)) {
            return digest(folder);
        }
    }

    private static String digest(StudyFolder folder) {
        return FakeStudy.runner(FakeStudy.MODEL, FakeStudy.stopAt(5), 2)
                .run(folder)
                .manifest()
                .digest();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** A disk that takes some rows and then only half of the next. */
    private record FullAfter(JournalTarget disk, AtomicInteger left) implements JournalTarget {

        static Opener rows(int rows) {
            return file -> new FullAfter(JournalTarget.file(file), new AtomicInteger(rows));
        }

        @Override
        public void truncate(long length) throws IOException {
            disk.truncate(length);
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            if (left.getAndDecrement() > 0) {
                disk.append(bytes);
            } else {
                disk.append(Arrays.copyOf(bytes, bytes.length / 2));
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void force() throws IOException {
            disk.force();
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }
}
