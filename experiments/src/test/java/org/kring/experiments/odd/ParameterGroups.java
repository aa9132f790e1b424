package org.kring.experiments.odd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.experiments.evidence.EvidenceRegister;
import org.kring.experiments.evidence.Grade;
import org.kring.experiments.evidence.ParameterUse;
import org.kring.experiments.scenario.Catalogue;

/** How many parameters each submodel has, and on what they rest; docs/parameters.md has each with its value. */
final class ParameterGroups {

    /** Where docs/odd.md describes a block of a scenario file. A block that is not here has no row, and a test fails. */
    private static final Map<String, String> SECTIONS = sections();

    private static final EvidenceRegister REGISTER = EvidenceRegister.builtIn();

    private ParameterGroups() {}

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("horizon", "3 Scales and schedule");
        sections.put("population", "5 Persons");
        sections.put("network", "5 Ties");
        sections.put("platforms", "2 Platforms");
        sections.put("login", "7.1 Login");
        sections.put("feed", "7.2 Visibility, 7.4 Sharing");
        sections.put("reaction", "7.3 Reaction");
        sections.put("contribution", "7.5 Contribution");
        sections.put("joining", "7.6 Joining and leaving");
        sections.put("staffing", "7.7 Organisation");
        sections.put("engagement", "7.5, 7.7 Elements of a strategy");
        sections.put("help", "7.8 Help path");
        sections.put("contact", "7.9 Contact");
        sections.put("wellbeing", "7.9 Loneliness, needs, mood");
        sections.put("hazards", "7.10 Help and harm");
        sections.put("strategy", "7.7 Posting strategies");
        return sections;
    }

    static String table() {
        Map<String, List<ParameterUse>> groups = ParameterUse.builtIn().stream()
                .collect(Collectors.groupingBy(ParameterGroups::block, LinkedHashMap::new, Collectors.toList()));
        if (!SECTIONS.keySet().containsAll(groups.keySet())) {
            throw new IllegalStateException("a block has no section: " + groups.keySet());
        }
        Table table =
                new Table("section", "block of the file", "parameters", "measured", "derived", "calibrated", "assumed");
        SECTIONS.forEach((block, section) -> table.row(row(block, section, groups.getOrDefault(block, List.of()))));
        return table.toString();
    }

    private static String[] row(String block, String section, List<ParameterUse> uses) {
        Stream<String> grades = Stream.of(Grade.values()).map(grade -> Long.toString(paths(uses, grade)));
        return Stream.concat(Stream.of(section, "`%s`".formatted(block), Long.toString(paths(uses))), grades)
                .toArray(String[]::new);
    }

    /** Numbers by their paths: one that several scenarios, platforms or strategies have counts once. */
    private static long paths(List<ParameterUse> uses) {
        return uses.stream().map(ParameterUse::path).distinct().count();
    }

    private static long paths(List<ParameterUse> uses, Grade grade) {
        return paths(uses.stream().filter(use -> grade(use) == grade).toList());
    }

    private static Grade grade(ParameterUse use) {
        return REGISTER.entry(use.evidence())
                .orElseThrow(() -> new IllegalStateException("no evidence for " + use.evidence()))
                .grade();
    }

    private static String block(ParameterUse use) {
        if (Catalogue.platforms().contains(use.owner())) {
            return "platforms";
        }
        return Catalogue.strategies().contains(use.owner())
                ? "strategy"
                : use.path().replaceAll("[.\\[].*", "");
    }
}
