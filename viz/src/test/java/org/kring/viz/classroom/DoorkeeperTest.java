package org.kring.viz.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which names the server may be called. */
final class DoorkeeperTest {

    private final AtomicReference<Set<String>> addresses = new AtomicReference<>(Set.of("192.0.2.1"));
    private final AtomicInteger looks = new AtomicInteger();
    private final Doorkeeper room = new Doorkeeper(true, this::look);

    @ParameterizedTest
    @CsvSource({
        "fd00:0:0:0:0:0:0:2, [fd00::2]",
        "0:0:0:0:0:0:0:1, [::1]",
        "fe80:0:0:0:1:0:0:0, [fe80::1:0:0:0]",
        "10:0:0:1:0:0:0:5, [10:0:0:1::5]",
        "2001:db8:0:1:1:1:1:1, [2001:db8:0:1:1:1:1:1]",
        "192.168.0.10, 192.168.0.10"
    })
    void addressesStandAsBrowsersWriteThem(String address, String shown) throws UnknownHostException {
        assertThat(Doorkeeper.text(InetAddress.getByName(address))).isEqualTo(shown);
    }

    @Test
    void anAddressThatTheMachineGetsLaterIsItsOwnToo() {
        room.knowsPort(80);
        addresses.set(Set.of("192.0.2.7"));

        assertThat(room.isOwnHost("localhost:80")).isTrue();
        assertThat(room.isOwnHost("192.0.2.1:80")).isTrue();
        assertThat(room.isOwnHost("192.0.2.7:80")).isTrue();
        assertThat(room.isOwnHost("192.0.2.1:80")).as("no longer").isFalse();
    }

    @Test
    void strangersDoNotMakeItLookAllTheTime() {
        room.knowsPort(80);
        long start = System.nanoTime();
        for (int i = 0; i < 1000; i++) {
            assertThat(room.isOwnHost("evil.example:80")).isFalse();
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000;

        assertThat(looks.get()).isBetween(2, 3 + (int) seconds);
    }

    private Set<String> look() {
        looks.incrementAndGet();
        return Objects.requireNonNull(addresses.get());
    }
}
