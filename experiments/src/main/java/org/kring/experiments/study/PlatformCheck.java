package org.kring.experiments.study;

import java.util.List;
import java.util.Objects;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Scenario;

/** Refuses arms with a channel on a platform that the scenario lacks. */
final class PlatformCheck {

    private PlatformCheck() {}

    static void check(Scenario scenario, List<Arm> arms) {
        for (Arm arm : arms) {
            arm.strategy().channels().forEach(channel -> {
                try {
                    scenario.platformIndex(channel.platform());
                } catch (IllegalArgumentException e) {
                    throw new InputException(
                            "the strategy %s has a channel on %s: %s"
                                    .formatted(arm.label(), channel.platform(), Objects.requireNonNull(e.getMessage())),
                            Names.wayOut(
                                    channel.platform(),
                                    scenario.platforms().stream()
                                            .map(PlatformRegime::name)
                                            .toList()));
                }
            });
        }
    }
}
