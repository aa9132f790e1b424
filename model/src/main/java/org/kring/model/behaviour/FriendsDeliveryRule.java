package org.kring.model.behaviour;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.network.Ties;
import org.kring.model.population.Hands;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Prefetch;
import org.kring.model.population.Ranges;
import org.kring.model.wellbeing.ContactRule;
import org.kring.model.wellbeing.FeltRule;

/**
 * What people did to each other on walls and in messages takes effect (MODEL.md section 3, phase 3).
 *
 * <p>First the side of all who wrote, then the side of all to whom it was done, in the order of the numbers of those who did it. Each side
 * touches one person only and that person's entries of ties, so pieces of persons are done at the same time, whatever the
 * number of threads.
 *
 * <p>Evidence: S2:M-055 exchange, S2:M-083 replies to own posts, LIT:M29 directed messages.
 */
public final class FriendsDeliveryRule {

    private final ContactRule contacts;
    private final ContributionRule contributions;
    private final FeltRule feelings;
    private final PersonStates states;
    private final Ties ties;
    private final List<Outbox> outboxes = new ArrayList<>();
    private final List<Inbox> inboxes = new ArrayList<>();

    /**
     * The rule for one world.
     *
     * @param contacts what contact does to a tie
     * @param contributions what replies do to later posting
     * @param feelings what responses do to needs
     * @param states states
     * @param ties who knows whom
     * @param buffers where sessions put their actions, one for each piece of persons
     */
    public FriendsDeliveryRule(
            ContactRule contacts,
            ContributionRule contributions,
            FeltRule feelings,
            PersonStates states,
            Ties ties,
            List<Actions> buffers) {
        this.contacts = contacts;
        this.contributions = contributions;
        this.feelings = feelings;
        this.states = states;
        this.ties = ties;
        for (int piece = 0; piece < buffers.size(); piece++) {
            outboxes.add(new Outbox(buffers.get(piece), buffers.size()));
            inboxes.add(new Inbox(piece));
        }
    }

    /**
     * All actions among persons that are in the buffers take effect.
     *
     * @param hour hour of the run
     * @param hands do the pieces of the work
     */
    public void deliver(int hour, Hands hands) {
        Ranges.run(states.persons, hands, (from, to) -> write(outboxes.get(from / Ranges.PIECE), hour));
        Ranges.run(states.persons, hands, (from, to) -> receive(inboxes.get(from / Ranges.PIECE), hour));
    }

    private void write(Outbox outbox, int hour) {
        Actions actions = outbox.actions();
        for (int a = 0; a < actions.size(); a++) {
            if (a % Prefetch.BATCH == 0) {
                lookUp(outbox, a);
            }
            if (actions.kind(a) == Actions.Kind.EXCHANGE) {
                actions.leadsToMeeting(
                        a,
                        contacts.write(actions.actor(a), actions.object(a), actions.other(a), actions.detail(a), hour));
            }
        }
        outbox.sort();
    }

    /** Reads both sides of the next exchanges, and finds the receiver's side of each. */
    private void lookUp(Outbox outbox, int from) {
        Actions actions = outbox.actions();
        int end = Math.min(actions.size(), from + Prefetch.BATCH);
        for (int a = from; a < end; a++) {
            if (actions.kind(a) == Actions.Kind.EXCHANGE) {
                ties.prefetch(actions.object(a), outbox.prefetch());
                ties.prefetchRow(actions.other(a), outbox.prefetch());
            }
        }
        for (int a = from; a < end; a++) {
            if (actions.kind(a) == Actions.Kind.EXCHANGE) {
                actions.backIs(a, ties.find(actions.other(a), actions.actor(a)));
            }
        }
    }

    private void receive(Inbox inbox, int hour) {
        inbox.collect(outboxes);
        for (int i = 0; i < inbox.size(); i++) {
            if (i % Prefetch.BATCH == 0) {
                readAhead(inbox, i);
            }
            int person = inbox.person(i);
            switch (inbox.kind(i)) {
                case WALL_POST -> {
                    states.wallHour[person] = hour;
                    states.wallResponses[person] = 0;
                    feelings.keepTone(person);
                }
                case WALL_LIKE -> respondToWall(person, false);
                case EXCHANGE -> receiveExchange(inbox, i, hour);
                case EXPOSURE, REACTION, REQUESTED_SHARE, VENUE_POST -> {}
            }
        }
    }

    private void readAhead(Inbox inbox, int from) {
        for (int i = from; i < Math.min(inbox.size(), from + Prefetch.BATCH); i++) {
            states.prefetchResponse(inbox.person(i), inbox.prefetch());
            if (inbox.kind(i) == Actions.Kind.EXCHANGE) {
                ties.prefetch(inbox.tie(i), inbox.prefetch());
            }
        }
    }

    private void receiveExchange(Inbox inbox, int index, int hour) {
        int person = inbox.person(index);
        int tie = inbox.tie(index);
        int kind = inbox.detail(index);
        contacts.receive(person, tie, inbox.isMeeting(index), hour);
        if (kind == Exchange.COMMENT) {
            contributions.feelReply(person);
            respondToWall(person, contacts.isValued(tie));
        } else {
            // A first message relieves who answers it (R4: only those who act); until then it is one thing more that
            // waits.
            states.respond(person, kind == Exchange.ANSWER && contacts.isValued(tie));
        }
        states.letterFrom[person] = tie;
    }

    private void respondToWall(int author, boolean valued) {
        feelings.afterResponse(author, Math.max(0, states.wallResponses[author]));
        if (states.wallResponses[author] >= 0 && states.wallResponses[author] < Byte.MAX_VALUE) {
            states.wallResponses[author]++;
        }
        states.respond(author, valued);
    }
}
