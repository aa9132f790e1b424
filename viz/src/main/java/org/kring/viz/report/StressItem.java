package org.kring.viz.report;

import java.util.List;

/**
 * One item of the STRESS-ABS checklist.
 *
 * @param number its number there, such as {@code 2.5.1}
 * @param title its title there
 * @param known what the program knows, sentence by sentence
 * @param questions what only the researcher can say
 */
record StressItem(String number, String title, List<String> known, List<String> questions) {

    StressItem {
        known = List.copyOf(known);
        questions = List.copyOf(questions);
    }

    static StressItem of(String number, String title, List<String> known, String... questions) {
        return new StressItem(number, title, known, List.of(questions));
    }

    String markdown() {
        StringBuilder text = new StringBuilder("\n### %s %s\n\n".formatted(number, title));
        known.forEach(sentence -> text.append("- ").append(sentence).append('\n'));
        questions.forEach(
                question -> text.append("- **To answer:** ").append(question).append('\n'));
        return text.toString();
    }
}
