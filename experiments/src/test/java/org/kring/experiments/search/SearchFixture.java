package org.kring.experiments.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.design.Scale;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.YamlValue;
import org.kring.experiments.study.FactorLevels;
import org.kring.experiments.study.StudyPlan;

/** Searches whose front is known. */
final class SearchFixture {

    private SearchFixture() {}

    /** Six numbers in [0,1]; two objectives, both wanted low. */
    static SearchPlan zdt(int population, int generations, long seed) {
        Map<String, FactorLevels> factors = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            factors.put("strategy.x" + i, new FactorLevels.Range(0.0, 1.0, 0, Scale.LINEAR, false));
        }
        return plan(factors, population, generations, seed);
    }

    /** A number and a choice of three. */
    static SearchPlan mixed(int population, int generations) {
        Map<String, FactorLevels> factors = new LinkedHashMap<>();
        factors.put("strategy.x", new FactorLevels.Range(0.0, 1.0, 0, Scale.LINEAR, false));
        factors.put("strategy.n", new FactorLevels.Range(1.0, 5.0, 0, Scale.LINEAR, true));
        factors.put(
                "strategy.policy",
                new FactorLevels.Listed(List.of(new YamlValue("bad"), new YamlValue("good"), new YamlValue("worse"))));
        return plan(factors, population, generations, 1);
    }

    private static SearchPlan plan(Map<String, FactorLevels> factors, int population, int generations, long seed) {
        Map<String, Aim> objectives = new LinkedHashMap<>();
        objectives.put("isolationRisk", Aim.LESS);
        objectives.put("staffHours", Aim.LESS);
        return new SearchPlan(
                "known",
                "",
                "",
                StudyPlan.SEED_RULE,
                seed,
                Catalogue.scenario("regional-welfare"),
                Catalogue.strategy("lively-mix"),
                factors,
                objectives,
                2,
                3,
                population,
                generations);
    }

    /**
     * ZDT1 of E. Zitzler, K. Deb and L. Thiele 2000, Evolutionary Computation 8:173-195: the front is f2 = 1 - sqrt(f1), where all
     * numbers but the first are 0.
     */
    static List<List<Double>> zdt1(List<String> values, int first, int count) {
        double[] x = values.stream().mapToDouble(Double::parseDouble).toArray();
        double g = 1.0;
        for (int i = 1; i < x.length; i++) {
            g += 9.0 * x[i] / (x.length - 1);
        }
        double f1 = x.length == 0 ? 1.0 : x[0];
        double f2 = x.length == 0 ? 10.0 : g * (1.0 - Math.sqrt(f1 / g));
        return List.of(repeated(f1, count), repeated(f2, count));
    }

    static List<Double> repeated(double value, int count) {
        return Collections.nCopies(count, value);
    }
}
