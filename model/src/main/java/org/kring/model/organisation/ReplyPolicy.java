package org.kring.model.organisation;

import org.kring.model.scenario.Parameter;
import org.kring.model.scenario.Requires;

/** What staff do with comments and questions (MODEL.md 7.7; S1:BM-095..097, S1 BS-07). */
public sealed interface ReplyPolicy {

    /** Nothing is answered. */
    record NoReplies() implements ReplyPolicy {}

    /**
     * Askers are sent to the website or another channel; each click on the way loses some (S1:BM-096).
     *
     * @param clicks clicks between the answer and the place where help is given
     */
    record Redirect(
            @Parameter(unit = "clicks", evidence = "redirect-clicks")
            int clicks) implements ReplyPolicy {
        /** Checks the number. */
        public Redirect {
            Requires.within("clicks", clicks, 0, 10);
        }
    }

    /** Comments and questions get a general answer where everyone can read it. */
    record AnswerInPublic() implements ReplyPolicy {}

    /** Comments are answered in public, questions for help in a private message (S1:BM-097). */
    record AnswerInPrivate() implements ReplyPolicy {}
}
