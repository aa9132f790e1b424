package org.kring.experiments.calibrate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kring.experiments.analysis.CsvText;
import org.kring.experiments.result.WholeFile;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.RecordText;
import org.kring.experiments.study.ProgramBuild;
import org.kring.experiments.study.Sha256;
import org.kring.model.scenario.Scenario;

/** An ensemble as one file: comment lines that say where it comes from, then a table. */
public final class EnsembleFile {

    /** Name of the file in the folder of a calibration. */
    public static final String FILE = "ensemble.csv";

    /** Column with the number of a parameter set, from 1. */
    static final String SET = "set";

    private EnsembleFile() {}

    /**
     * Where an ensemble comes from.
     *
     * @param study name of the calibration or chain
     * @param seeds its seeds, stage by stage
     * @param date date that the user gave; empty if none
     * @param scenario name of the scenario that was calibrated, or path of its file
     */
    public record Origin(String study, String seeds, String date, String scenario) {}

    /**
     * Writes an ensemble into a folder.
     *
     * @param folder where; it must exist
     * @param ensemble the parameter sets
     * @param origin where they come from
     * @return the file
     * @throws StorageException if it cannot be written
     */
    public static Path write(Path folder, Ensemble ensemble, Origin origin) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("study", origin.study());
        head.put("seed", origin.seeds());
        head.put("version", ProgramBuild.current().version());
        head.put("date", origin.date().isEmpty() ? "not given" : origin.date());
        head.put("scenario", origin.scenario());
        head.put("scenarioDigest", scenarioDigest(origin.scenario(), ensemble));
        StringBuilder text = new StringBuilder();
        head.forEach((key, value) ->
                text.append("# ").append(key).append(": ").append(value).append('\n'));
        text.append(table(ensemble));
        Path file = folder.resolve(FILE);
        try {
            WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new StorageException(folder, FILE, "the same command", e);
        }
    }

    /**
     * What the values of a scenario are besides those that an ensemble sets: parameter sets that were found with other values
     * around them need not fit any more.
     *
     * @param scenario name of a built-in scenario, or path of a file
     * @param ensemble its parameter sets
     * @return SHA-256 of the scenario with the first set, in hexadecimal digits
     */
    public static String scenarioDigest(String scenario, Ensemble ensemble) {
        Scenario first = ensemble.members().get(0).parameters().in(Catalogue.scenario(scenario));
        return Sha256.hex(RecordText.json(first).getBytes(StandardCharsets.UTF_8));
    }

    /** The table alone: set, weight, particle and one column for each parameter, with all digits. */
    static String table(Ensemble ensemble) {
        List<String> head = Stream.concat(Stream.of(SET, "weight", "particle"), ensemble.paths().stream())
                .toList();
        return CsvText.of(head, csv -> {
            for (int i = 0; i < ensemble.members().size(); i++) {
                Ensemble.Member member = ensemble.members().get(i);
                List<String> row = new ArrayList<>(
                        List.of(Integer.toString(i + 1), Double.toString(member.weight()), member.name()));
                member.parameters().values().forEach(value -> row.add(Double.toString(value)));
                csv.writeRecord(row);
            }
        });
    }
}
