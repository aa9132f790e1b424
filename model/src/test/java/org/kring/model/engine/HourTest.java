package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.observe.RunObserver;
import org.kring.model.population.Hands;
import org.kring.model.population.PersonStates;
import org.kring.model.venue.Post;

/** What people do in an hour takes effect when it is delivered, not before. */
final class HourTest {

    private static final int HOURS = 24 * 5;

    private final World world = new World(
            Worlds.talkative(800, 0, 1), Given.NOTHING, Strategies.openConversation(), new Draws(3L, 0), Hands.ALONE);
    private final Hour hour = new Hour(world, new RunObserver() {}, Hands.ALONE);

    private void before(int h) {
        hour.run(Phase.BEGIN_WEEK, h);
        hour.run(Phase.BEGIN_DAY, h);
        hour.run(Phase.PUBLISH, h);
    }

    private void after(int h) {
        hour.run(Phase.DELIVER, h);
        hour.run(Phase.ANSWER, h);
        hour.run(Phase.END_DAY, h);
        hour.run(Phase.END_WEEK, h);
    }

    private List<Integer> counts() {
        List<Integer> counts = new ArrayList<>();
        for (Post post : world.venues.posts()) {
            counts.addAll(List.of(post.reached(), post.reachedFollowers(), post.engaged(), post.comments()));
        }
        return counts;
    }

    private Map<String, Integer> ties() {
        Map<String, Integer> prints = Digest.of(world.view);
        prints.keySet().removeIf(name -> !name.startsWith("tie"));
        return prints;
    }

    @Test
    void exposuresAndReactionsOfAnHourDoNotFeedBackWithinIt() {
        int changed = 0;
        for (int h = 0; h < HOURS; h++) {
            before(h);
            List<Integer> start = counts();
            hour.run(Phase.SESSIONS, h);
            assertThat(counts()).as("hour %d", h).isEqualTo(start);
            hour.run(Phase.DELIVER, h);
            changed += counts().equals(start) ? 0 : 1;
            hour.run(Phase.ANSWER, h);
            hour.run(Phase.END_DAY, h);
        }
        assertThat(changed).isGreaterThan(HOURS / 8);
    }

    @Test
    void sessionsTouchNoTieAndPublishNothing() {
        int changed = 0;
        for (int h = 0; h < HOURS; h++) {
            before(h);
            Map<String, Integer> start = ties();
            int posts = world.venues.posts().size();
            hour.run(Phase.SESSIONS, h);
            assertThat(ties()).as("hour %d", h).isEqualTo(start);
            assertThat(world.venues.posts()).hasSize(posts);
            hour.run(Phase.DELIVER, h);
            changed += ties().equals(start) ? 0 : 1;
            hour.run(Phase.ANSWER, h);
            hour.run(Phase.END_DAY, h);
        }
        assertThat(changed).isGreaterThan(HOURS / 4);
    }

    @Test
    void sessionsLeaveEverybodyWhoIsNotOnlineAlone() throws IllegalAccessException {
        int online = 0;
        for (int h = 0; h < HOURS; h++) {
            before(h);
            byte[] sessions = world.states.sessionsToday.clone();
            List<Object> start = copies();
            hour.run(Phase.SESSIONS, h);
            for (int i = 0; i < world.states.persons; i++) {
                if (world.states.sessionsToday[i] == sessions[i]) {
                    assertUnchanged(i, start);
                } else {
                    online++;
                }
            }
            after(h);
        }
        assertThat(online).isGreaterThan(HOURS);
    }

    private List<Object> copies() throws IllegalAccessException {
        List<Object> copies = new ArrayList<>();
        for (Field field : columns()) {
            Object column = field.get(world.states);
            int length = Array.getLength(column);
            Object copy = Array.newInstance(column.getClass().getComponentType(), length);
            System.arraycopy(column, 0, copy, 0, length);
            copies.add(copy);
        }
        return copies;
    }

    private void assertUnchanged(int person, List<Object> start) throws IllegalAccessException {
        List<Field> columns = columns();
        for (int c = 0; c < columns.size(); c++) {
            Object now = Array.get(columns.get(c).get(world.states), person);
            if (!now.equals(Array.get(start.get(c), person))) {
                throw new AssertionError(
                        "%s of person %d changed".formatted(columns.get(c).getName(), person));
            }
        }
    }

    private static List<Field> columns() {
        List<Field> columns = new ArrayList<>();
        for (Field field : PersonStates.class.getFields()) {
            if (field.getType().isArray()) {
                columns.add(field);
            }
        }
        return columns;
    }
}
