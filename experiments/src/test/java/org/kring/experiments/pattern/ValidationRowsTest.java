package org.kring.experiments.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.experiments.pattern.PatternExample.pattern;
import static org.kring.experiments.pattern.PatternExample.result;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ValidationRowsTest {

    private final List<PatternResult> results = List.of(
            result(pattern("met", Severity.HARD), 60, 0.1, 0.18),
            result(pattern("small", Severity.HARD), 3, 0.15, 0.15),
            result(pattern("missed", Severity.SOFT), 60, 0.3, Double.NaN));

    @Test
    void failingRowsComeFirstThenThoseOnTooFew() {
        assertThat(ValidationRows.ordered(results))
                .extracting(result -> result.pattern().id())
                .containsExactly("missed", "small", "met");
    }

    @Test
    void tableHasOneRowPerPatternWithItsNumbers() {
        assertThat(ValidationRows.csv(results).lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("pattern,title,verdict,known,role,severity,sources,");
        assertThat(ValidationRows.csv(results))
                .contains(
                        "met,Share of met,pass,passing,validation,hard,LIT:T33,atRest,,share,share,0.1,0.2,0.14,0.14,0.102,0.178,1,60,120,no,50,persons,2\n");
    }

    @Test
    void undefinedLevelIsNaNInTheTableAndNullInJson() {
        assertThat(ValidationRows.csv(results)).contains("0.1,0.2,NaN,NaN,NaN,NaN,0,");
        assertThat(ValidationRows.json(results).get(0).get("median").isNull()).isTrue();
    }
}
