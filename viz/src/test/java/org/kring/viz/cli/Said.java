package org.kring.viz.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What the program said to a command.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Said(int code, String out, String err) {

    /** Runs the program within this process. */
    static Said to(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        int code = Kring.forArguments(new PrintWriter(out), new PrintWriter(err), args)
                .execute(args);
        return new Said(code, out.toString(), err.toString());
    }

    /** A small comparison: 300 persons, 2 weeks, 3 replicates, the strategies given. */
    static Said toCompare(Path folder, Object... more) {
        Object[] small = {"compare", "--persons", 300, "--weeks", 2, "--replications", 3, "--out", folder};
        Object[] words = Arrays.copyOf(small, small.length + more.length);
        System.arraycopy(more, 0, words, small.length, more.length);
        return to(words);
    }
}
