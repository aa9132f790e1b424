package org.kring.viz.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kring.experiments.evidence.EvidenceCheck;
import org.kring.experiments.evidence.EvidenceCheck.Gap;
import org.kring.experiments.evidence.EvidencePage;
import org.kring.experiments.evidence.EvidenceRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a value is what it is. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        description = "Says where a default comes from: claim, source, range, grade, and who uses it. Without a name it"
                + " lists every entry.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring evidence minutes-per-post          an entry of the register",
            "  kring evidence staffing.minutesPerPost   the same by the path of the parameter",
            "  kring evidence --check                   fails if a parameter has no evidence or is out of its range"
        })
final class EvidenceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Key of an entry, or path of a parameter.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--check", description = "Check that nothing is missing, out of range or unused.")
    private boolean check;

    @Option(names = "--weak", description = "List what rests on an assumption alone.")
    private boolean weak;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        name.ifPresent(key -> out.print(EvidencePage.builtIn().text(key)));
        if (weak) {
            out.print(EvidencePage.builtIn().weak());
        }
        if (check) {
            return checked(out);
        }
        if (name.isEmpty() && !weak) {
            Columns.print(out, entries());
        }
        return Exit.DONE;
    }

    private static List<List<String>> entries() {
        return EvidenceRegister.builtIn().entries().stream()
                .map(entry -> List.of(entry.key(), entry.grade().toString(), entry.claim()))
                .toList();
    }

    private static int checked(PrintWriter out) {
        List<Gap> gaps = EvidenceCheck.builtIn();
        gaps.forEach(gap -> out.println(gap.toString()));
        if (gaps.isEmpty()) {
            out.println("Every parameter has its evidence, every value is within its range, no entry is unused.");
        } else {
            out.println(gaps.size() + " gaps.");
        }
        return gaps.isEmpty() ? Exit.DONE : Exit.FAILED;
    }
}
