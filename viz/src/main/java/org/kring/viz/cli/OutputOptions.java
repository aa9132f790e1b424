package org.kring.viz.cli;

import picocli.CommandLine.Option;

/** Options for what is printed. */
final class OutputOptions {

    @Option(names = "--quiet", description = "Show no progress.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the result as one JSON object, in place of the verdict.")
    private boolean json;

    boolean quiet() {
        return quiet;
    }

    boolean json() {
        return json;
    }
}
