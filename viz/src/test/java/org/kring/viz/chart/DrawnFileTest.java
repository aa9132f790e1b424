package org.kring.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.viz.ComparisonFixture;
import org.kring.viz.StudyFixture;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

final class DrawnFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void figuresThatAreDrawnAtTheSameTimeAreTheSameBytes() throws IOException {
        Findings findings = new Findings(
                StudyFixture.results(), ComparisonFixture.of(StudyFixture.results()), Messages.in(Language.ENGLISH));
        List<Figure> figures = Figures.draw(findings, Optional.of(StudyFixture.worlds()));

        List<Path> alone = DrawnFile.write(FigureWriter.files(folder.resolve("one"), figures), 1);
        List<Path> together = DrawnFile.write(FigureWriter.files(folder.resolve("four"), figures), 4);

        assertThat(alone).hasSize(2 * figures.size());
        for (int i = 0; i < alone.size(); i++) {
            assertThat(together.get(i)).hasFileName(alone.get(i).getFileName().toString());
            assertThat(Files.readAllBytes(together.get(i))).isEqualTo(Files.readAllBytes(alone.get(i)));
        }
    }

    @Test
    void fileThatCannotBeDrawnOrWrittenIsToldAsSuch() {
        DrawnFile unread = new DrawnFile(folder.resolve("unread"), () -> {
            throw new FileNotFoundException("no font");
        });
        DrawnFile nowhere = new DrawnFile(folder.resolve("nowhere/at.all"), () -> new byte[1]);
        DrawnFile broken = new DrawnFile(folder.resolve("broken"), () -> {
            throw new IllegalStateException("no figure");
        });

        assertThatThrownBy(() -> DrawnFile.write(List.of(unread), 2))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage("no font");
        assertThatThrownBy(() -> DrawnFile.write(List.of(nowhere), 2)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> DrawnFile.write(List.of(broken), 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no figure");
    }

    @Test
    void pathsComeInTheOrderOfTheFiles() throws IOException {
        List<DrawnFile> files = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            byte[] bytes = {(byte) i};
            files.add(new DrawnFile(folder.resolve("file" + i), () -> bytes));
        }

        assertThat(DrawnFile.write(files, 3))
                .containsExactlyElementsOf(files.stream().map(DrawnFile::path).toList());
    }
}
