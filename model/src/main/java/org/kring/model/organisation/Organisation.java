package org.kring.model.organisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** One organisation during a run: its strategy, its staff time, what waits for it, and what it has just done. */
public final class Organisation {

    private final PostingStrategy strategy;
    private final StaffTime time;
    private final Deque<Request> waiting = new ArrayDeque<>();
    private final List<Request> received = new ArrayList<>();
    private final List<StaffEvent> events = new ArrayList<>();

    /**
     * An organisation at the start of its work.
     *
     * @param strategy what it does
     */
    public Organisation(PostingStrategy strategy) {
        this.strategy = strategy;
        time = new StaffTime(strategy.staffHoursPerWeek());
    }

    /**
     * What it does.
     *
     * @return the strategy
     */
    public PostingStrategy strategy() {
        return strategy;
    }

    /**
     * Whether it is present online at all.
     *
     * @return false for no outreach
     */
    public boolean isPresent() {
        return !strategy.channels().isEmpty();
    }

    /**
     * Its staff time.
     *
     * @return minutes used, left and dropped
     */
    public StaffTime time() {
        return time;
    }

    /**
     * What waits for staff.
     *
     * @return requests, oldest first
     */
    public Deque<Request> waiting() {
        return waiting;
    }

    /**
     * Something comes in.
     *
     * @param request what it is
     */
    public void receive(Request request) {
        waiting.addLast(request);
        received.add(request);
    }

    /**
     * A question for help needs no answer by staff any more.
     *
     * @param thread number of the post that asked it
     * @return what had been waiting, or nothing if staff answered or dropped it before
     */
    public Optional<Request> settle(int thread) {
        Optional<Request> settled = waiting.stream()
                .filter(request -> request.kind() == Request.Kind.HELP && request.thread() == thread)
                .findFirst();
        settled.ifPresent(waiting::remove);
        return settled;
    }

    /**
     * Hands over what came in since the last call.
     *
     * @return requests in the order in which they came
     */
    public List<Request> takeReceived() {
        if (received.isEmpty()) {
            return List.of();
        }
        List<Request> taken = List.copyOf(received);
        received.clear();
        return taken;
    }

    /**
     * Notes what staff did.
     *
     * @param event what happened
     */
    public void note(StaffEvent event) {
        events.add(event);
    }

    /**
     * Hands over what staff did since the last call.
     *
     * @return events in the order in which they happened
     */
    public List<StaffEvent> takeEvents() {
        List<StaffEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }
}
