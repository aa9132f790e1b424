package org.kring.viz.classroom;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Decides who may come in and who may steer.
 *
 * <p>On the loopback address everybody on this machine may do both. Opened for a room, who has one token may watch and who has the
 * other may steer too. Names by which a page of another site could reach this server (DNS rebinding) and requests that such a page
 * sends are turned away in either case.
 */
final class Doorkeeper {

    /** What somebody may do. */
    enum Right {
        /** Nothing. */
        NONE,
        /** Look on. */
        WATCH,
        /** Look on and steer. */
        STEER
    }

    private static final int TOKEN_BYTES = 18;
    /** Two groups of zeros or more, with the colons around them. */
    private static final Pattern ZEROS = Pattern.compile("(?:^|:)0(?::0)+(?::|$)");

    private static final long LOOK_NANOS = 1_000_000_000;

    private final boolean room;
    private final String steerToken;
    private final String watchToken;
    private final Supplier<Set<String>> addresses;
    private volatile Set<String> names = Set.of();
    private int port;
    private long nextLook = System.nanoTime();

    /**
     * Before its port is known.
     *
     * @param room whether a token is needed
     * @param addresses by which addresses a machine in the room may call, looked up now and again
     */
    Doorkeeper(boolean room, Supplier<Set<String>> addresses) {
        this.room = room;
        this.addresses = addresses;
        SecureRandom random = new SecureRandom();
        steerToken = token(random);
        watchToken = token(random);
    }

    /** For one machine. */
    static Doorkeeper forLoopback() {
        return new Doorkeeper(false, Doorkeeper::addresses);
    }

    /** For a room. */
    static Doorkeeper forRoom() {
        return new Doorkeeper(true, Doorkeeper::addresses);
    }

    /** The port is known, and with it the names by which this server may be called. */
    synchronized void knowsPort(int port) {
        this.port = port;
        names = namesNow();
    }

    private Set<String> namesNow() {
        Set<String> known = new LinkedHashSet<>();
        known.add("127.0.0.1:" + port);
        known.add("localhost:" + port);
        known.add("[::1]:" + port);
        if (room) {
            addresses.get().forEach(address -> known.add(address + ":" + port));
        }
        return Set.copyOf(known);
    }

    /** Whether a token is needed. */
    boolean isRoom() {
        return room;
    }

    String steerToken() {
        return steerToken;
    }

    String watchToken() {
        return watchToken;
    }

    /** Whether the server is called by one of its own names. */
    boolean isOwnHost(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (room && !names.contains(name)) {
            lookAgain();
        }
        return names.contains(name);
    }

    /** A machine that changes its network gets another address; a stranger must not make it look all the time. */
    private synchronized void lookAgain() {
        long now = System.nanoTime();
        if (now - nextLook >= 0) {
            nextLook = now + LOOK_NANOS;
            names = namesNow();
        }
    }

    /** Whether a page of this server sends a request. */
    boolean isOwnOrigin(String origin) {
        return origin.startsWith("http://") && isOwnHost(origin.substring("http://".length()));
    }

    /** What somebody with a token may do; on the loopback address everything, with any token. */
    Right right(String token) {
        if (!room) {
            return Right.STEER;
        }
        // Both are always compared, in constant time.
        boolean steers = isEqual(token, steerToken);
        boolean watches = isEqual(token, watchToken);
        return steers ? Right.STEER : watches ? Right.WATCH : Right.NONE;
    }

    /** Addresses of this machine in its networks, without loopback. */
    static Set<String> addresses() {
        Set<String> addresses = new LinkedHashSet<>();
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .sorted((a, b) -> Integer.compare(a.getAddress().length, b.getAddress().length))
                    .map(Doorkeeper::text)
                    .forEach(addresses::add);
        } catch (SocketException e) {
            return addresses;
        }
        return addresses;
    }

    /** An address as it stands in a URL. */
    static String text(InetAddress address) {
        String plain = address.getHostAddress().replaceFirst("%.*", "");
        return plain.contains(":") ? "[" + shortened(plain) + "]" : plain;
    }

    /** As browsers write it (RFC 5952): two colons in place of the longest row of zeros, the first of several. */
    private static String shortened(String address) {
        Optional<MatchResult> zeros = ZEROS.matcher(address)
                .results()
                .max(Comparator.<MatchResult>comparingInt(row -> row.end() - row.start())
                        .thenComparing(row -> -row.start()));
        return zeros.map(row -> address.substring(0, row.start()) + "::" + address.substring(row.end()))
                .orElse(address);
    }

    private static boolean isEqual(String given, String wanted) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }

    private static String token(SecureRandom random) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
