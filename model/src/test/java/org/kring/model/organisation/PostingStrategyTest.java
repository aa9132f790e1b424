package org.kring.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.VenueKind;

final class PostingStrategyTest {

    private static final PostingStrategy PAGE = Strategies.page();
    private static final Channel CHANNEL = Strategies.channel(VenueKind.PAGE, 0);

    static Stream<Arguments> badValues() {
        return Stream.of(
                Arguments.of(PAGE, "name", " "),
                Arguments.of(PAGE, "channels", Collections.nCopies(9, CHANNEL)),
                Arguments.of(PAGE, "postsPerWeek", -0.1),
                Arguments.of(PAGE, "postsPerWeek", 168.5),
                Arguments.of(PAGE, "postsPerWeek", Double.NaN),
                Arguments.of(PAGE, "postingHours", List.of(12, 24)),
                Arguments.of(PAGE, "postingHours", List.of(-1)),
                Arguments.of(PAGE, "postingHours", List.of()),
                Arguments.of(PAGE, "mix", Map.of(ContentType.CALL, 1.5)),
                Arguments.of(PAGE, "mix", Map.of(ContentType.CALL, 0.9)),
                Arguments.of(PAGE, "mix", Map.of()),
                Arguments.of(PAGE, "monitoringMinutesPerDay", 1440.5),
                Arguments.of(PAGE, "monitoringMinutesPerDay", -1.0),
                Arguments.of(PAGE, "staffHoursPerWeek", -1.0),
                Arguments.of(PAGE, "staffHoursPerWeek", 10_001.0),
                Arguments.of(PAGE, "outreachPerWeek", -1.0),
                Arguments.of(PAGE, "outreachPerWeek", 10_001.0),
                Arguments.of(CHANNEL, "themeSensitivity", 1.1),
                Arguments.of(CHANNEL, "themeSensitivity", -0.1),
                Arguments.of(CHANNEL, "members", -1),
                Arguments.of(CHANNEL, "members", 1_000_001),
                Arguments.of(new ReplyPolicy.Redirect(1), "clicks", -1),
                Arguments.of(new ReplyPolicy.Redirect(1), "clicks", 11));
    }

    @ParameterizedTest(name = "{1} = {2}")
    @MethodSource("badValues")
    void badValueIsRefusedByName(Record part, String component, Object bad) {
        assertThatThrownBy(() -> Changed.copy(part, component, bad))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(component);
    }

    @Test
    void whoPublishesNothingNeedsNoMixAndNoHours() {
        assertThat(Strategies.absent().mix()).isEmpty();
        PostingStrategy silent = Changed.copy(PAGE, "postsPerWeek", 0.0);
        PostingStrategy nowhere = Changed.copy(PAGE, "channels", List.of());

        assertThat(Changed.copy(Changed.copy(silent, "mix", Map.of()), "postingHours", List.of()))
                .isNotNull();
        assertThat(Changed.copy(Changed.copy(nowhere, "mix", Map.of()), "postingHours", List.of()))
                .isNotNull();
    }
}
