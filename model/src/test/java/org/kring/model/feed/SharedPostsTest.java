package org.kring.model.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.population.PersonStates;

final class SharedPostsTest {

    private static final int SHARER = 2;

    private final PersonStates states = new PersonStates(3);
    private final SharedPosts shared = new SharedPosts(states);

    private List<String> entriesOf(int person) {
        List<String> entries = new ArrayList<>();
        for (int entry = shared.first(person); entry >= 0; entry = shared.next(entry)) {
            entries.add("post " + shared.post(entry) + " at " + shared.hour(entry) + " by " + shared.sharer(entry));
        }
        return entries;
    }

    @Test
    void nothingIsSharedAtFirst() {
        assertThat(entriesOf(0)).isEmpty();
    }

    @Test
    void everyPersonHasAnOwnListWithTheLatestShareFirst() {
        shared.offer(0, 7, SHARER, 30);
        shared.offer(1, 8, SHARER, 31);
        shared.offer(0, 9, SHARER, 32);

        assertThat(entriesOf(0)).containsExactly("post 9 at 32 by 2", "post 7 at 30 by 2");
        assertThat(entriesOf(1)).containsExactly("post 8 at 31 by 2");
        assertThat(entriesOf(2)).isEmpty();
    }

    @Test
    void aRemovedEntryLeavesAllOthers() {
        shared.offer(0, 6, SHARER, 29);
        shared.offer(0, 7, SHARER, 30);
        shared.offer(1, 8, SHARER, 31);
        int latest = shared.first(0);
        shared.remove(0, latest, shared.next(latest));

        assertThat(entriesOf(0)).containsExactly("post 7 at 30 by 2");
        assertThat(entriesOf(1)).containsExactly("post 8 at 31 by 2");
        shared.remove(0, SharedPosts.NONE, latest);
        assertThat(entriesOf(0)).isEmpty();
    }

    @Test
    void listsGrowWithoutLosingShares() {
        for (int post = 0; post < 5_000; post++) {
            shared.offer(post % 2, post, SHARER, 2 * post);
        }

        assertThat(entriesOf(0))
                .hasSize(2_500)
                .startsWith("post 4998 at 9996 by 2")
                .endsWith("post 0 at 0 by 2");
        assertThat(entriesOf(1))
                .hasSize(2_500)
                .startsWith("post 4999 at 9998 by 2")
                .endsWith("post 1 at 2 by 2");
    }

    @Test
    void tidyingKeepsWhatIsOpenInItsOrderAndMakesRoom() {
        for (int post = 0; post < 6_000; post++) {
            shared.offer(post % 2, post, SHARER, post);
        }
        shared.tidy(post -> post >= 5_990 && post != 5_994);

        assertThat(entriesOf(0))
                .containsExactly(
                        "post 5998 at 5998 by 2",
                        "post 5996 at 5996 by 2",
                        "post 5992 at 5992 by 2",
                        "post 5990 at 5990 by 2");
        assertThat(entriesOf(1)).hasSize(5);
        assertThat(entriesOf(2)).isEmpty();

        shared.offer(2, 6_000, SHARER, 6_000);
        assertThat(shared.first(2)).isEqualTo(9);
        assertThat(entriesOf(2)).containsExactly("post 6000 at 6000 by 2");
    }

    @Test
    void shortListsAreLeftAsTheyAre() {
        shared.offer(0, 1, SHARER, 1);
        shared.tidy(post -> false);

        assertThat(entriesOf(0)).hasSize(1);
    }
}
