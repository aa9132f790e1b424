package org.kring.model.engine;

import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.matcher.ElementMatcher;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.feed.Visibility;
import org.kring.model.network.Ties;

/**
 * A guard of speed that is no clock: how much a session and a person-day ask for. The classes of the model are loaded once more,
 * with a counter written into those that are asked, so that the model itself knows nothing of it.
 */
final class WorkCountTest {

    /** Draws, keys, looks at ties, and at posts of a session, as measured. */
    private static final double[] PER_SESSION = {4.49, 1.37, 13.00, 0.008};

    /** The same of a person-day in all other phases. */
    private static final double[] PER_PERSON_DAY = {8.63, 4.60, 52.44, 0.0};

    /** Fewer than this part of what was measured means that something is no longer counted. */
    private static final double LEAST = 0.5;

    private static final double MOST = 1.2;

    @Test
    void sessionAndDayAskForNoMoreThanTheyDid() throws ReflectiveOperationException {
        Map<String, byte[]> counting = new HashMap<>();
        count(counting, Draws.class, named("bits"), DrawCounter.class);
        count(counting, Draws.class, named("key"), KeyCounter.class);
        count(counting, Ties.class, isPublic(), TieCounter.class);
        count(counting, Visibility.class, named("toFollower").or(named("toFriend")), PostCounter.class);
        Object week = new Again(counting)
                .loadClass(CountedWeek.class.getName())
                .getConstructor()
                .newInstance();

        double[] counts = Arrays.stream(((Supplier<?>) week).get().toString().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();

        double[] measured = DoubleStream.concat(Arrays.stream(PER_SESSION), Arrays.stream(PER_PERSON_DAY))
                .toArray();
        for (int i = 0; i < measured.length; i++) {
            assertThat(counts[i])
                    .as("number %d of %s", i, Arrays.toString(counts))
                    .isBetween(LEAST * measured[i], MOST * measured[i]);
        }
    }

    private static void count(
            Map<String, byte[]> counting, Class<?> type, ElementMatcher<MethodDescription> asked, Class<?> counter) {
        byte[] before =
                counting.containsKey(type.getName()) ? counting.get(type.getName()) : Again.bytes(type.getName());
        counting.put(
                type.getName(),
                new ByteBuddy()
                        .redefine(type, ClassFileLocator.Simple.of(type.getName(), before))
                        .visit(Advice.to(counter).on(asked))
                        .make()
                        .getBytes());
    }

    /** Loads the classes of the model and of its tests anew, all but the counts themselves. */
    private static final class Again extends ClassLoader {

        private final Map<String, byte[]> counting;

        Again(Map<String, byte[]> counting) {
            super(WorkCountTest.class.getClassLoader());
            this.counting = counting;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.kring.model.") || name.equals(Counts.class.getName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> there = findLoadedClass(name);
                if (there != null) {
                    return there;
                }
                byte[] bytes = counting.containsKey(name) ? counting.get(name) : bytes(name);
                return defineClass(name, bytes, 0, bytes.length);
            }
        }

        static byte[] bytes(String name) {
            try (InputStream in = Objects.requireNonNull(
                    WorkCountTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class"), name)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new IllegalStateException(name, e);
            }
        }
    }

    /** Written into what is counted. */
    static final class DrawCounter {
        @Advice.OnMethodEnter
        static void enter() {
            Counts.draws++;
        }
    }

    /** Written into what is counted. */
    static final class KeyCounter {
        @Advice.OnMethodEnter
        static void enter() {
            Counts.keys++;
        }
    }

    /** Written into what is counted. */
    static final class TieCounter {
        @Advice.OnMethodEnter
        static void enter() {
            Counts.ties++;
        }
    }

    /** Written into what is counted. */
    static final class PostCounter {
        @Advice.OnMethodEnter
        static void enter() {
            Counts.posts++;
        }
    }
}
