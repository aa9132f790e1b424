package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.experiments.analysis.Comparison.BestProbability;
import org.kring.experiments.analysis.Comparison.Standing;
import org.kring.experiments.analysis.Comparison.Verdict;
import org.kring.experiments.analysis.PrecisionRule.Stopped;
import org.kring.experiments.result.StudyResults;

final class ComparisonTest {

    private static Comparison example() {
        return Comparison.of(ComparisonExample.results(), ComparisonExample.OUTCOMES, new Confidence(0.95, 5));
    }

    private static Verdict verdict(String outcome, String arm) {
        return example().verdicts().stream()
                .filter(v -> v.outcome().equals(outcome) && v.arm().equals(arm))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyOutcomeHasAllArmsAndPairs() {
        Comparison comparison = example();
        assertThat(comparison.outcomes()).isEqualTo(ComparisonExample.OUTCOMES);
        assertThat(comparison.estimates()).hasSize(5 * 4);
        assertThat(comparison.pairs()).hasSize(5 * 6);
        assertThat(comparison.losers()).hasSize(3 * 3);
        // Nothing is best on creatorShare, which only describes.
        assertThat(comparison.best()).hasSize(4 * 4);
        assertThat(comparison.verdicts()).hasSize(4 * 4);
    }

    @Test
    void chancesOfBeingBestSumToOne() {
        Comparison comparison = example();
        for (String outcome : List.of("reachShareOfClients", "engagedPerReached", "isolationRisk", "staffHours")) {
            assertThat(comparison.best().stream()
                            .filter(b -> b.outcome().equals(outcome))
                            .mapToDouble(BestProbability::probability)
                            .sum())
                    .isBetween(1.0 - 1e-9, 1.0 + 1e-9);
        }
    }

    @Test
    void sentencesStandAlone() {
        assertThat(verdict("reachShareOfClients", "closed-group"))
                .isEqualTo(new Verdict(
                        "reachShareOfClients",
                        "closed-group",
                        Standing.TIED,
                        "closed-group is not told apart from the best: exactly as many of every 100 clients"
                                + " see at least one post as with copy in every replicate,"
                                + " for 4.0 staff hours a week."));
        assertThat(verdict("reachShareOfClients", "absent").sentence())
                .startsWith("absent is worse: 4")
                .contains(" fewer of every 100 clients see at least one post than with closed-group (95 % interval 4")
                .endsWith("), for no staff hours.");
        assertThat(verdict("engagedPerReached", "absent"))
                .isEqualTo(new Verdict(
                        "engagedPerReached",
                        "absent",
                        Standing.UNDEFINED,
                        "absent has no value here, because nobody was reached."));
        assertThat(verdict("staffHours", "absent").sentence())
                .isEqualTo("absent is best: 1.0 fewer staff hours a week are used than with website-mirror"
                        + " in every replicate.");
    }

    @Test
    void anUnknownOutcomeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(ComparisonExample.results(), List.of("fun"), Confidence.fixed()))
                .withMessageContaining("fun");
    }

    @Test
    void theSameRunsGiveTheSameTables() {
        assertThat(ComparisonTables.csv(example())).isEqualTo(ComparisonTables.csv(example()));
    }

    @Test
    void tablesHaveAHeaderAndOneLinePerResult() {
        Map<String, String> tables = ComparisonTables.csv(example());
        assertThat(tables.keySet())
                .containsExactly("estimates.csv", "pairs.csv", "best.csv", "losers.csv", "verdicts.csv");
        assertThat(tables.get("pairs.csv"))
                .startsWith("outcome,a,b,difference,low,high,confidence,n,correlation,varianceRatio,pAdjusted\n")
                .contains("engagedPerReached,copy,absent,NaN,-Infinity,Infinity,0.95,0,NaN,NaN,NaN\n")
                .contains("reachShareOfClients,copy,closed-group,0,0,0,0.95,12,1,Infinity,1\n")
                .contains("staffHours,closed-group,absent,104,104,104,0.95,12,NaN,NaN,0\n")
                .doesNotContain("\r")
                .hasLineCount(31);
        assertThat(tables.get("best.csv")).contains("reachShareOfClients,copy,0.499875\n");
        assertThat(tables.get("verdicts.csv")).contains(",UNDEFINED,\"absent has no value here, because");
    }

    @Test
    void jsonHasWhatTheCommandPromises() throws JsonProcessingException {
        StudyResults results = ComparisonExample.results();
        ComparisonJson.Facts facts = new ComparisonJson.Facts("abc", 48, 0, Stopped.PRECISION);
        // Read back from text, because that is what other programs see.
        JsonNode root = new ObjectMapper()
                .readTree(ComparisonJson.of(results, example(), facts).toString());
        assertThat(root.fieldNames())
                .toIterable()
                .containsExactly(
                        "study",
                        "digest",
                        "runs",
                        "failures",
                        "stopped",
                        "reference",
                        "strategies",
                        "pairs",
                        "best",
                        "losers",
                        "verdicts",
                        "method");
        assertThat(root.get("stopped").asText()).isEqualTo("precision");
        JsonNode absent = root.get("strategies").get(0);
        assertThat(absent.get("name").asText()).isEqualTo("absent");
        assertThat(absent.at("/outcomes/engagedPerReached/mean").isNull()).isTrue();
        assertThat(absent.at("/outcomes/engagedPerReached/low").isNull()).isTrue();
        assertThat(root.at("/strategies/2/staffHoursPerWeek").asDouble()).isEqualTo(4.0);
        assertThat(root.at("/best/0/probability/copy").asDouble()).isEqualTo(0.499875);
        assertThat(root.get("pairs")).hasSize(30);
        assertThat(root.at("/losers/2/outcome").asText()).isEqualTo("isolationRiskMostLonelyThird");
        assertThat(root.at("/losers/2/low").asDouble()).isGreaterThan(0.0);
        assertThat(root.toString()).doesNotContain("NaN").doesNotContain("Infinity");
    }
}
