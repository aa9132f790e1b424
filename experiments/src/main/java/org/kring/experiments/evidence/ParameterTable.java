package org.kring.experiments.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kring.experiments.scenario.Catalogue;

/** The page {@code docs/parameters.md}: every number with unit, value, range, grade and sources. */
public final class ParameterTable {

    private static final String HEAD = """
            # Parameters

            Generated from the built-in scenario `%s`, the built-in strategies and `model/evidence/register.yaml`; do not
            edit by hand. `kring evidence NAME` prints claim, sources and notes for a path or a key.

            Grades:

            %s
            %d of the %d entries are assumed: no source gives their size. Results that hang on them must be swept.

            ## The scenario

            | path | unit | value | range | grade | sources | evidence key |
            | --- | --- | --- | --- | --- | --- | --- |
            %s
            ## Further scenarios

            What they have otherwise or besides: %s.

            | path | unit | value | range | grade | sources | evidence key |
            | --- | --- | --- | --- | --- | --- | --- |
            %s
            ## The posting strategies

            Values in the order %s; a dash where a strategy does not have the number.

            | path | unit | values | range | grade | sources | evidence key |
            | --- | --- | --- | --- | --- | --- | --- |
            %s""";

    private static final String VARIANT = """
            ## The scenario `%s`

            What differs from `%s`.

            | path | unit | value | range | grade | sources | evidence key |
            | --- | --- | --- | --- | --- | --- | --- |
            %s
            """;

    private final EvidenceRegister register;
    private final List<ParameterUse> uses;

    private ParameterTable(EvidenceRegister register, List<ParameterUse> uses) {
        this.register = register;
        this.uses = uses;
    }

    /**
     * The page for what travels with the program.
     *
     * @return Markdown that ends with a line break
     */
    public static String builtIn() {
        return new ParameterTable(EvidenceRegister.builtIn(), ParameterUse.builtIn()).markdown();
    }

    private String markdown() {
        String scenario = Catalogue.scenarios().get(0);
        long assumed = register.entries().stream()
                .filter(entry -> entry.grade() == Grade.ASSUMED)
                .count();
        return HEAD.formatted(
                scenario,
                grades(),
                assumed,
                register.entries().size(),
                rows(List.of(scenario)),
                String.join(", ", others()),
                rows(others()),
                String.join(", ", Catalogue.strategies()),
                strategies());
    }

    private static List<String> others() {
        return Catalogue.scenarios().subList(1, Catalogue.scenarios().size());
    }

    private String rows(List<String> scenarios) {
        return uses.stream()
                .filter(use -> scenarios.contains(use.owner()))
                .map(use -> row(use, use.valueText()))
                .collect(Collectors.joining());
    }

    private static String grades() {
        return List.of(Grade.values()).stream()
                .map(grade -> "- *%s*: %s.\n".formatted(grade, grade.meaning()))
                .collect(Collectors.joining());
    }

    private String strategies() {
        Map<String, ParameterUse> first = new LinkedHashMap<>();
        uses.stream()
                .filter(use -> Catalogue.strategies().contains(use.owner()))
                .forEach(use -> first.putIfAbsent(use.path(), use));
        return first.values().stream()
                .map(use -> row(
                        use,
                        Catalogue.strategies().stream()
                                .map(strategy -> valueIn(strategy, use.path()))
                                .collect(Collectors.joining("; "))))
                .collect(Collectors.joining());
    }

    private String valueIn(String owner, String path) {
        return uses.stream()
                .filter(use -> use.owner().equals(owner) && use.path().equals(path))
                .findFirst()
                .map(ParameterUse::valueText)
                .orElse("-");
    }

    private String row(ParameterUse use, String values) {
        EvidenceEntry entry = register.entry(use.evidence())
                .orElseThrow(() -> new IllegalStateException("no evidence for " + use.evidence()));
        String range = entry.range().at(use.path()).map(Interval::toString).orElse("");
        return "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        use.path(),
                        use.unit(),
                        values,
                        range,
                        entry.grade(),
                        String.join(", ", entry.sources()),
                        entry.key());
    }
}
