package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.study.Shard;

/**
 * What is said of a part of a study that is done: no verdict, for it is about some of the runs only.
 *
 * @param ended the part
 * @param shard which part it is
 */
record ShardText(EndedStudy ended, Shard shard) {

    /** Prints it; returns the exit code. */
    int print(PrintWriter out, boolean asJson) {
        Manifest manifest = ended.manifest();
        if (asJson) {
            ObjectNode root = JsonNodeFactory.instance.objectNode();
            root.put("study", manifest.study()).put("shard", shard.toString());
            root.put("digest", manifest.digest());
            root.put("runs", manifest.runs()).put("failures", manifest.failures());
            out.println(root.toPrettyString());
        } else {
            out.printf(
                    "Part %s of the study %s is done: %d runs, %d failed.%n",
                    shard, manifest.study(), manifest.runs() + manifest.failures(), manifest.failures());
            out.printf("When all %d parts are done: kring study merge OUT %s …%n", shard.of(), ended.folder());
        }
        out.flush();
        return manifest.failures() > 0 ? Exit.FAILED : Exit.DONE;
    }
}
