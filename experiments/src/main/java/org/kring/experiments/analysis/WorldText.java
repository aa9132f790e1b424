package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.analysis.WorldComparison.WorldBest;
import org.kring.experiments.analysis.WorldComparison.WorldPair;

/** What a comparison over plausible worlds says, in plain sentences. */
public final class WorldText {

    private final WorldComparison worlds;

    /**
     * A writer.
     *
     * @param worlds the comparison over worlds
     */
    public WorldText(WorldComparison worlds) {
        this.worlds = worlds;
    }

    /**
     * What the worlds say on one outcome: how often the strategy that is best most often is the best, and how often it beats
     * each other one.
     *
     * @param outcome name of a run metric
     * @return sentences; none if no way is better or there is nothing to choose between
     */
    public List<String> sentences(String outcome) {
        Optional<WorldBest> leader = leader(outcome);
        if (leader.isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(best(leader.get()));
        String arm = leader.get().arm();
        worlds.best().stream()
                .filter(best -> best.outcome().equals(outcome) && !best.arm().equals(arm))
                .flatMap(best -> worlds.pair(outcome, arm, best.arm()).stream())
                .filter(pair -> pair.worlds() > 0)
                .forEach(pair -> sentences.add(beats(pair)));
        return sentences;
    }

    /**
     * The strategy that is best in most worlds, in one sentence.
     *
     * @param outcome name of a run metric
     * @return such as "closed-group is the best of all in 64 % of 200 plausible worlds (95 % interval 57.1 to 70.3 %)."; empty
     *     if no way is better or there is nothing to choose between
     */
    public Optional<String> headline(String outcome) {
        return leader(outcome).map(this::best);
    }

    /**
     * Where the worlds come from, and what luck does to the shares.
     *
     * @return sentences
     */
    public List<String> method() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "A plausible world is the scenario with one of the parameter sets of the ensemble %s, with which the model shows the published levels it was calibrated on. There are %s worlds with %s different sets, %s %s each; in each, all strategies meet the same people with the same luck."
                        .formatted(
                                worlds.ensemble(),
                                worlds.worlds(),
                                worlds.differentSets(),
                                worlds.perWorld(),
                                worlds.perWorld() == 1 ? "replicate" : "replicates"));
        if (worlds.ancestors() < worlds.worlds()) {
            sentences.add(
                    "They stem from %s parameter sets of an early stage of the calibration, which give some parameters their values in all of them, and are worth %s different ones if only these matter. Intervals count the worlds of one such set together, so n is %s."
                            .formatted(
                                    worlds.ancestors(),
                                    NumberText.size(worlds.effectiveWorlds(), 1),
                                    worlds.ancestors()));
        }
        sentences.add(
                worlds.perWorld() == 1
                        ? "With one replicate in each world, a world that was won by luck counts like one that was won by the strategy. Where two strategies differ little this draws the shares towards a half; more replicates per world would tell the two apart."
                        : "The mean of the replicates decides who wins a world, so that luck weighs less than with one replicate, and is not gone.");
        sentences.add(
                "The intervals say how precisely so many worlds give the share. They do not cover parameters that were not calibrated, rules that the model lacks, or what the calibration itself got wrong.");
        return sentences;
    }

    /** The arm that is best most often, where there is a choice: two arms with a value, not exactly equal in every world. */
    private Optional<WorldBest> leader(String outcome) {
        boolean leavesAChoice = worlds.pairs().stream()
                .anyMatch(pair -> pair.outcome().equals(outcome) && pair.won() + pair.lost() > 0);
        return worlds.best().stream()
                .filter(best -> leavesAChoice)
                .filter(best -> best.outcome().equals(outcome)
                        && Double.isFinite(best.share().share()))
                .max(Comparator.comparingDouble(best -> best.share().share()));
    }

    private String best(WorldBest best) {
        return "%s is the best of all in %s.".formatted(best.arm(), share(best.share(), best.worlds()));
    }

    private String beats(WorldPair pair) {
        int ties = pair.worlds() - pair.won() - pair.lost();
        String sentence = "%s beats %s in %s".formatted(pair.a(), pair.b(), share(pair.share(), pair.worlds()));
        if (ties > 0) {
            sentence += ", and equals it in %s".formatted(ties);
        }
        double variance = pair.between() * pair.between() + pair.within() * pair.within();
        return variance > 0.0
                ? "%s; of the variance of their difference from run to run, %s lies between worlds and the rest is luck within a world."
                        .formatted(sentence, NumberText.chance(pair.between() * pair.between() / variance))
                : sentence + ".";
    }

    private static String share(Proportion share, int worlds) {
        return "%s of %s plausible worlds (95 %% interval %s to %s)"
                .formatted(
                        NumberText.percent(share.share()),
                        worlds,
                        NumberText.percent(share.low()).replace(" %", ""),
                        NumberText.percent(share.high()));
    }
}
