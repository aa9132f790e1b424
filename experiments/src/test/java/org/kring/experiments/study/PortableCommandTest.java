package org.kring.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is quoted of a command tells nothing about the machine on which it was typed. */
final class PortableCommandTest {

    private static final Path HOME = Path.of("/home/alice");
    private static final PortableCommand IN_PROJECT = new PortableCommand(HOME.resolve("project"), HOME);

    @Test
    void aPathBelowTheWorkingDirectoryBecomesRelativeAndOfAnyOtherTheNameIsLeft() {
        assertThat(IN_PROJECT.quoted(List.of(
                        "compare",
                        "/home/alice/project/mine/fast.yaml",
                        "--out",
                        "/home/alice/other/study",
                        "--seed",
                        "7")))
                .isEqualTo("kring compare mine/fast.yaml --out study --seed 7");
        assertThat(IN_PROJECT.quoted(List.of("sweep", "grid.yaml", "--out=/tmp/x/../y/out")))
                .isEqualTo("kring sweep grid.yaml --out=out");
        assertThat(IN_PROJECT.quoted(List.of("run", "a", "--out", "/home/alice/project")))
                .isEqualTo("kring run a --out .");
    }

    @Test
    void whatIsNoAbsolutePathStaysAsItIs() {
        List<String> words = List.of("sweep", "a/b.yaml", "--shard", "2/5", "--on", "x,y", "--out", "../c", "--p=1e-3");

        assertThat(IN_PROJECT.quoted(words)).isEqualTo("kring " + String.join(" ", words));
    }

    @Test
    void homeIsNotToldFromAFolderAboveIt() {
        for (String above : List.of("/", "/home")) {
            assertThat(new PortableCommand(Path.of(above), HOME).quoted(List.of("x", "--out", "/home/alice/s")))
                    .isEqualTo("kring x --out s");
        }
    }

    @Test
    void pathsWithSpacesInListsAndOfOtherSystemsLeaveNoFolderEither() {
        assertThat(IN_PROJECT.quoted(List.of("x", "/home/alice smith/my study", "--out", "a b")))
                .isEqualTo("kring x \"my study\" --out \"a b\"");
        assertThat(IN_PROJECT.quoted(List.of("x", "--map", "a=/home/bob/a.csv,/home/bob/b.csv")))
                .isEqualTo("kring x --map a=a.csv,b.csv");
        assertThat(IN_PROJECT.quoted("kring x --out C:\\Users\\bob\\s --data C:/Users/bob/d"))
                .isEqualTo("kring x --out s --data d");
    }

    @Test
    void anOldFolderIsMendedWhenItIsReadAndTwiceIsAsOnce() {
        String old = "kring compare lively-mix --out /data/bob/studies/first --persons 500";
        String mended = IN_PROJECT.quoted(old);

        assertThat(mended).isEqualTo("kring compare lively-mix --out first --persons 500");
        assertThat(IN_PROJECT.quoted(mended)).isEqualTo(mended);
    }
}
