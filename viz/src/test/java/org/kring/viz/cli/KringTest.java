package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class KringTest {

    @Test
    void versionNamesProgramCommitAndJava() {
        Said said = Said.to("--version");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .containsPattern("kring \\d+\\.\\d+\\.\\d+ \\(commit \\w+")
                .contains("Java " + System.getProperty("java.version"));
    }

    @Test
    void programWithoutCommandShowsItsCommands() {
        Said said = Said.to();

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("compare", "study", "evidence", "list", "show", "export", "completion");
    }

    @Test
    void programThatLooksOnlyIntoWhatWasTypedSaysTheSame(@TempDir Path folder) throws IOException {
        Path typed = Files.writeString(folder.resolve("typed"), "schema --help");

        for (String words :
                List.of("--help", "help", "help study", "study --help", "comparre", "list --trac", "@" + typed)) {
            String[] args = words.split(" ");
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = Kring.commandLine(new PrintWriter(out), new PrintWriter(err))
                    .execute(args);

            assertThat(Said.to((Object[]) args)).as(words).isEqualTo(new Said(code, out.toString(), err.toString()));
        }
    }

    @Test
    void commandsThatWereNotTypedAreNotLookedInto() {
        PrintWriter nobody = new PrintWriter(new StringWriter());
        Map<String, CommandLine> commands =
                Kring.forArguments(nobody, nobody, "list", "metrics").getSubcommands();

        assertThat(commands).hasSameSizeAs(Kring.commandLine(nobody, nobody).getSubcommands());
        commands.forEach((name, command) -> assertThat(command.getCommandSpec().userObject() == null)
                .as(name)
                .isEqualTo(!name.equals("list")));
    }

    @Test
    void everyCommandOfOursHasAnExampleInItsHelp() {
        CommandLine program =
                Kring.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        program.getSubcommands().forEach((name, command) -> {
            if (command.getCommandSpec().userObject() != null && isOurs(command)) {
                assertThat(command.getUsageMessage()).as("help of " + name).contains("kring " + name);
                assertThat(String.join(
                                "", command.getCommandSpec().usageMessage().footer()))
                        .as("example of " + name)
                        .contains("kring " + name);
            }
        });
    }

    @Test
    void unknownCommandIsWrongInputAndGetsTheNearest() {
        Said said = Said.to("comparre");

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("comparre").contains("compare");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void unknownOptionIsWrongInput() {
        Said said = Said.to("compare", "--person", "10");

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("--person").contains("--persons");
    }

    @Test
    void wordInPlaceOfANumberIsWrongInput() {
        Said said = Said.to("run", "--strategy", "lively-mix", "--weeks", "many");

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("--weeks").contains("many").contains("Maybe");
    }

    @Test
    void wrongNumberIsToldWithTheAllowedRange() {
        assertThat(Said.to("compare", "--persons", "99999999999").err())
                .contains("--persons must be a whole number from 2 to 6000000, in digits, but was 99999999999.")
                .contains("Maybe a number within that range was meant.");
        assertThat(Said.to("compare", "--replications", "99999999999").err())
                .contains("--replications must be a whole number from 1 to 1000000, in digits, but was 99999999999.");
        assertThat(Said.to("validate", "--persons", "NaN").err())
                .contains("from 2 to 6000000")
                .contains("Maybe ");
        assertThat(Said.to("compare", "--seed", "1e5").err())
                .contains("--seed must be a whole number from -9223372036854775808 to 9223372036854775807")
                .contains("Maybe 100000 was meant");
    }

    @Test
    void unexpectedErrorIsOneLineAndTellsHowToGetTheTrace() {
        Said brief = failing("fail");
        Said traced = failing("fail", "--trace");

        assertThat(brief.code()).isEqualTo(Exit.FAILED);
        assertThat(brief.err().lines()).hasSize(2);
        assertThat(brief.err()).contains("out of luck").contains("--trace");
        assertThat(traced.err()).contains("at org.kring.viz.cli.KringTest");
    }

    @Test
    void completionScriptKnowsTheCommands() {
        Said said = Said.to("completion");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("complete").contains("compare").contains("--replications");
    }

    private static Said failing(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Kring.commandLine(new PrintWriter(out), new PrintWriter(err))
                .addSubcommand(new Failing())
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new Problems())
                .execute(args);
        return new Said(code, out.toString(), err.toString());
    }

    private static boolean isOurs(CommandLine command) {
        return command.getCommandSpec().userObject().getClass().getName().startsWith("org.kring");
    }

    @CommandLine.Command(name = "fail")
    static final class Failing implements Runnable {

        @Override
        public void run() {
            throw new IllegalStateException("out of luck");
        }
    }
}
