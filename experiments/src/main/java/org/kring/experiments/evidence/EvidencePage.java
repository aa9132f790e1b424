package org.kring.experiments.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;

/** What a person reads about one number: claim, range, grade, sources, and who uses it. */
public final class EvidencePage {

    private final EvidenceRegister register;
    private final List<ParameterUse> uses;

    /**
     * Pages of a register.
     *
     * @param register the entries
     * @param uses the numbers that rest on them
     */
    public EvidencePage(EvidenceRegister register, List<ParameterUse> uses) {
        this.register = register;
        this.uses = List.copyOf(uses);
    }

    /**
     * Pages of the register that travels with the program.
     *
     * @return the pages
     */
    public static EvidencePage builtIn() {
        return new EvidencePage(EvidenceRegister.builtIn(), ParameterUse.builtIn());
    }

    /**
     * The page of an evidence key or a parameter.
     *
     * @param name an evidence key such as {@code tie-decay}, or a path such as {@code contact.weeklyDecay}
     * @return several lines of plain text that end with a line break
     * @throws InputException if there is no such key or path; it names the nearest
     */
    public String text(String name) {
        String path = name.replaceAll("\\[\\d+]$", "");
        return register.entry(name)
                .or(() -> uses.stream()
                        .filter(use -> use.path().equals(path))
                        .findFirst()
                        .flatMap(use -> register.entry(use.evidence())))
                .map(this::page)
                .orElseThrow(() -> unknown(name));
    }

    /**
     * The numbers that rest on an assumption alone.
     *
     * @return one line per entry graded assumed: key, range and claim, ending with a line break
     */
    public String weak() {
        List<EvidenceEntry> assumed = register.entries().stream()
                .filter(entry -> entry.grade() == Grade.ASSUMED)
                .toList();
        int width =
                assumed.stream().mapToInt(entry -> entry.key().length()).max().orElse(0);
        return "%d of %d entries are assumed; calibrate or sweep them.%n%n"
                        .formatted(assumed.size(), register.entries().size())
                + assumed.stream()
                        .map(entry -> pad(entry.key(), width) + "  " + entry.claim() + " [" + entry.range() + "]"
                                + System.lineSeparator())
                        .collect(Collectors.joining());
    }

    private String page(EvidenceEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.key());
        lines.add("  Claim    " + entry.claim());
        lines.add("  Range    " + entry.range());
        lines.add("  Grade    " + entry.grade() + ": " + entry.grade().meaning());
        lines.add("  Sources  " + (entry.sources().isEmpty() ? "none" : String.join(", ", entry.sources())));
        entry.works()
                .forEach(work ->
                        register.works().line(work).ifPresent(line -> lines.add("           " + work + ": " + line)));
        if (!entry.note().isEmpty()) {
            lines.add("  Note     " + entry.note());
        }
        lines.add("  Used by");
        lines.addAll(usedBy(entry));
        return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
    }

    private List<String> usedBy(EvidenceEntry entry) {
        Stream<String> values = uses.stream()
                .filter(use -> use.evidence().equals(entry.key()))
                .map(use -> "    %s = %s %s (%s)".formatted(use.path(), use.valueText(), use.unit(), use.owner()));
        Stream<String> components = EvidenceCheck.marks().stream()
                .filter(mark -> mark.evidence().equals(entry.key()))
                .map(mark -> "    record component " + mark.component());
        return Stream.concat(values, components).toList();
    }

    private InputException unknown(String name) {
        List<String> keys = register.entries().stream().map(EvidenceEntry::key).toList();
        List<String> paths = uses.stream().map(ParameterUse::path).distinct().toList();
        Optional<String> nearest =
                Names.nearest(name, Stream.concat(keys.stream(), paths.stream()).toList());
        return new InputException(
                "%s is neither an evidence key nor the path of a parameter".formatted(name),
                nearest.map(found -> found + " was meant.")
                        .orElse("kring list parameters helps: it prints every path."));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
