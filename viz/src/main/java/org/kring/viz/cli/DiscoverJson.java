package org.kring.viz.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.kring.experiments.discovery.Asked;
import org.kring.experiments.discovery.BreakEven;
import org.kring.experiments.discovery.Crossing;
import org.kring.experiments.discovery.Discovery;
import org.kring.experiments.discovery.FoundBox;
import org.kring.experiments.discovery.Regret;
import org.kring.experiments.study.RunId;

/** What was discovered, as data. A number that is not finite is null. */
final class DiscoverJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DiscoverJson() {}

    static ObjectNode of(Asked asked) {
        Discovery found = asked.discovery();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("question", asked.question().clause());
        json.put("outcome", asked.question().outcome().name());
        json.put("strategy", asked.question().strategy());
        asked.question().against().ifPresent(arm -> json.put("against", arm));
        json.put("points", found.cases().size()).put("cases", found.cases().count());
        json.put("told", asked.told()).put("unclear", asked.unclear()).put("undefined", asked.undefined());
        json.put("unfinished", asked.unfinished());
        ArrayNode warnings = json.putArray("warnings");
        found.warnings().forEach(warnings::add);
        ArrayNode boxes = json.putArray("boxes");
        found.boxes().forEach(box -> boxes.add(box(box)));
        put(json, "rejected", found.rejected());
        return json;
    }

    private static ObjectNode box(FoundBox box) {
        ObjectNode json = MAPPER.createObjectNode().put("sentence", box.sentence());
        json.put("points", box.inside().points()).put("cases", box.inside().cases());
        put(json, "coverage", box.inside().coverage());
        put(json, "density", box.inside().density());
        put(json, "heldOutCoverage", box.heldOutCoverage());
        put(json, "heldOutDensity", box.heldOutDensity());
        put(json, "p", box.pValue());
        ArrayNode limits = json.putArray("restrictions");
        for (FoundBox.Restriction limit : box.restrictions()) {
            ObjectNode one = limits.addObject().put("factor", limit.path()).put("limit", limit.words());
            put(one, "quasiP", limit.quasiP());
            put(one, "coverageWithout", limit.coverageWithout());
            put(one, "densityWithout", limit.densityWithout());
            put(one, "restrictedInFits", limit.again());
        }
        return json;
    }

    static ArrayNode regret(List<Regret> regrets) {
        ArrayNode list = MAPPER.createArrayNode();
        for (Regret regret : regrets) {
            for (Regret.Row row : regret.rows()) {
                ObjectNode json =
                        list.addObject().put("outcome", regret.outcome().name());
                json.put("strategy", row.arm()).put("points", regret.points());
                put(json, "most", row.most());
                json.put("mostAt", RunId.point(row.mostAt()));
                put(json, "mean", row.mean());
                put(json, "low", row.low());
                put(json, "high", row.high());
                put(json, "best", row.best().share());
                put(json, "bestLow", row.best().low());
                put(json, "bestHigh", row.best().high());
                json.put("surelyBest", row.sure());
            }
        }
        return list;
    }

    static ArrayNode breakEven(List<BreakEven> all) {
        ArrayNode list = MAPPER.createArrayNode();
        for (BreakEven found : all) {
            ObjectNode json = list.addObject().put("factor", found.factor());
            json.put("outcome", found.outcome().name());
            json.put("strategy", found.arm()).put("against", found.against());
            json.put("method", found.method()).put("ruledOut", found.isTold());
            ArrayNode crossings = json.putArray("crossings");
            for (Crossing crossing : found.crossings()) {
                ObjectNode one = crossings.addObject();
                put(one, "at", crossing.at());
                put(one, "low", crossing.low());
                put(one, "high", crossing.high());
                one.put("above", crossing.rising() ? "positive" : "negative");
            }
        }
        return list;
    }

    private static void put(ObjectNode json, String name, double value) {
        if (Double.isFinite(value)) {
            json.put(name, value);
        } else {
            json.putNull(name);
        }
    }
}
