package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kring.model.population.Ranges;

/** Every action among persons reaches the inbox of the piece of its person, once, in the order in which it was done. */
final class InboxTest {

    private static final int PIECES = 4;
    private static final int MOST_ACTIONS = 900;

    private final List<Actions> buffers = new ArrayList<>();
    private final List<Outbox> outboxes = new ArrayList<>();
    private final List<Inbox> inboxes = new ArrayList<>();
    private final List<List<String>> expected = new ArrayList<>();
    private final Random luck = new Random(5);

    InboxTest() {
        for (int piece = 0; piece < PIECES; piece++) {
            buffers.add(new Actions());
            outboxes.add(new Outbox(buffers.get(piece), PIECES));
            inboxes.add(new Inbox(piece));
            expected.add(new ArrayList<>());
        }
    }

    @Test
    void inboxesHoldAllActionsAmongPersonsInTheirOrder() {
        for (int hour = 0; hour < 3; hour++) {
            expected.forEach(List::clear);
            for (int piece = 0; piece < PIECES; piece++) {
                buffers.get(piece).clear();
                int actions = luck.nextInt(MOST_ACTIONS);
                for (int a = 0; a < actions; a++) {
                    act(buffers.get(piece), a);
                }
                outboxes.get(piece).sort();
            }
            for (int piece = 0; piece < PIECES; piece++) {
                inboxes.get(piece).collect(outboxes);
                assertThat(content(inboxes.get(piece))).isEqualTo(expected.get(piece));
            }
        }
    }

    @Test
    void hourWithoutActionsLeavesInboxesEmpty() {
        act(buffers.get(1), 0);
        outboxes.forEach(Outbox::sort);
        buffers.forEach(Actions::clear);
        outboxes.forEach(Outbox::sort);
        for (Inbox inbox : inboxes) {
            inbox.collect(outboxes);
            assertThat(inbox.size()).isZero();
        }
    }

    private void act(Actions actions, int number) {
        int other = luck.nextInt(PIECES * Ranges.PIECE);
        List<String> inbox = expected.get(other / Ranges.PIECE);
        switch (luck.nextInt(4)) {
            case 0 -> actions.add(Actions.Kind.EXPOSURE, number, other, 0);
            case 1 -> {
                actions.addWallPost(other);
                inbox.add("WALL_POST %d 0 0 false".formatted(other));
            }
            case 2 -> {
                actions.addWallLike(number, other);
                inbox.add("WALL_LIKE %d 0 0 false".formatted(other));
            }
            default -> {
                boolean meet = luck.nextBoolean();
                actions.addExchange(number, 7, other, Exchange.ANSWER);
                actions.backIs(actions.size() - 1, number);
                actions.leadsToMeeting(actions.size() - 1, meet);
                inbox.add("EXCHANGE %d %d %d %b".formatted(other, number, Exchange.ANSWER, meet));
            }
        }
    }

    private static List<String> content(Inbox inbox) {
        List<String> content = new ArrayList<>();
        for (int i = 0; i < inbox.size(); i++) {
            boolean exchange = inbox.kind(i) == Actions.Kind.EXCHANGE;
            content.add("%s %d %d %d %b"
                    .formatted(
                            inbox.kind(i),
                            inbox.person(i),
                            exchange ? inbox.tie(i) : 0,
                            inbox.detail(i),
                            exchange && inbox.isMeeting(i)));
        }
        return content;
    }
}
