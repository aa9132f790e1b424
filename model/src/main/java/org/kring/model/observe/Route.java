package org.kring.model.observe;

/**
 * How a post came before a person. A further one is a line here, its two metrics, and the call-back that tells of it.
 */
enum Route {
    /** In the feed, without a share. */
    ORGANIC("organicReach", "weeklyOrganicReach"),
    /** Through a share. */
    VIRAL("viralReach", "weeklyViralReach"),
    /** Shown for money. */
    PAID("paidReach", "weeklyPaidReach");

    /** Number of routes. */
    static final int COUNT = 3;

    private final String metric;
    private final String weeklyMetric;

    Route(String metric, String weeklyMetric) {
        this.metric = metric;
        this.weeklyMetric = weeklyMetric;
    }

    static Route of(boolean viaShare) {
        return viaShare ? VIRAL : ORGANIC;
    }

    /** The route that belongs to a sharer as {@link RunObserver#exposed(int, org.kring.model.venue.Post, int)} tells it. */
    static Route of(int sharer) {
        return sharer == RunObserver.PAID ? PAID : of(sharer >= 0);
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
