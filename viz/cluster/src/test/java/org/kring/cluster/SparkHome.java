package org.kring.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * An installed Spark, made of its published jars: the folder {@code jars} of one, and its programs. Everything listens on the
 * loopback address, on ports that are free.
 *
 * @param folder the folder
 */
record SparkHome(Path folder) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Pattern CLASS_PATH = Pattern.compile(File.pathSeparator, Pattern.LITERAL);
    private static final Pattern SPACE = Pattern.compile(" +");
    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://[0-9.]+:[0-9]+)");
    private static final Pattern NOT_SPARKS =
            Pattern.compile("junit|assertj|kring|surefire|opentest4j|apiguardian|jspecify");

    static SparkHome make(Path folder) throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        for (Path jar : CLASS_PATH
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .toList()) {
            if (Files.isRegularFile(jar)
                    && !NOT_SPARKS.matcher(jar.getFileName().toString()).find()) {
                Files.copy(jar, jars.resolve(jar.getFileName().toString()));
            }
        }
        return new SparkHome(folder);
    }

    /** Names of its jars. */
    List<String> jars() throws IOException {
        try (Stream<Path> jars = Files.list(folder.resolve("jars"))) {
            return jars.map(jar -> jar.getFileName().toString()).sorted().toList();
        }
    }

    /** The master of a new cluster. */
    Program master() {
        return start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                LOOPBACK,
                "--port",
                "0",
                "--webui-port",
                "0");
    }

    /** The address of a master that has begun. */
    static String address(Program master) throws InterruptedException {
        master.await("the master tells its address", () -> MASTER.matcher(master.text())
                .find());
        Matcher address = MASTER.matcher(master.text());
        return address.find() ? address.group(1) : "";
    }

    /** A worker with one processor. */
    Program worker(String name, String master) {
        return start(
                name,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                LOOPBACK,
                "--port",
                "0",
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                folder.resolve(name).toString(),
                master);
    }

    /** What spark-submit does. */
    Program submit(String name, String master, Path jar, List<String> words) {
        List<String> all = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master));
        all.addAll(List.of("--executor-memory", "512m", "--conf", "spark.ui.enabled=false"));
        // Results must not depend on the language and the text encoding of the machines either.
        all.addAll(List.of(
                "--conf",
                "spark.executor.extraJavaOptions=-Duser.language=tr -Dfile.encoding=ISO-8859-1 "
                        + Program.quickStart()));
        all.add(jar.toString());
        all.addAll(words);
        return start(name, all.toArray(String[]::new));
    }

    private Program start(String name, String... words) {
        List<String> command = new ArrayList<>(
                SPACE.splitAsStream(JavaModuleOptions.defaultModuleOptions()).toList());
        command.addAll(List.of("-Xmx1g", "-cp", folder.resolve("jars") + "/*"));
        command.addAll(List.of(words));
        Map<String, String> environment = Map.of(
                "SPARK_HOME",
                folder.toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                LOOPBACK,
                "SPARK_LOCAL_DIRS",
                folder.resolve("local").toString());
        return Program.start(folder.resolve(name + ".log"), folder, environment, command);
    }
}
