package org.kring.experiments.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.experiments.scenario.ParameterCatalogue;
import org.kring.experiments.scenario.ParameterCatalogue.Mark;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/** Finds what is missing between the parameters and the evidence register. */
public final class EvidenceCheck {

    private final EvidenceRegister register;
    private final List<Gap> gaps = new ArrayList<>();

    /**
     * Something that is missing or does not fit.
     *
     * @param key the evidence key
     * @param problem what is wrong, as a clause
     */
    public record Gap(String key, String problem) {
        @Override
        public String toString() {
            return key + ": " + problem;
        }
    }

    private EvidenceCheck(EvidenceRegister register) {
        this.register = register;
    }

    /**
     * The gaps of the register that travels with the program, against all parameters and all built-in files.
     *
     * @return the gaps; none if all is well
     */
    public static List<Gap> builtIn() {
        return gaps(EvidenceRegister.builtIn(), marks(), ParameterUse.builtIn());
    }

    /**
     * The marks of all parameters that a scenario or a strategy can have.
     *
     * @return the marks
     */
    public static List<Mark> marks() {
        return Stream.of(Scenario.class, PostingStrategy.class)
                .flatMap(type -> ParameterCatalogue.marks(type).stream())
                .toList();
    }

    /**
     * The gaps of a register.
     *
     * @param register the register
     * @param marks the parameters that need an entry
     * @param uses the values that must lie in their range
     * @return the gaps; none if all is well
     */
    public static List<Gap> gaps(EvidenceRegister register, List<Mark> marks, List<ParameterUse> uses) {
        EvidenceCheck check = new EvidenceCheck(register);
        check.everyMarkHasAnEntry(marks);
        check.everyEntryIsUsed(marks);
        register.entries().forEach(check::sources);
        uses.forEach(check::values);
        return List.copyOf(check.gaps);
    }

    private void everyMarkHasAnEntry(List<Mark> marks) {
        for (Mark mark : marks) {
            if (register.entry(mark.evidence()).isEmpty()) {
                add(mark.evidence(), "the parameter %s names it, but it has no entry".formatted(mark.component()));
            }
        }
    }

    private void everyEntryIsUsed(List<Mark> marks) {
        Set<String> used = marks.stream().map(Mark::evidence).collect(Collectors.toCollection(LinkedHashSet::new));
        for (EvidenceEntry entry : register.entries()) {
            if (!used.contains(entry.key())) {
                add(entry.key(), "no parameter uses this entry");
            }
        }
    }

    private void sources(EvidenceEntry entry) {
        for (String source : entry.sources()) {
            Optional<SourceId> id = SourceId.parse(source);
            if (id.isEmpty()) {
                add(entry.key(), "the source %s is no row of an evidence file".formatted(source));
            }
        }
        for (String work : entry.works()) {
            if (!register.works().keys().contains(work)) {
                add(entry.key(), "the work %s is not in sources.bib".formatted(work));
            }
        }
        if (entry.grade() != Grade.ASSUMED && entry.sources().isEmpty()) {
            add(entry.key(), "it is graded %s without a source".formatted(entry.grade()));
        }
    }

    private void values(ParameterUse use) {
        register.entry(use.evidence()).ifPresent(entry -> {
            Optional<Interval> range = entry.range().at(use.path());
            if (range.isEmpty()) {
                add(entry.key(), "its range has no part for %s".formatted(use.path()));
            } else if (!use.values().stream().allMatch(range.get()::contains)) {
                add(
                        entry.key(),
                        "%s in %s is %s, outside %s".formatted(use.path(), use.owner(), use.valueText(), range.get()));
            }
        });
    }

    private void add(String key, String problem) {
        gaps.add(new Gap(key, problem));
    }
}
