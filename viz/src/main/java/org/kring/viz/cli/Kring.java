package org.kring.viz.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: {@code kring COMMAND}. */
@Command(
        name = "kring",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Compares posting strategies of welfare organisations on the same simulated people with the same luck, by"
                    + " reach, interaction and isolation risk.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring compare                               the main job: six strategies, under three minutes",
            "  kring compare lively-mix mine.yaml          a strategy of your own beside a built-in one",
            "  kring COMMAND --help                        more on one command",
            "",
            "Exit codes: 0 done; 1 done, but a run failed or a check does not hold; 2 the input is wrong and nothing was"
                    + " written; 130 interrupted, to be resumed."
        })
public final class Kring implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    // Read from the arguments by Problems; here so that it is known, and listed, everywhere.
    @Option(
            names = Problems.TRACE,
            scope = ScopeType.INHERIT,
            description = "Print the stack trace if something fails.")
    @SuppressWarnings("unused")
    private boolean trace;

    /** Made by {@link #commandLine}. */
    Kring() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param args what was typed
     */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        Locale.setDefault(Locale.ROOT);
        PrintWriter out = utf8(System.out);
        PrintWriter err = utf8(System.err);
        int code = forArguments(out, err, args).execute(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * The program with all its commands.
     *
     * @param out where results go
     * @param err where progress and problems go
     * @return a command line that can be executed
     */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine program = new CommandLine(new Kring());
        Commands.addAll(program);
        return dressed(program, out, err);
    }

    /**
     * The program as far as it is needed for some arguments: it does with them what the whole program does.
     *
     * @param out where results go
     * @param err where progress and problems go
     * @param args what was typed
     * @return a command line that can be executed with these arguments
     */
    static CommandLine forArguments(PrintWriter out, PrintWriter err, String... args) {
        CommandLine program = new CommandLine(new Kring());
        Commands.addMeant(program, List.of(args));
        return dressed(program, out, err);
    }

    private static CommandLine dressed(CommandLine program, PrintWriter out, PrintWriter err) {
        Problems problems = new Problems();
        return program.setOut(out)
                .setErr(err)
                .setUsageHelpWidth(110)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(problems)
                .setExecutionExceptionHandler(problems);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
