package org.kring.model.scenario;

/**
 * What a content type adds to the log-odds of each action (MODEL.md 7.3; S1:BM-044..046, LIT:M21-M24).
 *
 * @param like added for a like
 * @param share added for a share
 * @param comment added for a comment
 * @param save added for a save
 * @param privateMessage added for a private message
 * @param helpRequest added for a request for help
 */
public record ContentEffects(
        @Parameter(unit = "log-odds", evidence = "content-like")
        double like,

        @Parameter(unit = "log-odds", evidence = "content-share")
        double share,

        @Parameter(unit = "log-odds", evidence = "content-comment")
        double comment,

        @Parameter(unit = "log-odds", evidence = "content-save")
        double save,

        @Parameter(unit = "log-odds", evidence = "content-private-message")
        double privateMessage,

        @Parameter(unit = "log-odds", evidence = "content-help-request")
        double helpRequest) {

    /** Checks every value. */
    public ContentEffects {
        Requires.finite("like", like);
        Requires.finite("share", share);
        Requires.finite("comment", comment);
        Requires.finite("save", save);
        Requires.finite("privateMessage", privateMessage);
        Requires.finite("helpRequest", helpRequest);
    }

    /**
     * The value for an action.
     *
     * @param action an action
     * @return what is added to its log-odds; 0 for doing nothing
     */
    public double of(Action action) {
        return switch (action) {
            case NOTHING -> 0.0;
            case LIKE -> like;
            case SHARE -> share;
            case COMMENT -> comment;
            case SAVE -> save;
            case PRIVATE_MESSAGE -> privateMessage;
            case HELP_REQUEST -> helpRequest;
        };
    }
}
