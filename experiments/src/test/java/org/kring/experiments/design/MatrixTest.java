package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.InputException;

final class MatrixTest {

    private static final Set<String> KNOWN = Set.of("strategy.postsPerWeek", "population.size");

    private final Path folder;

    MatrixTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("points.csv"), text, StandardCharsets.UTF_8);
    }

    private void assertRefused(String text, String message, String wayOut) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> Matrix.read(file, KNOWN))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file + message)
                .hasMessageContaining(System.lineSeparator() + "Maybe " + wayOut);
    }

    @Test
    void everyRowIsAPointInItsOrder() throws IOException {
        Matrix matrix = Matrix.read(
                file("\uFEFFstrategy.postsPerWeek,population.size\n7.0, 5000\n\n1,5000\n3,\"200\"\n"), KNOWN);

        assertThat(Factors.values(matrix))
                .containsExactly(List.of("7", "5000"), List.of("1", "5000"), List.of("3", "200"));
        assertThat(matrix.factors())
                .containsExactly(
                        ListedFactor.ofNumbers("strategy.postsPerWeek", 7, 1, 3),
                        ListedFactor.ofNumbers("population.size", 5000, 200));
        assertThat(matrix.point(2).index()).isEqualTo(2);
    }

    @Test
    void semicolonsSeparateToo() throws IOException {
        assertThat(Factors.values(Matrix.read(file("a;b\n1;x, y\n"), Set.of()))).containsExactly(List.of("1", "x, y"));
    }

    @Test
    void unknownColumnIsRefusedWithTheNearestName() throws IOException {
        assertRefused(
                "strategy.postPerWeek\n1\n",
                ", line 1: there is no factor strategy.postPerWeek; there are",
                "strategy.postsPerWeek was meant; kring list parameters shows all.");
    }

    @Test
    void columnsThatCannotBeAreRefused() throws IOException {
        assertRefused(
                "population.size,population.size\n1,2\n",
                ", line 1: the column population.size is there twice.",
                "one of");
        assertRefused("population.size,\n1,2\n", ", line 1: a column has no name", "a separator");
    }

    @Test
    void rowsThatCannotBeAreRefusedWithTheirLine() throws IOException {
        assertRefused(
                "population.size,strategy.postsPerWeek\n1,2\n3\n",
                ", line 3: the row has 1 cells, but the header has 2.",
                "a value");
        assertRefused(
                "population.size,strategy.postsPerWeek\n1,2\n3, \n",
                ", line 3: the cell of strategy.postsPerWeek is empty",
                "the value");
        assertRefused("population.size\n1\n2\n1.0\n", ", line 4: the point is that of line 2", "more replications");
    }

    @Test
    void filesWithoutPointsAreRefused() throws IOException {
        assertRefused("", ": the file is empty.", "another file");
        assertRefused("population.size\n", ": the file has no point", "another file");
        assertThatThrownBy(() -> Matrix.read(folder.resolve("none.csv"), KNOWN))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("there is no such file");
    }
}
