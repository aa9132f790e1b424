package org.kring.experiments.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.InputException;
import org.kring.model.scenario.ContentType;

final class InsightsReaderTest {

    private static final String HEADER = "Type,Reach,Followers,Likes";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everySeparatorAndEncodingGivesTheSamePosts() throws IOException {
        for (char separator : new char[] {',', ';', '\t'}) {
            for (Charset charset : new Charset[] {
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252")
            }) {
                String text =
                        Exports.rows(HEADER + ",Café", "Photo,120,1000,7,é", 30).replace(',', separator);
                PageHistory history = Exports.history(written(text, charset));

                assertThat(history.posts()).hasSize(30);
                assertThat(history.encoding()).isEqualTo(charset.name());
                assertThat(history.posts().get(0).value(Insight.REACH)).isEqualTo(120.0);
            }
        }
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstHeader() throws IOException {
        String text = '\uFEFF' + Exports.rows(HEADER, "Photo,120,1000,7", 30);

        assertThat(Exports.history(written(text, StandardCharsets.UTF_8)).posts())
                .hasSize(30);
        assertThat(Exports.history(written(text, StandardCharsets.UTF_16LE)).posts())
                .hasSize(30);
    }

    @Test
    void dutchHeadersKindsAndThousandsAreRead() throws IOException {
        String text = Exports.rows(
                "Soort bericht;Bereik;Volgers;Vind ik leuk;Opmerkingen;Keer gedeeld;Datum;Betaald",
                "Foto;1.250;\"12 500\";14,0;2;1;31-12-2014 17:05;nee",
                30);
        PagePost post =
                Exports.history(written(text, StandardCharsets.UTF_8)).posts().get(0);

        assertThat(post.type()).isEqualTo(ContentType.PHOTO);
        assertThat(post.value(Insight.REACH)).isEqualTo(1250.0);
        assertThat(post.value(Insight.FOLLOWERS)).isEqualTo(12_500.0);
        assertThat(post.value(Insight.LIKES)).isEqualTo(14.0);
        assertThat(post.value(Insight.HOUR)).isEqualTo(17.0);
        assertThat(post.value(Insight.WEEKDAY)).isEqualTo(3.0);
        assertThat(post.value(Insight.PAID)).isZero();
    }

    @Test
    void rowOfDescriptionsIsLeftOutAndClockIsMoved() throws IOException {
        String text = "Type,Lifetime Post Total Reach,Likes,Posted\n"
                + ",Lifetime: people who saw it,Lifetime: people who liked it,\n"
                + "Link,100,3,12/31/2014 11:15:00 PM\n".repeat(30);
        PageHistory history = InsightsReader.read(
                written(text, StandardCharsets.UTF_8), Map.of(), new TypeTable(Map.of()), OptionalLong.of(900), 9);

        assertThat(history.posts()).hasSize(30);
        assertThat(history.leftOut()).hasSize(1);
        assertThat(history.followersAssumed()).isTrue();
        assertThat(history.posts().get(0).value(Insight.HOUR)).isEqualTo(8.0);
        assertThat(history.posts().get(0).value(Insight.WEEKDAY)).isEqualTo(4.0);
    }

    @Test
    void missingCellsAreCountedAndRowsWithoutReachLeftOut() throws IOException {
        String text = Exports.rows(HEADER, "Photo,120,1000,7", 30) + "Photo,80,1000,\n" + "Photo,,1000,4\n";
        PageHistory history = Exports.history(written(text, StandardCharsets.UTF_8));

        assertThat(history.posts()).hasSize(31);
        assertThat(history.missing()).containsExactly(Map.entry(Insight.LIKES, 1));
        assertThat(history.leftOut()).containsExactly("Line 33: reach is missing or 0.");
    }

    @Test
    void overridesGoBeforeKnownHeadersAndKinds() throws IOException {
        String text = Exports.rows("Type,Seen,Reach,Followers,Likes", "Video,50,120,1000,7", 30);
        PageHistory history = InsightsReader.read(
                written(text, StandardCharsets.UTF_8),
                Assignments.parse("--columns", "reach=\"Seen\""),
                new TypeTable(Assignments.parse("--types", "Video=peerStory")),
                OptionalLong.empty(),
                0);

        assertThat(history.posts().get(0).value(Insight.REACH)).isEqualTo(50.0);
        assertThat(history.posts().get(0).type()).isEqualTo(ContentType.PEER_STORY);
    }

    @Test
    void wrongCellNamesFileLineColumnValueAndWayOut() throws IOException {
        Path file =
                written(Exports.rows(HEADER, "Photo,120,1000,7", 30) + "Photo,many,1000,4\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Exports.history(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "export.csv, line 32, column \"Reach\": many is not allowed for reach; allowed is")
                .hasMessageContaining(System.lineSeparator() + "Maybe ");
    }

    @Test
    void unknownKindAndMissingColumnsSayWhatMayHelp() throws IOException {
        Path kind = written(Exports.rows(HEADER, "Hologram,120,1000,7", 30), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Exports.history(kind)).hasMessageContaining("--types \"Hologram\"=information");

        Path noReach = written(Exports.rows("Type,Reached,Followers,Likes", "Photo,1,2,3", 30), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Exports.history(noReach)).hasMessageContaining("--columns reach=\"Reached\"");

        Path alone = written(Exports.rows("Type,Reach,Likes", "Photo,120,3", 30), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Exports.history(alone)).hasMessageContaining("--followers N");

        Path few = written(Exports.rows(HEADER, "Photo,120,1000,7", 29), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Exports.history(few)).hasMessageContaining("29 posts can be used, but at least 30");
    }

    @Test
    void likesThatAreMoreThanReadersOnOnePostAreNotUsed() throws IOException {
        String text = Exports.rows(HEADER, "Photo,120,1000,7", 30) + "Photo,80,1000,999\n";
        PageHistory history = Exports.history(written(text, StandardCharsets.UTF_8));

        assertThat(history.posts()).hasSize(31);
        assertThat(history.posts().get(30).value(Insight.LIKES)).isNaN();
        assertThat(history.missing()).containsExactly(Map.entry(Insight.LIKES, 1));
        assertThat(history.leftOut())
                .containsExactly("Line 32: 999 likes are more than the 80 people who saw the post; they are not used.");
    }

    @Test
    void moreLikesThanReadersIsAMixUpOfColumns() throws IOException {
        Path file = written(Exports.rows(HEADER, "Photo,12,1000,70", 30), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Exports.history(file)).hasMessageContaining("more likes than people who saw");
    }

    @Test
    void moreFollowersAmongReadersThanReadersOrFollowersIsRefused() throws IOException {
        String header = "Type,Reach,Followers,Likes,Fan reach";
        Path overReach = written(Exports.rows(header, "Photo,120,1000,7,121", 30), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Exports.history(overReach))
                .hasMessageContaining(
                        "line 2, column \"Fan reach\": 121 followers who saw the post are more than reach")
                .hasMessageContaining("Maybe ");

        Path overFollowers =
                written(Exports.rows(header, "Photo,999999999,139441,7,99999999", 30), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Exports.history(overFollowers)).hasMessageContaining("more than followers");
    }

    @Test
    void countBeyondMankindIsRefused() throws IOException {
        Path file = written(Exports.rows(HEADER, "Photo,99999999999999999999,1000,7", 30), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Exports.history(file))
                .hasMessageContaining("line 2, column \"Reach\": 99999999999999999999 is not allowed")
                .hasMessageContaining("10,000,000,000");
    }

    @Test
    void publishedFacebookExportIsReadInFull() {
        Path file = Path.of("../../shared/data/uci-facebook-metrics-2014.csv");
        Assumptions.assumeTrue(Files.exists(file));
        PageHistory history = Exports.history(file);

        assertThat(history.posts()).hasSize(500);
        assertThat(history.missing())
                .containsOnly(Map.entry(Insight.PAID, 1), Map.entry(Insight.LIKES, 1), Map.entry(Insight.SHARES, 4));
        assertThat(history.reachMeasure()).isEqualTo(Insight.FOLLOWER_REACH);
    }

    private Path written(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("export.csv"), text.getBytes(charset));
    }
}
