package org.kring.experiments.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A comparison as the CSV files of {@code analysis/}: a header, one row per result, line feeds, 12 significant digits.
 * What is undefined is {@code NaN}; an open interval ends at {@code -Infinity} and {@code Infinity}.
 */
public final class ComparisonTables {

    private ComparisonTables() {}

    /**
     * All tables of a comparison.
     *
     * @param comparison what was found
     * @return content by file name: estimates, pairs, best, losers and verdicts, each {@code .csv}, in this order
     */
    public static Map<String, String> csv(Comparison comparison) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "estimates.csv",
                table(
                        "outcome,arm,mean,low,high,n",
                        comparison.estimates(),
                        e -> List.of(e.outcome(), e.arm(), cell(e.mean()), cell(e.low()), cell(e.high()), "" + e.n())));
        tables.put(
                "pairs.csv",
                table(
                        "outcome,a,b,difference,low,high,confidence,n,correlation,varianceRatio,pAdjusted",
                        comparison.pairs(),
                        p -> List.of(
                                p.outcome(),
                                p.a(),
                                p.b(),
                                cell(p.difference()),
                                cell(p.low()),
                                cell(p.high()),
                                cell(p.confidence()),
                                "" + p.n(),
                                cell(p.correlation()),
                                cell(p.varianceRatio()),
                                cell(p.pAdjusted()))));
        tables.put(
                "best.csv",
                table(
                        "outcome,arm,probability",
                        comparison.best(),
                        b -> List.of(b.outcome(), b.arm(), cell(b.probability()))));
        tables.put(
                "losers.csv",
                table(
                        "arm,third,difference,low,high,n",
                        comparison.losers(),
                        t -> List.of(
                                t.arm(), t.third(), cell(t.difference()), cell(t.low()), cell(t.high()), "" + t.n())));
        tables.put(
                "verdicts.csv",
                table(
                        "outcome,arm,standing,sentence",
                        comparison.verdicts(),
                        v -> List.of(v.outcome(), v.arm(), v.standing().name(), v.sentence())));
        return Collections.unmodifiableMap(tables);
    }

    /**
     * The tables of a comparison over plausible worlds.
     *
     * @param worlds what was found
     * @return content by file name: worlds and worlds-best, each {@code .csv}, in this order
     */
    public static Map<String, String> csv(WorldComparison worlds) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "worlds.csv",
                table(
                        "outcome,a,b,worlds,won,lost,share,low,high,between,within",
                        worlds.pairs(),
                        p -> List.of(
                                p.outcome(),
                                p.a(),
                                p.b(),
                                "" + p.worlds(),
                                "" + p.won(),
                                "" + p.lost(),
                                cell(p.share().share()),
                                cell(p.share().low()),
                                cell(p.share().high()),
                                cell(p.between()),
                                cell(p.within()))));
        tables.put(
                "worlds-best.csv",
                table(
                        "outcome,arm,worlds,share,low,high",
                        worlds.best(),
                        b -> List.of(
                                b.outcome(),
                                b.arm(),
                                "" + b.worlds(),
                                cell(b.share().share()),
                                cell(b.share().low()),
                                cell(b.share().high()))));
        return Collections.unmodifiableMap(tables);
    }

    private static <T> String table(String header, List<T> rows, Function<T, List<String>> cells) {
        return CsvText.of(
                List.of(header.split(",", -1)), csv -> rows.forEach(row -> csv.writeRecord(cells.apply(row))));
    }

    private static String cell(double value) {
        return NumberText.cell(value);
    }
}
