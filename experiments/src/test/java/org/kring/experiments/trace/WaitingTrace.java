package org.kring.experiments.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A program that begins a table and never ends, to be stopped. */
final class WaitingTrace {

    private WaitingTrace() {}

    /** Takes the name of the table, and says so when the table has begun. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (TraceFiles files = new TraceFiles()) {
            files.open(Path.of(args[0]), List.of(new Column("event", Column.Type.COUNT)));
            System.out.println("begun");
            new CountDownLatch(1).await();
        }
    }
}
