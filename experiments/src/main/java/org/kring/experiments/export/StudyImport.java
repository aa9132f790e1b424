package org.kring.experiments.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kring.experiments.design.BehaviorSpace;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.design.DesignPoint;
import org.kring.experiments.design.Factor;
import org.kring.experiments.design.FullFactorial;
import org.kring.experiments.design.ImportedSweep;
import org.kring.experiments.design.MasonSweep;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordPaths;
import org.kring.experiments.scenario.YamlValue;
import org.kring.experiments.study.FactorLevels;
import org.kring.experiments.study.ReplicationChoice;
import org.kring.experiments.study.StudyFile;
import org.kring.experiments.study.Sweep;

/** Makes a study of Kring from a sweep of MASON or NetLogo, with the same points in the same order. */
public final class StudyImport {

    private static final String NUMBER_OR_WORD =
            "[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?|[A-Za-z][A-Za-z0-9]*|[\\[{].*";
    private static final int MOST_ROWS = 1_000_000;

    private final ImportRequest request;
    private final String name;
    private final ImportedSweep sweep;
    private final NameMap names;

    private StudyImport(ImportRequest request, String name, ImportedSweep sweep, NameMap names) {
        this.request = request;
        this.name = name;
        this.sweep = sweep;
        this.names = names;
    }

    /**
     * Reads a sweep.
     *
     * @param request which, and what its names are in Kring
     * @param out file of the study that will be written; a table of points is named after it
     * @return the study, not yet written
     * @throws InputException if the file cannot be read, or something in it has no counterpart
     */
    public static ImportedStudy read(ImportRequest request, Path out) {
        boolean netLogo = isNetLogo(request.file());
        if (!netLogo && request.experiment().isPresent()) {
            throw new InputException(
                    "--experiment: %s is read as a sweep of MASON, which has one only.".formatted(request.file()),
                    "a file of NetLogo ends in .xml, .nlogo or .nlogox.");
        }
        String experiment = request.experiment().orElse("");
        if (netLogo && experiment.isEmpty()) {
            experiment = only(request.file());
        }
        ImportedSweep sweep = netLogo
                ? BehaviorSpace.read(request.file(), experiment, Map.of())
                : MasonSweep.read(request.file(), Map.of());
        NameMap names = new NameMap(request.names(), paths(request));
        names.check(request.file().toString(), sweep.design().factors());
        String name = name(netLogo ? experiment : withoutEnding(request.file()));
        return new StudyImport(request, name, sweep, names).study(out);
    }

    private static String only(Path file) {
        List<String> experiments = BehaviorSpace.names(file);
        if (experiments.size() == 1) {
            return experiments.get(0);
        }
        throw new InputException(
                "%s holds %d experiments: %s.".formatted(file, experiments.size(), String.join(", ", experiments)),
                "--experiment \"%s\" was meant.".formatted(experiments.get(0)));
    }

    private ImportedStudy study(Path out) {
        boolean grid = sweep.design() instanceof FullFactorial;
        if (!grid && sweep.design().size() > MOST_ROWS) {
            throw new InputException(
                    "%s: %d points of several subexperiments cannot be listed; at most %d can."
                            .formatted(request.file(), sweep.design().size(), MOST_ROWS),
                    "one subexperiment at a time can.");
        }
        int replications = request.replications().orElse(sweep.repetitions());
        StudyFile file = new StudyFile(
                name,
                "",
                List.of(),
                "",
                List.of(),
                beside(out, request.scenario(), Catalogue.scenarios()),
                Map.of(),
                request.strategies().stream()
                        .map(strategy -> beside(out, strategy, Catalogue.strategies()))
                        .toList(),
                grid ? factors() : Map.of(),
                grid ? DesignKind.FULL_FACTORIAL : DesignKind.MATRIX,
                0,
                grid ? "" : withoutEnding(out) + "-points.csv",
                new ReplicationChoice.Given(replications),
                request.outcomes(),
                1);
        return new ImportedStudy(
                file,
                sweep.design().size(),
                renamed(),
                grid ? List.of() : points(),
                sweep.repetitions(),
                sweep.notTakenOver());
    }

    private Map<String, FactorLevels> factors() {
        Map<String, FactorLevels> factors = new LinkedHashMap<>();
        for (Factor factor : sweep.design().factors()) {
            List<YamlValue> levels = factor.levels().stream()
                    .map(level -> new YamlValue(yaml(names.value(factor.path(), level))))
                    .toList();
            if (factors.put(names.path(factor.path()), new FactorLevels.Listed(levels)) != null) {
                throw new InputException(
                        "--map: two names of %s have the path %s.".formatted(request.file(), names.path(factor.path())),
                        "one of them was meant for another.");
            }
        }
        return factors;
    }

    /** Path by name, in the order of the file. */
    private Map<String, String> renamed() {
        Map<String, String> renamed = new LinkedHashMap<>();
        sweep.design().factors().forEach(factor -> renamed.put(factor.path(), names.path(factor.path())));
        return renamed;
    }

    /** One row per point, in Kring's words. */
    private List<List<String>> points() {
        List<String> theirs =
                sweep.design().factors().stream().map(Factor::path).toList();
        return sweep.design().points().map(point -> row(theirs, point)).toList();
    }

    private List<String> row(List<String> theirs, DesignPoint point) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < theirs.size(); i++) {
            row.add(yaml(names.value(theirs.get(i), point.values().get(i))));
        }
        return row;
    }

    /** A file as the study names it: from its own folder. */
    private static String beside(Path out, String nameOrPath, List<String> builtIn) {
        if (builtIn.contains(nameOrPath)) {
            return nameOrPath;
        }
        Path folder = out.toAbsolutePath().normalize().resolveSibling("");
        return folder.relativize(Path.of(nameOrPath).toAbsolutePath().normalize())
                .toString();
    }

    /** Whatever else is not a number or a word is put in quotation marks. */
    private static String yaml(String value) {
        return value.matches(NUMBER_OR_WORD)
                ? value
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Set<String> paths(ImportRequest request) {
        Set<String> paths = new LinkedHashSet<>(RecordPaths.of(Catalogue.scenario(request.scenario())));
        for (String strategy : request.strategies()) {
            RecordPaths.of(Catalogue.strategy(strategy)).forEach(path -> paths.add(Sweep.STRATEGY + path));
        }
        return paths;
    }

    private static boolean isNetLogo(Path file) {
        String text = file.toString().toLowerCase(Locale.ROOT);
        return text.endsWith(".xml") || text.endsWith(".nlogo") || text.endsWith(".nlogox");
    }

    private static String withoutEnding(Path file) {
        String text = String.valueOf(file.getFileName());
        return text.contains(".") ? text.substring(0, text.lastIndexOf('.')) : text;
    }

    /** A name as studies have it: lower case letters, digits, dashes. */
    private static String name(String text) {
        String plain = text.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "imported" : plain;
    }
}
