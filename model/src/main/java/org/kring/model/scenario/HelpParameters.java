package org.kring.model.scenario;

import java.util.List;

/**
 * The help path (MODEL.md 7.8): needs, asking, waiting, and the channels outside the networks.
 *
 * @param needs how needs arise and pass
 * @param asking whether and where people ask
 * @param toleranceDays mean days for which people wait for an answer before they give up (S3:D-014)
 * @param answerSettles chance that an answer within a network settles the need
 * @param redirectTo name of the channel to which staff send who asks, under that reply policy; empty without channels
 * @param channels the channels outside the networks
 */
public record HelpParameters(
        NeedParameters needs,
        AskingParameters asking,

        @Parameter(unit = "d", evidence = "delay-tolerance") double toleranceDays,

        @Parameter(unit = "probability", evidence = "network-answer-settles")
        double answerSettles,

        String redirectTo,
        List<ServiceChannel> channels) {

    /** Most channels outside the networks. */
    public static final int MAX_CHANNELS = 16;

    /** Nobody has needs. */
    public static final HelpParameters OFF = new HelpParameters(
            new NeedParameters(0.0, 1.0, NeedShock.OFF),
            new AskingParameters(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0, Horizon.HOURS_PER_DAY),
            0.0,
            0.0,
            "",
            List.of());

    /** Checks every value and that the channels lead to each other in their order. */
    public HelpParameters {
        Requires.within("toleranceDays", toleranceDays, 0.0, 3650.0);
        Requires.share("answerSettles", answerSettles);
        channels = List.copyOf(channels);
        Requires.within("the number of channels", channels.size(), 0, MAX_CHANNELS);
        List<String> names = channels.stream().map(ServiceChannel::name).toList();
        if (names.stream().distinct().count() != names.size()) {
            throw new IllegalArgumentException("channels: two have the same name");
        }
        for (int c = 0; c < names.size(); c++) {
            String next = channels.get(c).leadsTo();
            if (!next.isEmpty() && !names.subList(c + 1, names.size()).contains(next)) {
                throw new IllegalArgumentException("channels: %s leads to %s, which is no channel further down the list"
                        .formatted(names.get(c), next));
            }
        }
        if (!names.contains(redirectTo) && !(names.isEmpty() && redirectTo.isEmpty())) {
            throw new IllegalArgumentException(
                    "redirectTo must be the name of a channel %s, but was %s".formatted(names, redirectTo));
        }
    }

    /**
     * Whether needs never arise, so that there is nothing to keep.
     *
     * @return true without needs
     */
    public boolean isOff() {
        return needs.perMonth() == 0.0;
    }

    /**
     * Place of a channel in the list.
     *
     * @param name name of a channel
     * @return its index, or -1 if there is none of that name
     */
    public int channelIndex(String name) {
        return channels.stream().map(ServiceChannel::name).toList().indexOf(name);
    }
}
