package org.kring.viz.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands, in the order of the help. To look into all of them for their options takes longer than most of them run, so
 * those that nobody typed are known by name and description only.
 */
final class Commands {

    /** It needs to know every command with its options. */
    private static final String COMPLETION = "completion";

    private static final List<Class<?>> NAMED_BY_THEMSELVES = List.of(
            CompareCommand.class,
            SelectCommand.class,
            SweepCommand.class,
            SensitivityCommand.class,
            PlanCommand.class,
            DiscoverCommand.class,
            SearchCommand.class,
            CalibrateCommand.class,
            RunCommand.class,
            ReplayCommand.class,
            ConsoleCommand.class,
            StudyCommand.class,
            ReportCommand.class,
            ImportCommand.class,
            FitCommand.class,
            ClassroomCommand.class,
            EvidenceCommand.class,
            ValidateCommand.class,
            ListCommand.class,
            ShowCommand.class,
            ExportCommand.class,
            SchemaCommand.class,
            CommandLine.HelpCommand.class);

    private Commands() {}

    /**
     * Adds all commands with all their options.
     *
     * @param program gets them
     */
    static void addAll(CommandLine program) {
        all().forEach(command -> program.addSubcommand(command.name(), command.type()));
    }

    /**
     * Adds all commands, with their options only those that may be meant.
     *
     * @param program gets them
     * @param words what was typed
     */
    static void addMeant(CommandLine program, Collection<String> words) {
        boolean isInAFile = words.stream().anyMatch(word -> word.startsWith("@"));
        if (isInAFile || words.contains(COMPLETION)) {
            addAll(program);
            return;
        }
        for (Named command : all()) {
            program.addSubcommand(
                    command.name(), words.contains(command.name()) ? command.type() : command.described());
        }
    }

    private static List<Named> all() {
        List<Named> all = new ArrayList<>();
        for (Class<?> type : NAMED_BY_THEMSELVES) {
            all.add(new Named(type.getAnnotation(Command.class).name(), type));
        }
        all.add(new Named(COMPLETION, GenerateCompletion.class));
        return all;
    }

    /** A command and how it is called. */
    private record Named(String name, Class<?> type) {

        /** What a list of commands shows of it. */
        CommandSpec described() {
            Command about = type.getAnnotation(Command.class);
            CommandSpec spec = CommandSpec.create().name(name);
            spec.usageMessage().header(about.header()).description(about.description());
            return spec;
        }
    }
}
