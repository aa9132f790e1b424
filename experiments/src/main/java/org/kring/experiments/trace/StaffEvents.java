package org.kring.experiments.trace;

import java.util.IdentityHashMap;
import org.kring.model.organisation.ReplyPolicy;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.venue.Post;

/** The rows of what staff did and failed to do, each linked to what it answers. */
final class StaffEvents {

    private final EventLog log;
    /** By identity: two persons' requests may be equal in all that a request says. */
    private final IdentityHashMap<Request, Origin> waiting = new IdentityHashMap<>();

    StaffEvents(EventLog log) {
        this.log = log;
    }

    /** Where a request came from: an event, and the number of the post that it is about or -1. */
    private record Origin(long event, int post) {}

    /** A request waits that came from an event. */
    void received(Request request, long event, int post) {
        waiting.put(request, new Origin(event, post));
    }

    /** Writes down what staff did. */
    void tell(StaffEvent event) {
        if (event instanceof StaffEvent.Published published) {
            publish(published.post());
        } else if (event instanceof StaffEvent.Answered answered) {
            log.write(
                    reaction(Happening.STAFF_REPLY, Cause.of(answered.request().kind()), answered.request()));
        } else if (event instanceof StaffEvent.Checked checked) {
            log.write(reaction(Happening.STAFF_CHECK, Cause.CHECK, checked.request()));
        } else if (event instanceof StaffEvent.Placed placed) {
            log.write(reaction(Happening.POST_PLACED, Cause.WALL_REQUEST, placed.request())
                    .post(placed.post().number()));
            log.appears(placed.post().number());
            log.turnsTo(placed.post().number());
        } else if (event instanceof StaffEvent.Unanswered lost) {
            log.write(reaction(failure(lost.request()), reason(lost.request()), lost.request()));
        } else if (event instanceof StaffEvent.Wrote wrote) {
            reachOut(wrote);
        } else if (event instanceof StaffEvent.LinkLost lost) {
            log.write(
                    log.row(Happening.LEAVE, Cause.LINK_LOST).by(lost.person()).in(lost.venue()));
        } else {
            tellElement(event);
        }
    }

    /** The further elements of a strategy. */
    private void tellElement(StaffEvent event) {
        if (event instanceof StaffEvent.Welcomed welcomed) {
            log.write(reaction(Happening.WELCOME, Cause.FIRST_POST, welcomed.request()));
        } else if (event instanceof StaffEvent.Praised praised) {
            log.write(log.row(Happening.PRAISE, Cause.PLAN).to(praised.person()).on(praised.post()));
        } else if (event instanceof StaffEvent.Released released) {
            log.write(reaction(Happening.COMMENT_RELEASED, Cause.CHECK, released.request()));
            log.turnsTo(released.request().thread());
        } else if (event instanceof StaffEvent.Refused refused) {
            log.write(reaction(Happening.COMMENT_REFUSED, Cause.INCIDENT, refused.request()));
        } else if (event instanceof StaffEvent.CommentsClosed closed) {
            log.write(reaction(Happening.COMMENTS_CLOSED, Cause.INCIDENT, closed.request()));
        } else if (event instanceof StaffEvent.PeerHelped helped) {
            log.write(
                    reaction(Happening.PEER_HELP, Cause.HELP, helped.request()).by(helped.peer()));
        } else if (event instanceof StaffEvent.OwnerLeft left) {
            log.write(log.row(Happening.OWNER_LEFT, Cause.TURNOVER).in(left.venue()));
        }
    }

    private void publish(Post post) {
        log.write(log.row(Happening.STAFF_POST, Cause.PLAN).on(post));
        log.appears(post.number());
    }

    private void reachOut(StaffEvent.Wrote wrote) {
        long message = log.write(
                log.row(Happening.OUTREACH, Cause.OFF_RADAR).to(wrote.person()).in(wrote.venue()));
        if (wrote.answered()) {
            long answer = log.write(log.row(Happening.OUTREACH_ANSWER, Cause.OUTREACH)
                    .by(wrote.person())
                    .in(wrote.venue())
                    .from(message));
            if (wrote.back()) {
                log.write(log.row(Happening.BACK_IN_TOUCH, Cause.OUTREACH)
                        .by(wrote.person())
                        .in(wrote.venue())
                        .from(answer));
            }
        }
    }

    private EventRow reaction(Happening happening, Cause cause, Request request) {
        Origin origin = waiting.remove(request);
        EventRow row = log.row(happening, cause)
                .to(request.person())
                .in(request.venue())
                .about(request.topic());
        return origin == null ? row : row.post(origin.post()).from(origin.event());
    }

    private static Happening failure(Request request) {
        return switch (request.kind()) {
            case CHECK, HELD_COMMENT, INCIDENT -> Happening.NO_CHECK;
            case WALL_REQUEST -> Happening.POST_NOT_PLACED;
            case COMMENT, PRIVATE_MESSAGE, HELP, WELCOME -> Happening.NO_REPLY;
        };
    }

    private Cause reason(Request request) {
        boolean question = failure(request) == Happening.NO_REPLY;
        boolean never = log.world().organisation().strategy().replies() instanceof ReplyPolicy.NoReplies;
        return question && never ? Cause.POLICY : Cause.PATIENCE;
    }
}
