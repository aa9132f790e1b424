package org.kring.model.population;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * What the calling thread uses: processor time and memory. On a machine shared with other work, processor time leaves out
 * the moments in which the thread has to wait for its turn, which clock time does not.
 */
final class ThreadMeter {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double CONFIDENCE = 0.999;

    private final SummaryStatistics iterations = new SummaryStatistics();
    private long nanos;
    private long operations;

    /** Bytes that the calling thread has allocated so far. */
    static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    /** Runs work and counts its processor time. */
    void run(int worth, Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        nanos += THREADS.getCurrentThreadCpuTime() - before;
        operations += worth;
    }

    /** Nanoseconds for each operation since the last call. */
    double endIteration(boolean counts) {
        double each = (double) nanos / operations;
        nanos = 0;
        operations = 0;
        put(each, counts);
        return each;
    }

    /** Takes down a number for an iteration, unless it was one of the warm-up. */
    void put(double value, boolean counts) {
        if (counts) {
            iterations.addValue(value);
        }
    }

    double mean() {
        return iterations.getMean();
    }

    /** Half the 99.9 % interval of the mean, as JMH gives it. */
    double error() {
        TDistribution student = new TDistribution(iterations.getN() - 1.0);
        double quantile = student.inverseCumulativeProbability((1.0 + CONFIDENCE) / 2.0);
        return quantile * iterations.getStandardDeviation() / Math.sqrt(iterations.getN());
    }
}
