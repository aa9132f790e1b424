package org.kring.experiments.fit;

import java.util.List;
import java.util.Map;

/**
 * What was read from an export.
 *
 * @param file name of the file, without folder
 * @param encoding how its bytes were letters
 * @param separator what stood between cells, in words
 * @param columns headers by what was read from them
 * @param posts the posts that can be used, in the order of the file
 * @param missing empty cells by column, of the posts that can be used; only columns with any
 * @param leftOut one sentence for each row or column that was left out, and why
 * @param followersAssumed whether the number of followers came from the command line
 * @param weeks weeks from the first to the last post; 0 if the export does not say
 */
public record PageHistory(
        String file,
        String encoding,
        String separator,
        Map<Insight, String> columns,
        List<PagePost> posts,
        Map<Insight, Integer> missing,
        List<String> leftOut,
        boolean followersAssumed,
        double weeks) {

    /** Copies the collections. */
    public PageHistory {
        posts = List.copyOf(posts);
        leftOut = List.copyOf(leftOut);
    }

    boolean has(Insight insight) {
        return columns.containsKey(insight);
    }

    /** What reach is measured by: the followers among the readers if the export tells them for nine posts in ten. */
    Insight reachMeasure() {
        long known =
                posts.stream().filter(post -> post.has(Insight.FOLLOWER_REACH)).count();
        return known >= 0.9 * posts.size() ? Insight.FOLLOWER_REACH : Insight.REACH;
    }
}
