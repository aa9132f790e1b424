package org.kring.experiments.pattern;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Patterns and results made up for tests. */
final class PatternExample {

    private PatternExample() {}

    /** A share that must lie between 10 % and 20 % of at least 50 persons. */
    static Pattern pattern(String id, Severity severity) {
        return new Pattern(
                id,
                "Share of " + id,
                "atRest",
                "",
                "share",
                List.of("LIT:T33"),
                Role.VALIDATION,
                severity,
                LevelUnit.SHARE,
                0.1,
                0.2,
                50,
                "persons",
                Pattern.Known.PASSING,
                "a note on " + id);
    }

    static Pattern as(Pattern p, Role role) {
        return with(p, role, p.known());
    }

    static Pattern as(Pattern p, Pattern.Known known) {
        return with(p, p.role(), known);
    }

    private static Pattern with(Pattern p, Role role, Pattern.Known known) {
        return new Pattern(
                p.id(),
                p.title(),
                p.setting(),
                p.against(),
                p.metric(),
                p.sources(),
                role,
                p.severity(),
                p.unit(),
                p.low(),
                p.high(),
                p.minimum(),
                p.counted(),
                known,
                p.note());
    }

    static PatternResult result(Pattern pattern, double n, double... values) {
        return new PatternResult(
                pattern,
                DoubleStream.of(values).mapToObj(value -> new Level(value, n)).toList());
    }

    static Map<String, Setting> settings() {
        return Map.of(
                "atRest", new Setting("nobody reaches out", "absent", 2, Map.of(), Map.of()),
                "mirror", new Setting("a mirror", "website-mirror", 2, Map.of(), Map.of()));
    }

    static PatternFile file(Pattern... patterns) {
        return new PatternFile(settings(), List.of(patterns));
    }

    /** The same pattern as a difference to a second world, on another metric. */
    static Pattern difference(String id, String against, String metric) {
        return new Pattern(
                id,
                "Difference",
                "mirror",
                against,
                metric,
                List.of("LIT:T33"),
                Role.VALIDATION,
                Severity.HARD,
                LevelUnit.POINTS,
                -1,
                1,
                1,
                "persons",
                Pattern.Known.PASSING,
                "");
    }
}
