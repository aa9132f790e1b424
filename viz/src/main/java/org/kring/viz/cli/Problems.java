package org.kring.viz.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import org.kring.experiments.calibrate.CalibrationException;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.trace.TraceException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one message what went wrong. The stack trace comes with {@value #TRACE}. */
final class Problems implements IExecutionExceptionHandler, IParameterExceptionHandler {

    /** Option that asks for the stack trace of an unexpected error. */
    static final String TRACE = "--trace";

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        Optional<WrongNumber> number = WrongNumber.in(problem);
        if (number.isPresent()) {
            err.println("kring: " + number.get().problem());
            err.println("Maybe " + number.get().wayOut(command.getCommandSpec().qualifiedName()));
            err.flush();
            return Exit.WRONG_INPUT;
        }
        err.println("kring: " + message(problem));
        err.println("Maybe "
                + meant(problem)
                        .map(name -> name + " was meant.")
                        .orElse("an example helps: " + command.getCommandSpec().qualifiedName() + " --help"));
        err.flush();
        return Exit.WRONG_INPUT;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        int code = problem instanceof InputException ? Exit.WRONG_INPUT : Exit.FAILED;
        boolean expected = problem instanceof InputException
                || problem instanceof StorageException
                || problem instanceof TraceException
                || problem instanceof CalibrationException;
        err.println("kring: " + (expected ? problem.getMessage() : "something failed that should not: " + problem));
        if (parsed.originalArgs().contains(TRACE)) {
            problem.printStackTrace(err);
        } else if (!expected) {
            err.println("Maybe the trace tells more: run the same command with " + TRACE + " at its end.");
        }
        err.flush();
        return code;
    }

    private static String message(ParameterException problem) {
        Set<String> commands = problem.getCommandLine().getSubcommands().keySet();
        return problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                ? (commands.isEmpty()
                        ? "%s is one word too many."
                                .formatted(unmatched.getUnmatched().get(0))
                        : "there is no command %s; there are %s."
                                .formatted(unmatched.getUnmatched().get(0), String.join(", ", commands)))
                : problem.getMessage() + ".";
    }

    /** The option or command that is spelt most like what was typed. */
    private static Optional<String> meant(ParameterException problem) {
        if (!(problem instanceof UnmatchedArgumentException unmatched)) {
            return Optional.empty();
        }
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        return Names.nearest(
                unmatched.getUnmatched().get(0),
                unmatched.isUnknownOption()
                        ? command.optionsMap().keySet()
                        : command.subcommands().keySet());
    }
}
