package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.InputException;

final class BehaviorSpaceTest {

    private static final String EXPORTED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE experiments SYSTEM "behaviorspace.dtd">
            <experiments>
              <experiment name="grid" repetitions="3" runMetricsEveryStep="false">
                <setup>setup</setup>
                <go>go</go>
                <timeLimit steps="200"/>
                <metric>count turtles</metric>
                <metric>mean [energy] of turtles</metric>
                <steppedValueSet variable="density" first="0.1" step="0.1" last="0.35"/>
                <enumeratedValueSet variable="rule">
                  <value value="&quot;closed group&quot;"/>
                  <value value="TRUE"/>
                </enumeratedValueSet>
              </experiment>
              <experiment name="nested" repetitions="1" sequentialRunOrder="true" runMetricsEveryStep="true">
                <enumeratedValueSet variable="a"><value value="1"/><value value="2"/></enumeratedValueSet>
                <subExperiment>
                  <enumeratedValueSet variable="b"><value value="5"/></enumeratedValueSet>
                </subExperiment>
                <subExperiment>
                  <enumeratedValueSet variable="b"><value value="5"/><value value="6"/></enumeratedValueSet>
                  <steppedValueSet variable="a" first="4" step="-2" last="1"/>
                </subExperiment>
              </experiment>
            </experiments>
            """;

    private final Path folder;

    BehaviorSpaceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("experiments.xml"), text, StandardCharsets.UTF_8);
    }

    private static String experiment(String inside) {
        return "<experiments>\n<experiment name=\"e\" repetitions=\"1\">\n" + inside
                + "\n</experiment>\n</experiments>\n";
    }

    private void assertRefused(String text, String message) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> BehaviorSpace.read(file, "", Map.of()))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file + message)
                .hasMessageContaining(System.lineSeparator() + "Maybe ");
    }

    @Test
    void listsAndStepsMakeAGridInSequentialOrder() throws IOException {
        ImportedSweep sweep = BehaviorSpace.read(file(EXPORTED), "grid", Map.of("density", "network.density"));

        assertThat(sweep.design().factors()).extracting(Factor::path).containsExactly("network.density", "rule");
        assertThat(Factors.values(sweep.design()))
                .containsExactly(
                        List.of("0.1", "closed group"),
                        List.of("0.1", "true"),
                        List.of("0.2", "closed group"),
                        List.of("0.2", "true"),
                        List.of("0.3", "closed group"),
                        List.of("0.3", "true"));
        assertThat(sweep.repetitions()).isEqualTo(3);
        assertThat(sweep.notTakenOver())
                .containsExactly(
                        Map.entry("setup", "setup"),
                        Map.entry("go", "go"),
                        Map.entry("timeLimit", "200"),
                        Map.entry("metric", "count turtles; mean [energy] of turtles"));
    }

    @Test
    void subExperimentsFollowEachOtherWithTheConstants() throws IOException {
        ImportedSweep sweep = BehaviorSpace.read(file(EXPORTED), "nested", Map.of());

        // The second subexperiment has values of its own for a: 4 and 2; the point (2, 5) is there already.
        assertThat(Factors.values(sweep.design()))
                .containsExactly(
                        List.of("1", "5"), List.of("2", "5"), List.of("4", "5"), List.of("4", "6"), List.of("2", "6"));
        assertThat(((Union) sweep.design()).repeated()).isEqualTo(1);
    }

    @Test
    void withoutSequentialOrderTheFirstVariableRunsFastest() throws IOException {
        String text = EXPORTED.replace("repetitions=\"3\"", "repetitions=\"3\" sequentialRunOrder=\"false\"");
        ImportedSweep sweep = BehaviorSpace.read(file(text), "grid", Map.of());

        assertThat(sweep.design().factors()).extracting(Factor::path).containsExactly("rule", "density");
        assertThat(Factors.values(sweep.design()).subList(0, 4))
                .containsExactly(
                        List.of("closed group", "0.1"),
                        List.of("closed group", "0.2"),
                        List.of("closed group", "0.3"),
                        List.of("true", "0.1"));
    }

    @Test
    void framesOfNetLogo7AndModelsAreRead() throws IOException {
        String text = "to go\n  if a < 3 [ stop ]\nend\n@#$#@#$#@\n" + experiment("""
                        <metrics><metric>count turtles</metric></metrics>
                        <constants><enumeratedValueSet variable="a"><value value="1"></value></enumeratedValueSet></constants>
                        <subExperiments>
                        <subExperiment><enumeratedValueSet variable="b"><value value="2"></value></enumeratedValueSet></subExperiment>
                        <subExperiment><steppedValueSet variable="b" first="3" step="1" last="3"></steppedValueSet></subExperiment>
                        </subExperiments>""");
        ImportedSweep sweep = BehaviorSpace.read(file(text), "", Map.of());

        assertThat(Factors.values(sweep.design())).containsExactly(List.of("1", "2"), List.of("1", "3"));
        assertThat(sweep.notTakenOver()).containsOnlyKeys("metric");
    }

    @Test
    void experimentsAreChosenByName() throws IOException {
        Path file = file(EXPORTED);

        assertThat(BehaviorSpace.names(file)).containsExactly("grid", "nested");
        assertThatThrownBy(() -> BehaviorSpace.read(file, "gird", Map.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("there is no experiment \"gird\"; there are grid, nested.")
                .hasMessageContaining("Maybe grid was meant.");
    }

    @Test
    void valuesThatCannotBeTakenOverAreRefusedWithTheirLine() throws IOException {
        assertRefused(
                experiment("<enumeratedValueSet variable=\"a\">\n<value value=\"[1 2]\"/></enumeratedValueSet>"),
                ", line 4: a: a value must be a number, true, false or a text in quotation marks, but was [1 2].");
        assertRefused(
                experiment("<steppedValueSet variable=\"a\" first=\"1\" step=\"0\" last=\"2\"/>"),
                ", line 3: a: step must lead from first to last");
        assertRefused(
                experiment("<steppedValueSet variable=\"a\" first=\"1\" step=\"-1\" last=\"2\"/>"),
                ", line 3: a: step must lead from first to last");
        assertRefused(
                experiment("<steppedValueSet variable=\"a\" first=\"1\" step=\"x\" last=\"2\"/>"),
                ", line 3: a: step must be a number, but was x");
        assertRefused(
                experiment("<steppedValueSet variable=\"a\" first=\"1\" last=\"2\"/>"),
                ", line 3: <steppedValueSet> has no step.");
        assertRefused(
                experiment(
                        "<enumeratedValueSet variable=\"a\"><value value=\"1\"/><value value=\"1.0\"/></enumeratedValueSet>"),
                ", line 3: a must name each value once, but 1 was there twice.");
    }

    @Test
    void experimentsThatCannotBeTakenOverAreRefused() throws IOException {
        assertRefused("<scenario/>", ": there is no <experiments> in it.");
        assertRefused("<experiments></experiments>", ": there is no <experiment> in it.");
        assertRefused(experiment("<setup>go</setup>"), ", line 2: the experiment varies nothing.");
        assertRefused("<experiments>\n<experiment>\n</experiments>", ", line 3: this is not XML:");
        assertRefused(
                experiment(
                        "<subExperiment><steppedValueSet variable=\"a\" first=\"1\" step=\"1\" last=\"2\"/></subExperiment>\n<subExperiment><steppedValueSet variable=\"b\" first=\"1\" step=\"1\" last=\"2\"/></subExperiment>"),
                ", line 2: b has a value in some subexperiments, but not in all.");
        assertRefused(
                experiment("<steppedValueSet variable=\"a\" first=\"1\" step=\"1\" last=\"2\"/>")
                        .replace("repetitions=\"1\"", "repetitions=\"0\""),
                ", line 2: repetitions must be a whole number from 1, but was 0.");
    }

    @Test
    void nothingOutsideTheFileIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "7", StandardCharsets.UTF_8);
        String text = "<!DOCTYPE experiments [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>\n"
                + experiment(
                        "<setup>&secret;</setup><steppedValueSet variable=\"a\" first=\"1\" step=\"1\" last=\"2\"/>");

        assertRefused(text, ", line 4: this is not XML:");
    }
}
