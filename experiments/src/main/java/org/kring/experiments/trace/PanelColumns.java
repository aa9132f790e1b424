package org.kring.experiments.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kring.model.network.Ties;
import org.kring.model.observe.IsolationObserver;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.UserType;
import org.kring.model.wellbeing.LonelinessScale;

/** The columns of the panel, each with how its cell is read off; docs/results-format.md defines them in this order. */
final class PanelColumns {

    private static final List<Entry> ENTRIES = entries();

    private PanelColumns() {}

    /** How a cell is read off. */
    @FunctionalInterface
    private interface Cell {
        Object of(PanelRow row);
    }

    /** A column and how its cells are read off. */
    private record Entry(Column column, Cell cell) {}

    /** The columns, in the order of the table. */
    static List<Column> columns() {
        return ENTRIES.stream().map(Entry::column).toList();
    }

    /** The cells of a row. */
    static String[] cells(PanelRow row) {
        String[] cells = new String[ENTRIES.size()];
        for (int c = 0; c < cells.length; c++) {
            cells[c] = ENTRIES.get(c).cell().of(row).toString();
        }
        return cells;
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        add(entries, Column.Type.COUNT, "person", PanelRow::person);
        add(entries, Column.Type.COUNT, "week", PanelRow::week);
        addTraits(entries);
        addStates(entries);
        addContacts(entries);
        addWeek(entries);
        addStandings(entries);
        return List.copyOf(entries);
    }

    private static void addTraits(List<Entry> e) {
        add(e, Column.Type.TEXT, "audience", row -> row.people()
                .audience(row.person())
                .name());
        add(e, Column.Type.TEXT, "ageBand", row -> row.people()
                .ageBand(row.person())
                .name());
        add(e, Column.Type.TEXT, "platforms", row -> platforms(row, row.people().platforms(row.person())));
        add(e, Column.Type.NUMBER, "lurker", row -> row.weight(UserType.LURKER));
        add(e, Column.Type.NUMBER, "oneDayFly", row -> row.weight(UserType.ONE_DAY_FLY));
        add(e, Column.Type.NUMBER, "conversationPartner", row -> row.weight(UserType.CONVERSATION_PARTNER));
        add(e, Column.Type.NUMBER, "bookmarker", row -> row.weight(UserType.BOOKMARKER));
        add(e, Column.Type.NUMBER, "tipper", row -> row.weight(UserType.TIPPER));
        add(e, Column.Type.NUMBER, "storyteller", row -> row.weight(UserType.STORYTELLER));
        add(e, Column.Type.NUMBER, "profiler", row -> row.weight(UserType.PROFILER));
        add(e, Column.Type.TEXT, "dominantType", row -> row.dominantType().name());
        trait(e, "activity", Population::activity);
        trait(e, "needToBelong", Population::needToBelong);
        trait(e, "needForSelfPresentation", Population::needForSelfPresentation);
        trait(e, "socialAnxiety", Population::socialAnxiety);
        trait(e, "stigmaConcern", Population::stigmaConcern);
        trait(e, "digitalSkill", Population::digitalSkill);
        trait(e, "socialSkill", Population::socialSkill);
        trait(e, "conflictSkill", Population::conflictSkill);
        trait(e, "boundarySkill", Population::boundarySkill);
        trait(e, "selfControl", Population::selfControl);
        trait(e, "vulnerability", Population::vulnerability);
        trait(e, "onlinePreference", Population::onlinePreference);
        add(e, Column.Type.FLAG, "inRecovery", row -> row.people().inRecovery(row.person()));
    }

    private static void addStates(List<Entry> e) {
        state(e, "socialLoneliness", states -> states.social);
        state(e, "emotionalLoneliness", states -> states.emotional);
        state(e, "feltLoneliness", states -> states.felt);
        add(e, Column.Type.COUNT, "score", PanelRow::score);
        add(e, Column.Type.COUNT, "lonelyWeeks", row -> row.states().lonelyWeeks[row.person()]);
        state(e, "belongingDeficit", states -> states.belonging);
        state(e, "presentationDeficit", states -> states.presentation);
        state(e, "mood", states -> states.mood);
        state(e, "overuse", states -> states.overuse);
        state(e, "discouragement", states -> states.discouragement);
    }

    private static void addContacts(List<Entry> e) {
        add(
                e,
                Column.Type.COUNT,
                "tiesOfflineOnly",
                row -> ties(row).online(row.person()) - ties(row).first(row.person()));
        add(
                e,
                Column.Type.COUNT,
                "tiesBoth",
                row -> ties(row).onlineOnly(row.person()) - ties(row).online(row.person()));
        add(
                e,
                Column.Type.COUNT,
                "tiesOnlineOnly",
                row -> ties(row).end(row.person()) - ties(row).onlineOnly(row.person()));
        add(e, Column.Type.COUNT, "tiesValued", row -> row.contacts().valued());
        add(e, Column.Type.COUNT, "metInWeek", row -> row.contacts().metInWeek());
        add(e, Column.Type.COUNT, "metIn28Days", row -> row.contacts().metIn28Days());
        add(e, Column.Type.COUNT, "writtenInWeek", row -> row.contacts().writtenInWeek());
        add(e, Column.Type.COUNT, "writtenIn28Days", row -> row.contacts().writtenIn28Days());
        add(e, Column.Type.COUNT, "valuedIn28Days", row -> row.contacts().valuedIn28Days());
        add(
                e,
                Column.Type.COUNT,
                "daysSinceValued",
                row -> row.daysSince(row.states().lastValuedContact[row.person()]));
        add(
                e,
                Column.Type.COUNT,
                "daysSinceOrganisation",
                row -> row.daysSince(row.states().lastOrganisationContact[row.person()]));
        add(e, Column.Type.FLAG, "inTouch", row -> row.states().inTouch[row.person()]);
        add(e, Column.Type.TEXT, "follows", row -> venues(row, row.states().follows[row.person()]));
        add(e, Column.Type.TEXT, "hides", row -> venues(row, row.states().hides[row.person()]));
        add(e, Column.Type.TEXT, "dormant", row -> platforms(row, row.states().dormant[row.person()]));
    }

    private static void addWeek(List<Entry> e) {
        count(e, "sessions", PanelWeek.Count.SESSIONS);
        count(e, "exposures", PanelWeek.Count.EXPOSURES);
        count(e, "exposuresViaShare", PanelWeek.Count.EXPOSURES_VIA_SHARE);
        count(e, "reactions", PanelWeek.Count.REACTIONS);
        count(e, "requestedShares", PanelWeek.Count.REQUESTED_SHARES);
        count(e, "comments", PanelWeek.Count.COMMENTS);
        count(e, "ownPosts", PanelWeek.Count.OWN_POSTS);
        add(
                e,
                Column.Type.COUNT,
                "contributions",
                row -> row.count(PanelWeek.Count.COMMENTS) + row.count(PanelWeek.Count.OWN_POSTS));
        count(e, "wallPosts", PanelWeek.Count.WALL_POSTS);
        count(e, "wallLikes", PanelWeek.Count.WALL_LIKES);
        count(e, "written", PanelWeek.Count.WRITTEN);
        count(e, "received", PanelWeek.Count.RECEIVED);
        count(e, "staffReplies", PanelWeek.Count.STAFF_REPLIES);
        count(e, "joined", PanelWeek.Count.JOINED);
        count(e, "hidden", PanelWeek.Count.HIDDEN);
        count(e, "left", PanelWeek.Count.LEFT);
        count(e, "helpAsked", PanelWeek.Count.HELP_ASKED);
    }

    private static void addStandings(List<Entry> e) {
        add(
                e,
                Column.Type.FLAG,
                "isolated",
                row -> row.today() - row.states().lastValuedContact[row.person()] > IsolationObserver.ISOLATED_DAYS);
        add(e, Column.Type.FLAG, "stronglyLonely", row -> row.score() >= LonelinessScale.STRONG);
        add(e, Column.Type.FLAG, "offRadar", row -> row.states().isOffRadar(row.person(), row.today()));
        add(e, Column.Type.FLAG, "withdrawn", row -> row.states()
                .isWithdrawn(row.person(), row.world().scenario().wellbeing().withdrawalWeeks()));
    }

    private static Ties ties(PanelRow row) {
        return row.world().ties();
    }

    /** Names of the platforms whose bits are set. */
    private static String platforms(PanelRow row, int bits) {
        return IntStream.range(0, row.people().platformCount())
                .filter(p -> (bits >>> p & 1) != 0)
                .mapToObj(p -> row.world().scenario().platforms().get(p).name())
                .collect(Collectors.joining(" "));
    }

    /** Numbers of the venues whose bits are set. */
    private static String venues(PanelRow row, int bits) {
        return row.world().venues().all().stream()
                .filter(venue -> (bits >>> venue.index() & 1) != 0)
                .map(venue -> Integer.toString(venue.index()))
                .collect(Collectors.joining(" "));
    }

    private static void add(List<Entry> entries, Column.Type type, String name, Cell cell) {
        entries.add(new Entry(new Column(name, type), cell));
    }

    private static void trait(List<Entry> entries, String name, Trait trait) {
        add(entries, Column.Type.NUMBER, name, row -> (float) trait.of(row.people(), row.person()));
    }

    private static void state(List<Entry> entries, String name, State state) {
        add(entries, Column.Type.NUMBER, name, row -> state.of(row.states())[row.person()]);
    }

    private static void count(List<Entry> entries, String name, PanelWeek.Count count) {
        add(entries, Column.Type.COUNT, name, row -> row.count(count));
    }

    /** A trait of a person. */
    @FunctionalInterface
    private interface Trait {
        double of(Population people, int person);
    }

    /** A state of all persons. */
    @FunctionalInterface
    private interface State {
        float[] of(PersonStates states);
    }
}
