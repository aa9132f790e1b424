package org.kring.experiments.result;

import org.kring.experiments.study.ProgramBuild;
import org.kring.experiments.study.StudyInputs;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.scenario.OffByDefault;

/**
 * How a study was run and what it came to.
 *
 * @param study name of the study
 * @param planHash hash of the plan
 * @param stopped {@code fixed}, {@code precision}, {@code maximum}, {@code selected}, {@code undefined}, {@code shard} or {@code
 *     interrupted}
 * @param because why it stopped, in a sentence
 * @param programVersion version of the program
 * @param commit commit of the program
 * @param jdk version of Java
 * @param os name, version and architecture of the operating system
 * @param cpus processors that Java saw
 * @param started when this program began, in UTC
 * @param ended when it ended, in UTC
 * @param replicates replicates that count
 * @param runs finished runs among them
 * @param failures failed runs among them
 * @param digest digest of the finished runs
 * @param inputs files with real persons and ties that the study rests on
 */
public record Manifest(
        String study,
        String planHash,
        String stopped,
        String because,
        String programVersion,
        String commit,
        String jdk,
        String os,
        int cpus,
        String started,
        String ended,
        int replicates,
        int runs,
        int failures,
        String digest,
        @OffByDefault StudyInputs inputs) {

    /** Name of the file in a study folder. */
    public static final String FILE = "manifest.json";

    /**
     * The manifest of a study that ran on this machine.
     *
     * @param plan what the study was asked to do
     * @param table its rows
     * @param replicates replicates that count
     * @param ending how it ended
     * @return the manifest
     */
    public static Manifest of(StudyPlan plan, RunTable table, int replicates, Ending ending) {
        ProgramBuild build = ProgramBuild.current();
        return new Manifest(
                plan.study(),
                plan.hash(),
                ending.stopped(),
                ending.because(),
                build.version(),
                build.commit(),
                System.getProperty("java.runtime.version", ""),
                "%s %s %s"
                        .formatted(
                                System.getProperty("os.name", ""),
                                System.getProperty("os.version", ""),
                                System.getProperty("os.arch", "")),
                Runtime.getRuntime().availableProcessors(),
                ending.started(),
                ending.ended(),
                replicates,
                table.finished(replicates).size(),
                table.failed(replicates).size(),
                Digests.of(table.finished(replicates)),
                plan.inputs());
    }

    /**
     * How and when a study ended.
     *
     * @param stopped {@code fixed}, {@code precision}, {@code maximum}, {@code selected}, {@code undefined}, {@code shard} or {@code
     *     interrupted}
     * @param because why, in a sentence
     * @param started when it began, in UTC
     * @param ended when it ended, in UTC
     */
    public record Ending(String stopped, String because, String started, String ended) {}
}
