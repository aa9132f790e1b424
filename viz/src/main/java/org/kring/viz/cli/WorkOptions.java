package org.kring.viz.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** How the runs of a study that is there already are done. */
final class WorkOptions {

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private RunLimit limit = new RunLimit();

    @Mixin
    private OutputOptions output = new OutputOptions();

    StudySession session(CommandSpec spec) {
        return new StudySession(spec.commandLine(), output, engine.workers(), limit);
    }
}
