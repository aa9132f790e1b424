package org.kring.model.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.population.PersonStates;

final class SharedPostsTest {

    private final PersonStates states = new PersonStates(3);
    private final SharedPosts shared = new SharedPosts(states);

    private List<String> entriesOf(int person) {
        List<String> entries = new ArrayList<>();
        for (int entry = shared.first(person); entry >= 0; entry = shared.next(entry)) {
            entries.add("post " + shared.post(entry) + " at " + shared.hour(entry));
        }
        return entries;
    }

    @Test
    void nothingIsSharedAtFirst() {
        assertThat(entriesOf(0)).isEmpty();
    }

    @Test
    void everyPersonHasAnOwnListWithTheLatestShareFirst() {
        shared.offer(0, 7, 30);
        shared.offer(1, 8, 31);
        shared.offer(0, 9, 32);

        assertThat(entriesOf(0)).containsExactly("post 9 at 32", "post 7 at 30");
        assertThat(entriesOf(1)).containsExactly("post 8 at 31");
        assertThat(entriesOf(2)).isEmpty();
    }

    @Test
    void aRemovedEntryLeavesAllOthers() {
        shared.offer(0, 6, 29);
        shared.offer(0, 7, 30);
        shared.offer(1, 8, 31);
        int latest = shared.first(0);
        shared.remove(0, latest, shared.next(latest));

        assertThat(entriesOf(0)).containsExactly("post 7 at 30");
        assertThat(entriesOf(1)).containsExactly("post 8 at 31");
        shared.remove(0, SharedPosts.NONE, latest);
        assertThat(entriesOf(0)).isEmpty();
    }

    @Test
    void listsGrowWithoutLosingShares() {
        for (int post = 0; post < 5_000; post++) {
            shared.offer(post % 2, post, 2 * post);
        }

        assertThat(entriesOf(0)).hasSize(2_500).startsWith("post 4998 at 9996").endsWith("post 0 at 0");
        assertThat(entriesOf(1)).hasSize(2_500).startsWith("post 4999 at 9998").endsWith("post 1 at 2");
    }
}
