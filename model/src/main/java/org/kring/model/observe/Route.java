package org.kring.model.observe;

/**
 * How a post came before a person. A further one, such as a paid boost, is a line here, its two metrics, and the call-back
 * that tells of it.
 */
enum Route {
    /** In the feed, without a share. */
    ORGANIC("organicReach", "weeklyOrganicReach"),
    /** Through a share. */
    VIRAL("viralReach", "weeklyViralReach");

    /** Number of routes. */
    static final int COUNT = 2;

    private final String metric;
    private final String weeklyMetric;

    Route(String metric, String weeklyMetric) {
        this.metric = metric;
        this.weeklyMetric = weeklyMetric;
    }

    static Route of(boolean viaShare) {
        return viaShare ? VIRAL : ORGANIC;
    }

    /** Run metric of the persons reached on this route. */
    String metric() {
        return metric;
    }

    /** Weekly metric of the persons reached on this route. */
    String weeklyMetric() {
        return weeklyMetric;
    }
}
