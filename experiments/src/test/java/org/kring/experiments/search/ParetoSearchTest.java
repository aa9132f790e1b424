package org.kring.experiments.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.run.Progress;
import org.kring.experiments.scenario.InputException;
import org.kring.model.chance.Draws;

/** NSGA-II finds fronts that are known, whatever the threads and however often it is stopped. */
final class ParetoSearchTest {

    @TempDir
    private Path temp = Path.of("");

    @Test
    void findsTheFrontOfZdt1() {
        Front front = search("zdt", SearchFixture.zdt(40, 120, 1), SearchFixture::zdt1, 2);
        List<Front.Row> found =
                front.rows().stream().filter(row -> !row.isAsItStands()).toList();

        assertThat(found).hasSizeGreaterThan(20);
        assertThat(found).allSatisfy(row -> assertThat(row.now().get(1).mean())
                .isCloseTo(1.0 - Math.sqrt(row.now().get(0).mean()), within(0.03)));
        // The whole front, not a corner of it: from one end to the other without a wide gap.
        List<Double> first =
                found.stream().map(row -> row.now().get(0).mean()).sorted().toList();
        assertThat(first.get(0)).isLessThan(0.02);
        assertThat(first.get(first.size() - 1)).isGreaterThan(0.95);
        for (int i = 1; i < first.size(); i++) {
            assertThat(first.get(i) - first.get(i - 1)).isLessThan(0.15);
        }
        assertThat(front.rows().get(front.rows().size() - 1).isAsItStands()).isTrue();
    }

    @Test
    void takesTheGoodChoiceAndWholeNumbersOnly() {
        Evaluator evaluator = (values, first, count) -> {
            double x = values.isEmpty() ? 0.5 : Double.parseDouble(values.get(0));
            double n = values.isEmpty() ? 3 : Double.parseDouble(values.get(1));
            double penalty = !values.isEmpty() && values.get(2).equals("good") ? 0.0 : 1.0;
            return List.of(
                    SearchFixture.repeated(x + penalty, count), SearchFixture.repeated(6.0 - n - x + penalty, count));
        };
        Front front = search("mixed", SearchFixture.mixed(20, 25), evaluator, 2);

        assertThat(front.rows()).filteredOn(row -> !row.isAsItStands()).allSatisfy(row -> {
            assertThat(row.values().get(2)).isEqualTo("good");
            assertThat(row.values().get(1)).isEqualTo("5");
        });
    }

    @Test
    void oneTwoAndFourThreadsGiveTheSameJournal() throws IOException {
        SearchPlan plan = SearchFixture.zdt(8, 6, 3);
        search("one", plan, SearchFixture::zdt1, 1);
        search("two", plan, SearchFixture::zdt1, 2);
        search("four", plan, SearchFixture::zdt1, 4);

        String one = Files.readString(temp.resolve("one").resolve("journal.jsonl"));
        assertThat(Files.readString(temp.resolve("two").resolve("journal.jsonl")))
                .isEqualTo(one);
        assertThat(Files.readString(temp.resolve("four").resolve("journal.jsonl")))
                .isEqualTo(one);
        search("other", SearchFixture.zdt(8, 6, 4), SearchFixture::zdt1, 1);
        assertThat(Files.readString(temp.resolve("other").resolve("journal.jsonl")))
                .as("another seed")
                .isNotEqualTo(one);
    }

    @Test
    void aSearchCutOffAnywhereGoesOnToTheSameFront() throws IOException {
        SearchPlan plan = SearchFixture.zdt(8, 5, 1);
        Front whole = search("whole", plan, SearchFixture::zdt1, 2);
        byte[] journal = Files.readAllBytes(temp.resolve("whole").resolve("journal.jsonl"));

        for (int cut : new int[] {0, 1, journal.length / 3, journal.length / 2 + 7, journal.length - 1}) {
            Path folder = temp.resolve("cut" + cut);
            SearchFolder.open(folder, plan).close();
            Files.write(folder.resolve("journal.jsonl"), Arrays.copyOf(journal, cut));
            AtomicInteger runs = new AtomicInteger();
            Front again = search(
                    "cut" + cut,
                    plan,
                    (values, first, count) -> {
                        runs.incrementAndGet();
                        return SearchFixture.zdt1(values, first, count);
                    },
                    2);

            assertThat(again).isEqualTo(whole);
            assertThat(Files.readAllBytes(folder.resolve("journal.jsonl"))).isEqualTo(journal);
            assertThat(runs.get())
                    .as("runs after a cut at " + cut)
                    .isLessThanOrEqualTo(whole.candidates().size());
            assertThat(cut < journal.length / 3
                            || runs.get() < whole.candidates().size())
                    .isTrue();
        }
    }

    @Test
    void aStopInTheMiddleKeepsWhatWasRun() {
        SearchPlan plan = SearchFixture.zdt(8, 5, 1);
        Front whole = search("whole", plan, SearchFixture::zdt1, 2);
        Path path = temp.resolve("stopped");
        try (SearchFolder folder = SearchFolder.open(path, plan)) {
            ParetoSearch[] search = new ParetoSearch[1];
            search[0] = new ParetoSearch(
                    SearchFixture::zdt1,
                    tally -> {
                        if (tally.done() == 40) {
                            search[0].stop();
                        }
                    },
                    2);
            assertThat(search[0].run(folder)).isEmpty();
            assertThat(folder.size()).isEqualTo(20);
        }

        assertThat(search("stopped", plan, SearchFixture::zdt1, 2)).isEqualTo(whole);
    }

    @Test
    void candidatesThatFailAreRowsAndNeverOnTheFront() {
        Evaluator half = (values, first, count) -> {
            if (!values.isEmpty() && Double.parseDouble(values.get(0)) > 0.5) {
                throw new IllegalStateException("planted");
            }
            return SearchFixture.zdt1(values, first, count);
        };
        Front front = search("failing", SearchFixture.zdt(8, 8, 1), half, 2);

        assertThat(front.candidates()).anyMatch(each -> each.failure().contains("planted"));
        assertThat(front.rows()).allMatch(row -> row.failure().isEmpty());
        assertThat(FrontTables.csv(front).get("candidates.csv")).contains("planted");
    }

    @Test
    void freshReplicatesTakeTheFlatteryOutOfTheFront() {
        // Every setting is as good as any other: what the search likes is luck. Luck is keyed by setting and replicate,
        // so that
        // common random numbers cannot take it out. n is about 200 settings with 2 replicates of standard deviation 1.
        Evaluator luck = (values, first, count) -> {
            if (values.isEmpty()) {
                return List.of(SearchFixture.repeated(0.0, count), SearchFixture.repeated(0.0, count));
            }
            long key = Draws.bits(7, values.hashCode());
            List<Double> a = new ArrayList<>();
            List<Double> b = new ArrayList<>();
            for (int r = first; r < first + count; r++) {
                a.add(Draws.normal(key, 2 * r));
                b.add(Draws.normal(key, 2 * r + 1));
            }
            return List.of(a, b);
        };
        Front front = search("luck", SearchFixture.zdt(20, 10, 1), luck, 2);

        assertThat(front.flattery(0) + front.flattery(1)).isGreaterThan(1.0);
        assertThat(FrontText.of(front)).contains("worse on average over the front than in the search");
    }

    @Test
    void aFolderOfAnotherSearchIsRefused() {
        SearchFolder.open(temp.resolve("a"), SearchFixture.zdt(8, 2, 1)).close();

        assertThatThrownBy(() -> SearchFolder.open(temp.resolve("a"), SearchFixture.zdt(8, 3, 1)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("another plan");
    }

    private Front search(String name, SearchPlan plan, Evaluator evaluator, int threads) {
        try (SearchFolder folder = SearchFolder.open(temp.resolve(name), plan)) {
            Optional<Front> front = new ParetoSearch(evaluator, Progress.silent(), threads).run(folder);
            return front.orElseThrow();
        }
    }
}
