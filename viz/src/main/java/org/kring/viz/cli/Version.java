package org.kring.viz.cli;

import org.kring.experiments.study.ProgramBuild;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        ProgramBuild build = ProgramBuild.current();
        return new String[] {
            "kring %s (commit %s)".formatted(build.version(), build.commit()),
            "Java %s (%s)".formatted(System.getProperty("java.version"), System.getProperty("java.vm.name"))
        };
    }
}
