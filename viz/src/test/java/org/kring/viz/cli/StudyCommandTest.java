package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StudyCommandTest {

    @TempDir
    private Path temp = Path.of("");

    @Test
    void statusSaysHowFarAStudyIs() {
        Path folder = finished("status");

        Said said = Said.to("study", "status", folder);

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("absent, lively-mix").contains("6 finished, 0 failed, 6 at most");
    }

    @Test
    void nothingThatAStudyTellsOthersNamesAFolderOfTheMachine() throws IOException {
        Path folder = finished("small");
        String typed = "--out small";
        for (String file : List.of("plan.json", "report.html", "stress.md", "manifest.json")) {
            assertThat(Files.readString(folder.resolve(file)))
                    .as(file)
                    .doesNotContain(temp.toString(), SmallStudy.MADE_IN);
        }
        assertThat(Files.readString(folder.resolve("report.html"))).contains(typed);
        assertThat(Said.to("study", "status", folder).out()).contains(typed);

        // A folder of an earlier version, which kept what was typed.
        Path plan = folder.resolve("plan.json");
        Files.writeString(plan, Files.readString(plan).replace(typed, "--out " + folder.toAbsolutePath()));
        assertThat(Said.to("study", "status", folder).out()).contains(typed).doesNotContain(temp.toString());
        assertThat(Said.to("study", "verify", folder).code()).isZero();
        assertThat(Said.to("report", folder).code()).isZero();
        assertThat(Files.readString(folder.resolve("report.html"))).doesNotContain(temp.toString());
    }

    @Test
    void killedStudyIsResumedToTheSameDigest() throws IOException {
        Path folder = finished("killed");
        String digest = Said.to("study", "verify", folder).out();
        cutOff(folder);
        assertThat(Said.to("study", "status", folder).out()).contains("not ended");
        assertThat(Said.to("study", "verify", folder).code()).isEqualTo(Exit.FAILED);

        Said resumed = Said.to("study", "resume", folder);

        assertThat(resumed.code()).isZero();
        assertThat(resumed.out()).contains("How sure");
        assertThat(resumed.err()).contains("Going on").contains("cut off");
        assertThat(Said.to("study", "verify", folder).out()).isEqualTo(digest);
    }

    @Test
    void sameCommandAgainResumesAKilledStudy() throws IOException {
        Path folder = finished("again");
        String digest = Said.to("study", "verify", folder).out();
        cutOff(folder);

        assertThat(Said.toCompare(folder, "lively-mix").code()).isZero();
        assertThat(Said.to("study", "verify", folder).out()).isEqualTo(digest);
    }

    @Test
    void finishedStudyIsShownByResume() {
        Path folder = finished("done");

        Said said = Said.to("study", "resume", folder);

        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("done already");
    }

    @Test
    void changedResultIsFoundByVerify() throws IOException {
        Path folder = finished("changed");
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("(\"digest\" *: *\")[0-9a-f]", "$1x"));

        Said said = Said.to("study", "verify", folder);

        assertThat(said.code()).isEqualTo(Exit.FAILED);
        assertThat(said.out()).contains("not those of the manifest");
    }

    @Test
    void folderWithoutAStudyIsWrongInput() {
        for (String what : List.of("status", "verify", "resume")) {
            Said said = Said.to("study", what, temp);

            assertThat(said.code()).as(what).isEqualTo(Exit.WRONG_INPUT);
            assertThat(said.err()).as(what).contains("not a study folder").contains("Maybe");
        }
    }

    @Test
    void studyOnRealTiesRecordsItsFilesAndGoesOnOnlyWithThem() throws IOException {
        Path edges = temp.resolve("ring.txt");
        Files.writeString(edges, "# a ring\n1 2\n2 3\n3 1\n3 3\n2 1\n");
        Path scenario = temp.resolve("mine.yaml");
        Files.writeString(
                scenario,
                "name: mine\nbasedOn: regional-welfare\ninput: {platform: facebook, onlineNetwork: ring.txt}\n");
        Path folder = temp.resolve("real");

        assertThat(Said.toCompare(folder, "lively-mix", "--quiet", "--scenario", scenario)
                        .code())
                .isZero();
        String digest = Said.to("study", "verify", folder).out();
        assertThat(Files.readString(folder.resolve("manifest.json")))
                .contains("\"file\": \"ring.txt\"", "\"sha256\": \"")
                .contains("\"edges\": 5", "\"duplicates\": 1", "\"selfEdges\": 1", "\"persons\": 3");
        assertThat(Said.to("replay", folder, "--run", "lively-mix/r0001").out()).contains("has the same digest");

        cutOff(folder);
        Files.writeString(edges, "1 2\n2 3\n");
        String journal = Files.readString(folder.resolve("journal.jsonl"));
        Said changed = Said.to("study", "resume", folder);
        assertThat(changed.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(changed.err())
                .contains("ring.txt: the file has changed since the study began")
                .contains("Maybe ");
        assertThat(Said.to("replay", folder, "--run", "lively-mix/r0001").code())
                .isEqualTo(Exit.WRONG_INPUT);
        assertThat(Files.readString(folder.resolve("journal.jsonl"))).isEqualTo(journal);

        Files.writeString(edges, "# a ring\n1 2\n2 3\n3 1\n3 3\n2 1\n");
        assertThat(Said.to("study", "resume", folder, "--quiet").code()).isZero();
        assertThat(Said.to("study", "verify", folder).out()).isEqualTo(digest);
    }

    @Test
    void badInputFileLeavesNoStudyFolder() throws IOException {
        Files.writeString(temp.resolve("ring.txt"), "1 2\n2\n");
        Path scenario = temp.resolve("mine.yaml");
        Files.writeString(
                scenario,
                "name: mine\nbasedOn: regional-welfare\ninput: {platform: facebook, onlineNetwork: ring.txt}\n");
        Path folder = temp.resolve("none");

        Said said = Said.toCompare(folder, "lively-mix", "--scenario", scenario);

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("ring.txt, line 2: \"2\" is no edge").contains("Maybe ");
        assertThat(folder).doesNotExist();
    }

    private Path finished(String name) {
        return SmallStudy.copyTo(temp.resolve(name));
    }

    /** Leaves a folder as a power cut would: no manifest, two runs, and half a line of the third. */
    private static void cutOff(Path folder) throws IOException {
        Files.delete(folder.resolve("manifest.json"));
        Path journal = folder.resolve("journal.jsonl");
        List<String> lines = Files.readAllLines(journal, StandardCharsets.UTF_8);
        String torn = lines.get(2).substring(0, 40);
        Files.writeString(journal, String.join("\n", lines.subList(0, 2)) + "\n" + torn, StandardCharsets.UTF_8);
    }
}
