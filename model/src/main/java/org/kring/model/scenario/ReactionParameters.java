package org.kring.model.scenario;

import java.util.Map;

/**
 * What people do with a post that they see for the first time (MODEL.md 7.3): a multinomial choice by log-odds.
 *
 * @param constant log-odds of each action against doing nothing, before anything else; one per action but NOTHING
 * @param content what each content type adds
 * @param disposition added per unit by which a person's weight on the matching user type exceeds an even mixture
 * @param activity added per unit of log activity
 * @param valuedAuthor added where the author is a valued tie of the reader
 * @param trust added per unit of trust in the venue
 * @param sympathy added to a like of colleagues and intermediaries (S1:BM-085)
 * @param stigma taken off per unit of stigma concern x theme sensitivity x exposure of the action
 * @param privacyNorm taken off per unit of exposure of the action (S2:M-090)
 * @param exposure how visible a public action is to others, by kind of venue
 * @param privateExposure how visible a private action is to others (S1:BM-101)
 * @param brevity added to a comment, and to the log-rate of an own post in a venue, where a text is at most as long as a tweet:
 *     short texts cost little (S0:A-096)
 */
public record ReactionParameters(
        @Parameter(unit = "log-odds", evidence = "reaction-constant")
        Map<Action, Double> constant,

        Map<ContentType, ContentEffects> content,

        @Parameter(unit = "log-odds", evidence = "reaction-disposition")
        double disposition,

        @Parameter(unit = "log-odds", evidence = "reaction-activity")
        double activity,

        @Parameter(unit = "log-odds", evidence = "reaction-valued-author")
        double valuedAuthor,

        @Parameter(unit = "log-odds", evidence = "reaction-trust")
        double trust,

        @Parameter(unit = "log-odds", evidence = "reaction-sympathy")
        double sympathy,

        @Parameter(unit = "log-odds", evidence = "reaction-stigma")
        double stigma,

        @Parameter(unit = "log-odds", evidence = "reaction-privacy-norm")
        double privacyNorm,

        @Parameter(unit = "[0,1]", evidence = "action-exposure")
        Map<VenueKind, Double> exposure,

        @Parameter(unit = "[0,1]", evidence = "private-exposure")
        double privateExposure,

        @OffByDefault @Parameter(unit = "log-odds", evidence = "brevity")
        double brevity) {

    /** Checks every value and that no action, content type or kind of venue is forgotten. */
    public ReactionParameters {
        constant = Ordered.copyOf(Action.class, constant);
        for (Action action : Action.values()) {
            if (action == Action.NOTHING == constant.containsKey(action)) {
                throw new IllegalArgumentException(
                        "constant must have one value for every action but NOTHING; look at " + action);
            }
        }
        constant.values().forEach(value -> Requires.finite("constant", value));
        content = Ordered.copyOfAll(ContentType.class, "content", content);
        Requires.finite("disposition", disposition);
        Requires.finite("activity", activity);
        Requires.finite("valuedAuthor", valuedAuthor);
        Requires.finite("trust", trust);
        Requires.finite("sympathy", sympathy);
        Requires.notNegative("stigma", stigma);
        Requires.notNegative("privacyNorm", privacyNorm);
        exposure = Ordered.copyOfAll(VenueKind.class, "exposure", exposure);
        exposure.values().forEach(value -> Requires.share("exposure", value));
        Requires.share("privateExposure", privateExposure);
        Requires.notNegative("brevity", brevity);
    }

    /**
     * Constant and content effect of an action together.
     *
     * @param action an action other than NOTHING
     * @param type type of the post
     * @return log-odds against doing nothing
     */
    public double logOdds(Action action, ContentType type) {
        return Ordered.get(constant, action) + Ordered.get(content, type).of(action);
    }

    /**
     * How visible an action is to others.
     *
     * @param action an action
     * @param kind where it is done
     * @return exposure in [0,1]
     */
    public double exposureOf(Action action, VenueKind kind) {
        if (action.isPublic()) {
            return Ordered.get(exposure, kind);
        }
        return action == Action.SAVE ? 0.0 : privateExposure;
    }
}
