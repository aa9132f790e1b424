package org.kring.experiments.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kring.experiments.scenario.InputException;

/** Checks before anything is written that the values of every point fit together. */
public final class PointCheck {

    /** Up to so many points all are checked; of more, so many that lie evenly between the first and the last. */
    public static final int ALL = 5_000;

    private PointCheck() {}

    /**
     * Checks the points of a study.
     *
     * @param file name of the study's file, for messages
     * @param plan a plan
     * @return how many were checked; the others are checked when they are run, and would become failed runs
     * @throws InputException if the values of a point do not fit together; it names them
     */
    public static int check(String file, StudyPlan plan) {
        Set<Integer> numbers = chosen(StudyPoints.of(plan).size());
        check(file, plan, numbers);
        return numbers.size();
    }

    /** Checks the first point, which finds every path that does not exist. */
    static void checkFirst(String file, StudyPlan plan) {
        check(file, plan, Set.of(0));
    }

    private static void check(String file, StudyPlan plan, Set<Integer> numbers) {
        StudyPoints points = StudyPoints.of(plan);
        for (int number : numbers) {
            try {
                points.check(plan.sweep().isOn() ? number : RunId.ONLY);
            } catch (InputException e) {
                throw e.at("%s, point %s (%s)"
                        .formatted(file, RunId.point(number), named(points.paths(), points.values(number))));
            }
        }
    }

    /**
     * The values of a point in words.
     *
     * @param paths paths of the factors
     * @param values a value for each
     * @return such as {@code strategy.postsPerWeek = 7, population.persons = 500}
     */
    public static String named(List<String> paths, List<String> values) {
        return IntStream.range(0, paths.size())
                .mapToObj(i -> paths.get(i) + " = " + values.get(i))
                .collect(Collectors.joining(", "));
    }

    private static Set<Integer> chosen(int size) {
        if (size <= ALL) {
            return IntStream.range(0, size).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return IntStream.range(0, ALL)
                .mapToObj(i -> (int) ((size - 1L) * i / (ALL - 1)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
