package org.kring.experiments.search;

import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.run.ModelRunner;
import org.kring.model.engine.RunKey;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.PostingStrategy;

/** Runs candidates in the model: replicate r has the same people and the same luck for all of them. */
public final class ModelEvaluator implements Evaluator {

    private final SearchPlan plan;
    private final ModelRunner model;
    private final Levers levers;

    /**
     * An evaluator.
     *
     * @param plan the search
     * @param model runs the model once
     */
    public ModelEvaluator(SearchPlan plan, ModelRunner model) {
        this.plan = plan;
        this.model = model;
        levers = new Levers(plan.strategy(), plan.paths());
    }

    @Override
    public List<List<Double>> run(List<String> values, int first, int count) throws Exception {
        PostingStrategy strategy = levers.with(values);
        List<String> outcomes = plan.outcomes();
        List<List<Double>> results = new ArrayList<>();
        outcomes.forEach(each -> results.add(new ArrayList<>()));
        for (int replicate = first; replicate < first + count; replicate++) {
            Outcome outcome = model.run(plan.scenario(), strategy, new RunKey(plan.seed(), replicate));
            for (int i = 0; i < outcomes.size(); i++) {
                results.get(i).add(outcome.value(outcomes.get(i)));
            }
        }
        return results;
    }
}
