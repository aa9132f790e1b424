package org.kring.experiments.run;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.experiments.result.RunTable;
import org.kring.experiments.result.SelectionRuns;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.StudyPlan;

/**
 * The runs of a study that have no row yet, one after the other: replicate by replicate, all points and arms of one before
 * the next. They are not held, so a study may plan any number.
 */
final class MissingRuns {

    private MissingRuns() {}

    /**
     * The missing runs among the first replicates that this session is to do.
     *
     * @param replicates how many replicates
     * @param folder the study; a run that gets a row before its turn is passed over
     * @return their keys
     */
    static Iterator<RunId> upTo(int replicates, StudyFolder folder) {
        return missing(replicates, folder).filter(folder::isDue).iterator();
    }

    /**
     * How many runs among the first replicates this session is to do.
     *
     * @param replicates how many replicates
     * @param folder the study
     * @return number of runs
     */
    static int count(int replicates, StudyFolder folder) {
        return Math.toIntExact(missing(replicates, folder).filter(folder::isDue).count());
    }

    /**
     * Whether runs are missing that this session is not to do.
     *
     * @param replicates how many replicates
     * @param folder the study
     * @return true if the study is not whole even when the session is done
     */
    static boolean areLeft(int replicates, StudyFolder folder) {
        return missing(replicates, folder).anyMatch(id -> !folder.isDue(id));
    }

    private static Stream<RunId> missing(int replicates, StudyFolder folder) {
        RunTable table = folder.table();
        List<String> labels = labels(replicates, folder);
        return IntStream.range(0, replicates)
                .boxed()
                .flatMap(r -> folder.points().numbers().boxed().flatMap(point -> labels.stream()
                        .map(label -> new RunId(point, label, r))))
                .filter(id -> !table.contains(id));
    }

    /**
     * The arms that are run. In a selection those that were not given up at an earlier look; only rows up to there count, so that
     * a study that was stopped in between goes on with the same arms. A session for certain runs decides by those alone.
     */
    private static List<String> labels(int replicates, StudyFolder folder) {
        StudyPlan plan = folder.plan();
        if (!(plan.replications() instanceof ReplicationRule.Selection rule) || folder.isPart()) {
            return plan.labels();
        }
        int before = rule.checkpoints().stream()
                .filter(look -> look < replicates)
                .max(Integer::compare)
                .orElse(0);
        return SelectionRuns.of(plan, rule, folder.table().rows(before)).inTheRunning(rule);
    }
}
