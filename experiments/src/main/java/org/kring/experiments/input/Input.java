package org.kring.experiments.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.InputFile;
import org.kring.experiments.study.StudyInputs;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.engine.Given;
import org.kring.model.network.GivenNetwork;
import org.kring.model.population.GivenPersons;
import org.kring.model.population.GivenTrait;
import org.kring.model.scenario.InputFiles;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.PopulationParameters;
import org.kring.model.scenario.Scenario;

/**
 * The files that a scenario names, read.
 *
 * @param given what they hold, for the model
 * @param files what they are and what was counted in them, for the study
 */
public record Input(Given given, StudyInputs files) {

    private static final Input OFF = new Input(Given.NOTHING, StudyInputs.OFF);
    private static final String ONLINE = "onlineNetwork";
    private static final String OFFLINE = "offlineNetwork";
    private static final String PERSONS = "persons";

    /**
     * Reads the files of a scenario.
     *
     * @param scenario a scenario
     * @return what they hold; nothing if it names none
     * @throws InputException if a file cannot be used
     */
    public static Input read(Scenario scenario) {
        return read(scenario, StudyInputs.OFF);
    }

    /**
     * Reads the files of a study that goes on.
     *
     * @param plan its plan
     * @return what they hold
     * @throws InputException if a file cannot be used, or has changed since the study began
     */
    public static Input readAgain(StudyPlan plan) {
        return read(plan.scenario(), plan.inputs());
    }

    /**
     * Refuses a scenario with files where they are not read.
     *
     * @param scenario a scenario
     * @param command the command that does not read them
     * @return the scenario
     * @throws InputException if it names files
     */
    public static Scenario refuse(Scenario scenario, String command) {
        if (!scenario.input().isOff()) {
            throw new InputException(
                    "the scenario %s names files under input, and %s does not read them."
                            .formatted(scenario.name(), command),
                    "a copy of the scenario without the group input will do; kring compare, run and replay read them.");
        }
        return scenario;
    }

    private static Input read(Scenario scenario, StudyInputs before) {
        InputFiles names = scenario.input();
        if (names.isOff()) {
            return OFF;
        }
        int most = PopulationParameters.MAX_PERSONS;
        Optional<InputText> onlineText = text(ONLINE, names.onlineNetwork(), before);
        Optional<InputText> offlineText = text(OFFLINE, names.offlineNetwork(), before);
        Optional<InputText> tableText = text(PERSONS, names.persons(), before);
        List<String> platforms =
                scenario.platforms().stream().map(PlatformRegime::name).toList();
        Optional<EdgeFile> online = onlineText.map(text -> EdgeFile.read(text, most));
        Optional<EdgeFile> offline = offlineText.map(text -> EdgeFile.read(text, most));
        Optional<PersonTable> table = tableText.map(text -> PersonTable.read(text, platforms, most));
        PersonIds numbers = numbers(online, offline, table);
        requireRoom(scenario, numbers.size());
        GivenPersons persons = table.map(each -> each.persons(numbers)).orElse(GivenPersons.NONE);
        requireAccounts(scenario, online, table, persons, numbers);
        Given given = new Given(persons, network(online, numbers), network(offline, numbers));
        List<InputFile> files = new ArrayList<>();
        online.ifPresent(edges -> files.add(counted(ONLINE, edges, given.online())));
        offline.ifPresent(edges -> files.add(counted(OFFLINE, edges, given.offline())));
        table.ifPresent(rows -> files.add(new InputFile(
                PERSONS,
                rows.source().name(),
                rows.source().sha256(),
                0,
                0,
                0,
                rows.ids().size())));
        return new Input(given, new StudyInputs(files));
    }

    private static Optional<InputText> text(String role, String name, StudyInputs before) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        InputText text = InputText.read(Path.of(name));
        before.files().stream().filter(file -> file.role().equals(role)).forEach(file -> {
            if (!file.sha256().equals(text.sha256())) {
                throw text.refuse(
                        "the file has changed since the study began: its SHA-256 is %s, and was %s."
                                .formatted(text.sha256(), file.sha256()),
                        "the old file can be put back; else begin a new study, in another folder with --out.");
            }
        });
        return Optional.of(text);
    }

    private static PersonIds numbers(
            Optional<EdgeFile> online, Optional<EdgeFile> offline, Optional<PersonTable> table) {
        if (table.isPresent()) {
            PersonIds known = new PersonIds(table.get().ids());
            online.ifPresent(edges -> edges.requireIn(known, table.get().source()));
            offline.ifPresent(edges -> edges.requireIn(known, table.get().source()));
            return known;
        }
        List<String> ids = new ArrayList<>();
        online.ifPresent(edges -> ids.addAll(edges.ids()));
        offline.ifPresent(edges -> ids.addAll(edges.ids()));
        return new PersonIds(ids);
    }

    private static void requireRoom(Scenario scenario, int persons) {
        int room = scenario.population().persons();
        if (persons > room) {
            throw new InputException(
                    "the files under input of the scenario %s name %d persons, but population.persons is %d; allowed are %d to %d."
                            .formatted(scenario.name(), persons, room, persons, PopulationParameters.MAX_PERSONS),
                    "population.persons: %d was meant, or --persons %d.".formatted(persons, persons));
        }
    }

    /** Who has ties on a platform has an account there; a table that says otherwise contradicts the network. */
    private static void requireAccounts(
            Scenario scenario,
            Optional<EdgeFile> online,
            Optional<PersonTable> table,
            GivenPersons persons,
            PersonIds numbers) {
        if (online.isEmpty() || table.isEmpty()) {
            return;
        }
        int account = 1 << scenario.platformIndex(scenario.input().platform());
        for (String id : online.get().ids()) {
            double accounts = persons.value(GivenTrait.PLATFORMS, numbers.number(id));
            if (!Double.isNaN(accounts) && ((int) accounts & account) == 0) {
                throw table.get()
                        .source()
                        .refuse(
                                table.get().lineOf(id),
                                "the person %s has no account on %s, but stands in %s; an empty cell gives the account."
                                        .formatted(
                                                id,
                                                scenario.input().platform(),
                                                online.get().source().name()),
                                "input.platform names the wrong platform.");
            }
        }
    }

    private static GivenNetwork network(Optional<EdgeFile> edges, PersonIds numbers) {
        return edges.map(each -> each.network(numbers)).orElse(GivenNetwork.NONE);
    }

    private static InputFile counted(String role, EdgeFile file, GivenNetwork network) {
        return new InputFile(
                role,
                file.source().name(),
                file.source().sha256(),
                file.edges(),
                network.duplicates(),
                network.selfEdges(),
                file.ids().size());
    }
}
