package org.kring.viz;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The dependency rules of the house, one method each.
 *
 * @param root package that holds the three modules; the planted violations have one of their own
 */
record HouseRules(String root) {

    private static final Set<String> FOREIGN_LUCK = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom",
            "java.util.UUID",
            "ec.util.MersenneTwisterFast");

    /** Collections whose order is another one in another machine or another run of the same one. */
    private static final Set<String> HASH_ORDERED = Set.of(
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.concurrent.ConcurrentHashMap");

    private static final Set<String> CLOCK_CALLS = Set.of("nanoTime", "currentTimeMillis");

    /** All rules by the name under which a failure is reported. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("model below all", modelUsesNeitherExperimentsNorViz());
        rules.put("experiments below viz", experimentsUseNoViz());
        rules.put("package cycles", packagesHaveNoCycles());
        rules.put("rules see no engine", rulesSeeNeitherEngineNorObservers());
        rules.put("MASON in the engine and the console", onlyEngineAndConsoleKnowMason());
        rules.put("keyed luck only", modelDrawsOnlyWithKeys());
        rules.put("no clocks", modelReadsNoClock());
        rules.put("no hash order", modelBuildsNothingInHashOrder());
        rules.put("no mutable statics", modelHasNoMutableStatics());
        rules.put("no files, no charts", modelKnowsNoFilesAndNoCharts());
        return rules;
    }

    private ArchRule modelUsesNeitherExperimentsNorViz() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".experiments..", root + ".viz..")
                .allowEmptyShould(true);
    }

    private ArchRule experimentsUseNoViz() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".experiments..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        root + ".viz..", "picocli..", "org.jfree..", "java.awt..", "javax.swing..", "gg.jte..")
                .allowEmptyShould(true);
    }

    private ArchRule packagesHaveNoCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private ArchRule rulesSeeNeitherEngineNorObservers() {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        root + ".model.behaviour..",
                        root + ".model.feed..",
                        root + ".model.help..",
                        root + ".model.organisation..",
                        root + ".model.wellbeing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".model.engine..", root + ".model.observe..")
                .allowEmptyShould(true);
    }

    private ArchRule onlyEngineAndConsoleKnowMason() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".model.engine..", root + ".viz.console..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sim..", "ec..")
                .allowEmptyShould(true);
    }

    private ArchRule modelDrawsOnlyWithKeys() {
        return modelCalls("luck without a key", target -> {
            String owner = target.getOwner().getName();
            return FOREIGN_LUCK.contains(owner)
                    || owner.startsWith("java.util.random.")
                    || (target.getName().equals("random") && owner.endsWith("Math"))
                    || (target.getName().equals("shuffle") && owner.equals("java.util.Collections"));
        });
    }

    private ArchRule modelReadsNoClock() {
        return modelCalls("a clock", target -> {
            String owner = target.getOwner().getName();
            return (owner.equals("java.lang.System") && CLOCK_CALLS.contains(target.getName()))
                    || (owner.startsWith("java.time.") && target.getName().equals("now"))
                    || owner.equals("java.time.Clock")
                    || (owner.equals("java.util.Date") && target.getName().equals("<init>"))
                    || (owner.equals("java.util.Calendar") && target.getName().equals("getInstance"));
        });
    }

    private ArchRule modelBuildsNothingInHashOrder() {
        return modelCalls("a collection in hash order", target -> {
            String owner = target.getOwner().getName();
            int parameters = target.getRawParameterTypes().size();
            return switch (target.getName()) {
                case "<init>" -> HASH_ORDERED.contains(owner);
                case "toSet" -> owner.equals("java.util.stream.Collectors");
                case "toMap" -> owner.equals("java.util.stream.Collectors") && parameters < 4;
                case "groupingBy" -> owner.equals("java.util.stream.Collectors") && parameters < 3;
                default -> false;
            };
        });
    }

    private ArchRule modelHasNoMutableStatics() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".model..")
                .and()
                .areStatic()
                .should()
                .beFinal()
                .allowEmptyShould(true);
    }

    private ArchRule modelKnowsNoFilesAndNoCharts() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.awt..",
                        "javax.swing..",
                        "com.fasterxml..",
                        "org.yaml..",
                        "org.jfree..",
                        "picocli..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(RandomAccess)?File.*")
                .allowEmptyShould(true);
    }

    private ArchRule modelCalls(String what, Calls calls) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".model..")
                .should()
                .callCodeUnitWhere(target(DescribedPredicate.describe(what, calls::areForbidden)))
                .allowEmptyShould(true);
    }

    /** Which calls a rule forbids. */
    @FunctionalInterface
    private interface Calls {
        boolean areForbidden(CodeUnitCallTarget target);
    }
}
