package org.kring.experiments.example;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Horizon;
import org.kring.model.venue.Post;
import org.kring.model.wellbeing.LonelinessScale;

/** Looks on at one run and keeps what the tables of an example hold. */
final class ExampleRun implements RunObserver {

    private final BitSet read = new BitSet();
    private final BitSet reacted = new BitSet();
    private final BitSet wrote = new BitSet();
    private ExampleSample sample = new ExampleSample(List.of(), List.of());
    private List<ExamplePerson> persons = List.of();
    private int[] staffPosts = {};
    private int[] answers = {};
    private int[] memberPosts = {};
    private int[] scoresAtStart = {};
    private int firstDay;
    private int today;
    private int weeks;

    @Override
    public void begin(WorldView world) {
        Horizon horizon = world.scenario().horizon();
        firstDay = horizon.firstObservedDay();
        int days = horizon.weeks() * Horizon.DAYS_PER_WEEK;
        staffPosts = new int[days];
        answers = new int[days];
        memberPosts = new int[days];
        sample = ExampleSample.of(world);
        scoresAtStart = scores(world);
    }

    @Override
    public void beginHour(int hour) {
        today = hour / Horizon.HOURS_PER_DAY - firstDay;
    }

    @Override
    public void exposed(int person, Post post, boolean viaShare) {
        read.set(person);
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        (action == Action.COMMENT ? wrote : reacted).set(person);
    }

    @Override
    public void contributed(Post post) {
        memberPosts[today]++;
        wrote.set(post.author());
    }

    @Override
    public void staff(StaffEvent event) {
        if (event instanceof StaffEvent.Published) {
            staffPosts[today]++;
        } else if (event instanceof StaffEvent.Answered || event instanceof StaffEvent.Welcomed) {
            answers[today]++;
        }
    }

    @Override
    public void endWeek(WorldView world, int week) {
        weeks = week + 1;
        if (isWhole()) {
            Population population = world.population();
            int[] scores = scores(world);
            List<ExamplePerson> rows = new ArrayList<>();
            for (int i = 0; i < scores.length; i++) {
                int person = sample.persons().get(i);
                rows.add(new ExamplePerson(
                        "", person, population.audience(person), did(person), scoresAtStart[i], scores[i]));
            }
            persons = List.copyOf(rows);
        }
    }

    /** Whether the run came to its end. */
    boolean isWhole() {
        return staffPosts.length > 0 && weeks * Horizon.DAYS_PER_WEEK == staffPosts.length;
    }

    /** The days of the run, as those of an arm. */
    List<ExampleDay> days(String arm) {
        List<ExampleDay> days = new ArrayList<>();
        for (int day = 0; day < staffPosts.length; day++) {
            days.add(new ExampleDay(
                    arm,
                    day / Horizon.DAYS_PER_WEEK + 1,
                    day % Horizon.DAYS_PER_WEEK + 1,
                    staffPosts[day],
                    answers[day],
                    memberPosts[day]));
        }
        return days;
    }

    /** The people of the sample at the end, as those of an arm. */
    List<ExamplePerson> persons(String arm) {
        return persons.stream()
                .map(p -> new ExamplePerson(arm, p.person(), p.audience(), p.did(), p.scoreAtStart(), p.scoreAtEnd()))
                .toList();
    }

    List<ExampleTie> ties() {
        return sample.ties();
    }

    private Did did(int person) {
        if (wrote.get(person)) {
            return Did.WROTE;
        }
        return reacted.get(person) ? Did.REACTED : read.get(person) ? Did.READ : Did.NOTHING;
    }

    private int[] scores(WorldView world) {
        LonelinessScale scale = new LonelinessScale(world.scenario().wellbeing());
        PersonStates states = world.states();
        return sample.persons().stream()
                .mapToInt(person -> scale.score(states.social[person], states.emotional[person]))
                .toArray();
    }
}
