package org.kring.experiments.example;

import java.util.List;

/**
 * The first replicate of the strategies of a study.
 *
 * @param days what was posted and answered on each observed day, strategy by strategy
 * @param persons people of the sample, strategy by strategy; the same people in each
 * @param ties the close ties among them
 */
public record Example(List<ExampleDay> days, List<ExamplePerson> persons, List<ExampleTie> ties) {

    /** An example of nothing. */
    public static final Example NONE = new Example(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Example {
        days = List.copyOf(days);
        persons = List.copyOf(persons);
        ties = List.copyOf(ties);
    }

    /**
     * Whether there is nothing to show.
     *
     * @return true without days or without persons
     */
    public boolean isEmpty() {
        return days.isEmpty() || persons.isEmpty();
    }

    /**
     * The strategies of which there is a run.
     *
     * @return labels in the order of the tables
     */
    public List<String> arms() {
        return persons.stream().map(ExamplePerson::arm).distinct().toList();
    }
}
