package org.kring.experiments.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.InputFile;
import org.kring.model.network.GivenNetwork;
import org.kring.model.population.GivenPersons;
import org.kring.model.population.GivenTrait;
import org.kring.model.scenario.Audience;

/** Files that a scenario names: what is read of them, and what is said of bad ones. */
final class InputTest {

    @TempDir
    private Path folder = Path.of("");

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Input read(String group) throws IOException {
        write(
                "mine.yaml",
                "name: mine\nbasedOn: regional-welfare\npopulation: {persons: 40}\ninput: {" + group + "}\n");
        return Input.read(Catalogue.scenario(folder.resolve("mine.yaml").toString()));
    }

    private Input online(String edges) throws IOException {
        write("edges.txt", edges);
        return read("platform: facebook, onlineNetwork: edges.txt");
    }

    private Input persons(String table) throws IOException {
        write("people.csv", table);
        return read("persons: people.csv");
    }

    private static List<String> ties(GivenNetwork network) {
        return IntStream.range(0, network.ties())
                .mapToObj(tie -> network.low(tie) + "-" + network.high(tie))
                .toList();
    }

    @Test
    void commaTabAndBlanksSeparateAndCommentsAndWeightsArePassedOver() throws IOException {
        for (String separator : List.of(",", "\t", " ", "   ", ", ")) {
            Input input =
                    online("# a forum\n%% 3 4\n\n1" + separator + "2" + separator + "0.5\n3" + separator + "2\r\n");
            assertThat(ties(input.given().online())).as(separator).containsExactly("0-1", "1-2");
        }
        assertThat(ties(online("source,target,weight\na,b,1\n").given().online()))
                .containsExactly("0-1");
        assertThat(ties(online("\uFEFF\"b\",\"a\"\n").given().online())).containsExactly("0-1");
    }

    @Test
    void whatWasReadAndDroppedIsCounted() throws IOException {
        InputFile file = online("1 2\n2 1\n1 2\n3 3\n2 3\n").files().files().get(0);

        assertThat(file.role()).isEqualTo("onlineNetwork");
        assertThat(file.file()).isEqualTo("edges.txt");
        assertThat(file.sha256()).hasSize(64);
        assertThat(List.of(file.edges(), file.duplicates(), file.selfEdges(), file.persons()))
                .containsExactly(5, 2, 1, 3);
    }

    /** Numbers by size however many digits they have, then texts: 3, 20, 100000000000000000000, a. */
    @Test
    void personsAreNumberedInTheOrderOfTheirIds() throws IOException {
        Input input = online("a 20\n100000000000000000000 3\na 3\n");

        assertThat(ties(input.given().online())).containsExactly("0-2", "0-3", "1-3");
    }

    /** 20 shuffles of a list of 60 edges; the seed is as good as any other. */
    @Test
    void orderOfLinesDoesNotMatter() throws IOException {
        Random luck = new Random(1);
        List<String> lines = new ArrayList<>();
        for (int e = 0; e < 60; e++) {
            lines.add("%d %d".formatted(luck.nextInt(30) * 37, luck.nextInt(30) * 37));
        }
        List<String> ties = ties(online(String.join("\n", lines)).given().online());

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(lines, luck);
            assertThat(ties(online(String.join("\n", lines)).given().online())).isEqualTo(ties);
        }
    }

    @Test
    void bothNetworksAndTheTableNumberPersonsAlike() throws IOException {
        write("online.txt", "c a\n");
        write("offline.txt", "b,c\n");
        write("people.csv", "id,audience\nd,client\nc,colleague\nb,\na,client\n");
        Input input =
                read("platform: twitter, onlineNetwork: online.txt, offlineNetwork: offline.txt, persons: people.csv");

        assertThat(ties(input.given().online())).containsExactly("0-2");
        assertThat(ties(input.given().offline())).containsExactly("1-2");
        GivenPersons persons = input.given().persons();
        assertThat(persons.size()).isEqualTo(4);
        assertThat(persons.value(GivenTrait.AUDIENCE, 2)).isEqualTo(Audience.COLLEAGUE.ordinal());
        assertThat(persons.value(GivenTrait.AUDIENCE, 1)).isNaN();
        assertThat(input.files().files())
                .extracting(InputFile::role)
                .containsExactly("onlineNetwork", "offlineNetwork", "persons");
    }

    @Test
    void tableFixesOnlyTheColumnsThatItHas() throws IOException {
        GivenPersons persons = persons(
                        "id;ageBand;platforms;inRecovery;needToBelong\n7;from65;twitter facebook;true;0.25\n8;;none;;\n")
                .given()
                .persons();

        assertThat(persons.value(GivenTrait.AGE_BAND, 0)).isEqualTo(5);
        assertThat(persons.value(GivenTrait.PLATFORMS, 0)).isEqualTo(0b011);
        assertThat(persons.value(GivenTrait.PLATFORMS, 1)).isZero();
        assertThat(persons.value(GivenTrait.IN_RECOVERY, 0)).isOne();
        assertThat(persons.value(GivenTrait.NEED_TO_BELONG, 0)).isEqualTo(0.25);
        assertThat(persons.value(GivenTrait.NEED_TO_BELONG, 1)).isNaN();
        assertThat(persons.value(GivenTrait.SOCIAL_ANXIETY, 0)).isNaN();
    }

    private void assertRefused(ThrowingCallable reading, String problem, String wayOut) {
        assertThatThrownBy(reading)
                .isInstanceOf(InputException.class)
                .hasMessageContaining(problem)
                .hasMessageContaining(System.lineSeparator() + "Maybe ")
                .hasMessageContaining(wayOut);
    }

    @Test
    void badEdgeListsAreRefusedWithFileLineAndValue() {
        assertRefused(() -> online("1 2\n3\n"), "edges.txt, line 2: \"3\" is no edge", "begin it with #");
        assertRefused(() -> online("1 2 x\n"), "line 1: \"1 2 x\" is no edge; allowed are two ids", "");
        assertRefused(() -> online("# none\n"), "edges.txt: no line holds an edge", "another file");
        assertRefused(() -> online(" \n"), "edges.txt: the file is empty", "another file");
        assertRefused(
                () -> read("platform: facebook, onlineNetwork: nowhere.txt"), "there is no such file", "scenario file");
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithTheirLine() throws IOException {
        Files.write(folder.resolve("edges.txt"), "1 2\nRen\u00e9 3\n".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(
                () -> read("platform: facebook, onlineNetwork: edges.txt"),
                "edges.txt, line 2: the byte e9 is no UTF-8",
                "save it again as UTF-8");
    }

    @Test
    void badTablesAreRefusedWithFileLineAndValue() {
        assertRefused(
                () -> persons("id,age_band\n1,from15\n"), "line 1: there is no column age_band", "ageBand was meant");
        assertRefused(
                () -> persons("id,ageBand\n1,from16\n"), "line 2: ageBand is from16; allowed are", "from15 was meant");
        assertRefused(
                () -> persons("id,trustiness\n1,2\n"), "there is no column trustiness; allowed are id, audience", "");
        assertRefused(() -> persons("id,platforms\n1,facebok\n"), "platforms is facebok", "facebook was meant");
        assertRefused(
                () -> persons("id,socialSkill\n1,1.2\n"), "socialSkill is 1.2; allowed is a number from 0 to 1", "");
        assertRefused(() -> persons("id,activity\n1,0\n"), "activity is 0; allowed is a number above 0", "");
        assertRefused(
                () -> persons("id\n1\n2\n1\n"),
                "line 4: the id 1 stands here a second time; the first is on line 2",
                "");
        assertRefused(() -> persons("id,audience\n1\n"), "line 2: the row has 1 cells, but there are 2 columns", "");
        assertRefused(() -> persons("audience\nclient\n"), "the column id is missing", "");
        assertRefused(() -> persons("id\n"), "column names but no persons", "");
    }

    @Test
    void edgeOfAPersonWhomTheTableLacksIsRefused() throws IOException {
        write("people.csv", "id\n1\n2\n");
        write("edges.txt", "1 2\n2 99\n");

        assertRefused(
                () -> read("platform: facebook, onlineNetwork: edges.txt, persons: people.csv"),
                "edges.txt, line 2: the person 99 is not in the table people.csv, which has 2 persons",
                "the table lacks a row");
    }

    @Test
    void personWithOnlineTiesNeedsTheAccount() throws IOException {
        write("people.csv", "id,platforms\n1,twitter\n2,\n");
        write("edges.txt", "1 2\n");

        assertRefused(
                () -> read("platform: facebook, onlineNetwork: edges.txt, persons: people.csv"),
                "people.csv, line 2: the person 1 has no account on facebook, but stands in edges.txt",
                "wrong platform");
    }

    @Test
    void morePersonsThanTheScenarioHoldsAreRefused() {
        String edges = IntStream.range(0, 41).mapToObj(i -> i + " 0").reduce("", (a, b) -> a + b + "\n");

        assertRefused(() -> online(edges), "name 41 persons, but population.persons is 40", "--persons 41");
    }

    @Test
    void morePersonsThanTheModelHoldsAreRefusedWithTheirLine() throws IOException {
        write("edges.txt", "1 2\n3 1\n");
        write("people.csv", "id\n1\n2\n3\n");

        assertRefused(
                () -> EdgeFile.read(InputText.read(folder.resolve("edges.txt")), 2),
                "line 2: the person 3 is one more than the 2 persons that are allowed",
                "a part");
        assertRefused(
                () -> PersonTable.read(InputText.read(folder.resolve("people.csv")), List.of(), 2),
                "line 4: the person 3 is one more than the 2 persons",
                "a sample");
    }

    @Test
    void scenarioIsRefusedWhereFilesAreNotRead() throws IOException {
        online("1 2\n");

        assertThatThrownBy(() -> Input.refuse(
                        Catalogue.scenario(folder.resolve("mine.yaml").toString()), "kring fit"))
                .hasMessageContaining("the scenario mine names files under input, and kring fit does not read them");
    }
}
