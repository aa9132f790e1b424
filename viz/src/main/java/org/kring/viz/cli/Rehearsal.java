package org.kring.viz.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Says without a sound what people ask for most, so that Java can note which classes that needs. The script {@code kring} keeps
 * those in a form that starts faster.
 */
final class Rehearsal {

    private static final List<String> ASKED = List.of(
            "--help",
            "--version",
            "compare --help",
            "list scenarios",
            "list strategies",
            "list studies",
            "list metrics",
            "list parameters",
            "list figures",
            "list patterns",
            "show lively-mix",
            "show levels",
            "schema",
            "evidence pages",
            "study status nowhere",
            "compare nobody",
            "comparre");

    private Rehearsal() {}

    /**
     * Goes through the list; what comes out is thrown away.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        for (String asked : ASKED) {
            String[] words = asked.split(" ");
            Kring.forArguments(nobody(), nobody(), words).execute(words);
        }
    }

    private static PrintWriter nobody() {
        return new PrintWriter(Writer.nullWriter());
    }
}
