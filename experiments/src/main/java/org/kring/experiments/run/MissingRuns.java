package org.kring.experiments.run;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.kring.experiments.result.RunTable;
import org.kring.experiments.study.RunId;

/**
 * The runs of a study that have no row yet, one after the other: replicate by replicate, all points and arms of one before
 * the next. They are not held, so a study may plan any number.
 */
final class MissingRuns {

    private MissingRuns() {}

    /**
     * The missing runs among the first replicates.
     *
     * @param replicates how many replicates
     * @param folder the study; a run that gets a row before its turn is passed over
     * @return their keys
     */
    static Iterator<RunId> upTo(int replicates, StudyFolder folder) {
        RunTable table = folder.table();
        return IntStream.range(0, replicates)
                .boxed()
                .flatMap(r -> folder.points().numbers().boxed().flatMap(point -> folder.plan().labels().stream()
                        .map(label -> new RunId(point, label, r))))
                .filter(id -> !table.contains(id))
                .iterator();
    }
}
