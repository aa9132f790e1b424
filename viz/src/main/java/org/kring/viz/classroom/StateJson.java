package org.kring.viz.classroom;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.kring.viz.live.Layout;

/** The run as the page gets it: levers and pace, frames, and the people once. */
final class StateJson {

    private StateJson() {}

    /** Levers and pace. */
    static String state(LiveRun run, Pace pace, Optional<Crowd> crowd) {
        ObjectNode root = object();
        root.put("run", run.number()).put("weeks", run.weeks());
        root.put("playing", pace.isPlaying()).put("speed", pace.speed());
        root.put("ready", crowd.isPresent());
        crowd.ifPresent(people -> root.put("persons", people.persons())
                .put("clients", people.clients())
                .put("targetGroup", people.targetGroup()));
        run.trouble().ifPresent(trouble -> root.put("trouble", trouble.toString()));
        root.set("setting", setting(run.setting()));
        return root.toString();
    }

    static ObjectNode setting(Setting setting) {
        ObjectNode root = object();
        root.put("seed", setting.seed()).put("stigma", setting.stigma()).put("feedback", setting.feedback());
        ArrayNode sides = root.putArray("sides");
        setting.sides().forEach(side -> sides.add(side(side)));
        return root;
    }

    static ObjectNode side(SideLevers levers) {
        ObjectNode node = object().put("presence", levers.presence().name())
                .put("posts", levers.postsPerWeek())
                .put("mix", levers.mix().name())
                .put("replies", levers.replies().name());
        levers.shown().ifPresent(strategy -> node.put("strategy", strategy));
        return node;
    }

    /** What the two strategies look like now. */
    static String frame(int run, Snapshot[] sides) {
        ObjectNode root = object().put("run", run).put("hour", sides[0].hour());
        ArrayNode list = root.putArray("sides");
        for (Snapshot side : sides) {
            list.add(snapshot(side));
        }
        return root.toString();
    }

    private static ObjectNode snapshot(Snapshot side) {
        ObjectNode node = object();
        node.put("people", side.people());
        side.pyramid().forEach(node.putArray("pyramid")::add);
        side.lorenz().forEach(node.putArray("lorenz")::add);
        side.reach().forEach(node.putArray("reach")::add);
        side.risk().forEach(node.putArray("risk")::add);
        ArrayNode ticker = node.putArray("ticker");
        for (TickerLine line : side.ticker()) {
            ticker.addObject()
                    .put("number", line.number())
                    .put("hour", line.hour())
                    .put("author", line.author())
                    .put("lean", line.lean())
                    .put("type", line.type().name())
                    .put("seen", line.seen())
                    .put("liked", line.liked())
                    .put("shared", line.shared())
                    .put("commented", line.commented());
        }
        return node;
    }

    /** The people, once a run. */
    static String crowd(int run, Crowd crowd) {
        return object().put("run", run)
                .put("size", Layout.SIZE)
                .put("places", crowd.places())
                .toString();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
