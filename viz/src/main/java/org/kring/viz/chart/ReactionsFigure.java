package org.kring.viz.chart;

import java.util.List;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;

/** What readers do with posts, type by type, and how much of it comes from clients and potential clients. */
final class ReactionsFigure {

    static final String NAME = "reactions";

    private static final List<String> TYPES =
            List.of("likes", "shares", "saves", "comments", "memberPosts", "privateMessages", "helpRequests");

    private static final List<String> SHARES = List.of("targetGroupShareOfReached", "targetGroupShareOfInteractions");

    private ReactionsFigure() {}

    static FigureRecipe recipe() {
        return FigureRecipe.further(NAME, ReactionsFigure::draw);
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        List<ArmStyle> styles = Blocks.reaching(findings);
        double perWeek = 1.0 / Math.max(1, findings.weeks());
        List<Block> types = TYPES.stream()
                .map(type -> Blocks.means(findings, words.say("figure.reactions.type." + type), type, styles, perWeek))
                .toList();
        List<Block> shares = SHARES.stream()
                .map(share ->
                        Blocks.means(findings, words.say("figure.reactions." + share), share, styles, Blocks.PERCENT))
                .toList();
        return new Figure(
                NAME,
                words.say("figure.reactions.title"),
                words.tell("figure.reactions.alt", Block.inWords(types, words, 2), Block.inWords(shares, words, 0)),
                words.tell("figure.reactions.caption", Cells.replicates(findings)),
                Origin.of(words, Cells.ESTIMATES),
                List.of(
                        DotBlocks.panel(
                                words.say("figure.reactions.types"),
                                words.say("figure.reactions.types.x"),
                                DotScale.DECADES,
                                types,
                                styles,
                                words),
                        DotBlocks.panel(
                                words.say("figure.reactions.shares"),
                                words.say("figure.reactions.shares.x"),
                                DotScale.PERCENT,
                                shares,
                                styles,
                                words)));
    }
}
