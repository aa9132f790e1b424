package org.kring.viz.cli;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.ScenarioSize;
import org.kring.model.scenario.Scenario;
import org.kring.viz.classroom.ClassroomServer;
import org.kring.viz.classroom.ClassroomServer.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The page that a lecturer projects. */
@Command(
        name = "classroom",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Serves a page to show live how few write, some react and most only read: two strategies side by side on the"
                    + " same people with the same luck, and four lessons with a prediction before each.",
            "Prints the address of the page; open it in a browser on this machine. Ctrl-C ends it. Nothing is written and"
                    + " no internet is needed.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring classroom                        for the beamer: on this machine only",
            "  kring classroom --host --port 8080     for a room: others may watch, with the token in the address",
            "  kring classroom --persons 2000 --seed 7"
        })
final class ClassroomCommand implements Callable<Integer> {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final String EVERYWHERE = "0.0.0.0";
    private static final int LAST_PORT = 65_535;
    private static final int MOST_PERSONS = 20_000;
    private static final long MOST_SEED = 999_999;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "P",
            defaultValue = "0",
            description = "Port of the page; 0, the default, takes any that is free.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            arity = "0..1",
            fallbackValue = EVERYWHERE,
            description =
                    "Opens the page for a room, on this address of the machine or on all. It prints two addresses, each"
                            + " with a token: one to steer, one to watch. Default: this machine only.")
    private Optional<String> host = Optional.empty();

    @Option(
            names = "--persons",
            paramLabel = "N",
            description = "Number of simulated persons, at most 20,000. Default: 5,000, those of the scenario.")
    private Optional<Integer> persons = Optional.empty();

    @Option(
            names = "--weeks",
            paramLabel = "N",
            description = "Number of observed weeks. Default: 26, those of the scenario.")
    private Optional<Integer> weeks = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of all luck of the first run. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Override
    public Integer call() {
        Place place = place();
        CountDownLatch end = new CountDownLatch(1);
        try (Interruption interruption = new Interruption();
                ClassroomServer server = new ClassroomServer(scenario(), place)) {
            interruption.calls(end::countDown);
            tell(server, place);
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.INTERRUPTED;
    }

    private void tell(ClassroomServer server, Place place) {
        PrintWriter out = spec.commandLine().getOut();
        List<String> names = ClassroomServer.names(place);
        names.forEach(name -> out.printf("http://%s:%d%s%n", name, server.port(), server.steerPath()));
        if (place.isRoom()) {
            out.println("Who has that address may steer. Give the room this one, to watch:");
            names.forEach(name -> out.printf("http://%s:%d%s%n", name, server.port(), server.watchPath()));
            out.println("The addresses are not encrypted: use a network that you trust.");
        }
        out.println("Open it in a browser. Ctrl-C ends the classroom.");
        out.flush();
    }

    private Scenario scenario() {
        if (persons.isPresent() && persons.get() > MOST_PERSONS) {
            throw wrong("persons", "at most " + MOST_PERSONS, persons.get());
        }
        return new ScenarioSize(persons, weeks).of(Catalogue.scenario(CompareCommand.SCENARIO));
    }

    private Place place() {
        if (port < 0 || port > LAST_PORT) {
            throw wrong("port", "between 0 and " + LAST_PORT, port);
        }
        if (seed < 0 || seed > MOST_SEED) {
            throw wrong("seed", "between 0 and " + MOST_SEED, seed);
        }
        try {
            InetAddress address =
                    host.isPresent() ? InetAddress.getAllByName(host.get())[0] : InetAddress.getByAddress(LOOPBACK);
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                throw foreign();
            }
            return new Place(address, port, host.isPresent(), seed);
        } catch (UnknownHostException | SocketException e) {
            throw foreign();
        }
    }

    private InputException foreign() {
        return new InputException(
                "--host must be an address of this machine, but was %s.".formatted(host.orElse("")),
                "leaving the address out is best: then all are opened.");
    }

    private static InputException wrong(String option, String allowed, long value) {
        return new InputException(
                "--%s must be %s, but was %d.".formatted(option, allowed, value), "leaving it out is best.");
    }
}
