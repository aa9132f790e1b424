package org.kring.model.engine;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.kring.model.chance.Purpose;
import org.kring.model.network.Ties;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.ContactParameters;
import org.kring.model.scenario.ContributionParameters;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.LoginParameters;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.UserType;
import org.kring.model.scenario.WellbeingParameters;

/** The numbers of a world, traits and ties as bare arrays, for {@link BareKernel}. */
final class BareWorld {

    /** Where a tie's first word has its target; what lies above are its platforms, and the sign is that of a worker. */
    static final int TARGET = (1 << 23) - 1;

    /** How far a tie's first word is shifted to its platforms. */
    static final int PLATFORMS = 23;

    private static final double EVEN_MIXTURE = 1.0 / UserType.COUNT;

    final LoginParameters login;
    final ContactParameters contact;
    final ContributionParameters writing;
    final WellbeingParameters being;
    final double logApproach;
    final double logWithdrawal;
    final double[] saturation = new double[17];

    final int platforms;
    final long loginKey;
    final long sessionKey;
    final long moodKey;
    final double[] sessionsPerDay;
    final byte[][] hourOfByte;

    final byte[] accounts;
    final byte[] selfControl;
    final byte[] socialAnxiety;
    final byte[] onlinePreference;
    final byte[] needToBelong;
    final byte[] needForSelfPresentation;
    final float[] activityFactor;
    final float[] standing;

    /** First entry of a person's online ties, and the one after the last. */
    final int[] online;

    final int[] end;
    /** Two words an entry: target, platforms and worker; and the bits of the strength. */
    final int[] tie;

    final short[] lastExchange;

    BareWorld(World world, long studySeed, int replicate) {
        login = world.scenario.login();
        contact = world.scenario.contact();
        writing = world.scenario.contribution();
        being = world.scenario.wellbeing();
        logApproach = StrictMath.log1p(being.chronic().approach());
        logWithdrawal = Math.max(-100.0, StrictMath.log1p(-being.withdrawal()));
        for (int r = 0; r < saturation.length; r++) {
            saturation[r] = 1.0 - StrictMath.exp(-r);
        }
        List<PlatformRegime> regimes = world.scenario.platforms();
        platforms = regimes.size();
        long root = BareKernel.child(BareKernel.child(0L, studySeed), replicate);
        loginKey = BareKernel.child(root, Purpose.LOGIN.ordinal());
        sessionKey = BareKernel.child(root, Purpose.SESSION.ordinal());
        moodKey = BareKernel.child(root, Purpose.MOOD.ordinal());
        sessionsPerDay =
                regimes.stream().mapToDouble(PlatformRegime::sessionsPerDay).toArray();
        hourOfByte = regimes.stream().map(BareWorld::hours).toArray(byte[][]::new);

        Population people = world.population;
        int persons = people.size();
        accounts = new byte[persons];
        activityFactor = new float[persons];
        standing = new float[persons * platforms];
        for (int i = 0; i < persons; i++) {
            accounts[i] = (byte) people.platforms(i);
            activityFactor[i] = (float) StrictMath.exp(login.activityExponent() * people.logActivity(i));
            for (int p = 0; p < platforms; p++) {
                standing[i * platforms + p] = standing(people, i, p);
            }
        }
        selfControl = bytes(persons, people::selfControl);
        socialAnxiety = bytes(persons, people::socialAnxiety);
        onlinePreference = bytes(persons, people::onlinePreference);
        needToBelong = bytes(persons, people::needToBelong);
        needForSelfPresentation = bytes(persons, people::needForSelfPresentation);

        Ties ties = world.ties;
        online = new int[persons];
        end = new int[persons];
        for (int i = 0; i < persons; i++) {
            online[i] = ties.online(i);
            end[i] = ties.end(i);
        }
        tie = new int[2 * ties.entries()];
        lastExchange = new short[ties.entries()];
        takeOver(ties);
    }

    /** Copies what changes in the ties. */
    void takeOver(Ties ties) {
        for (int e = 0; e < ties.entries(); e++) {
            tie[2 * e] = ties.target(e) | ties.platforms(e) << PLATFORMS | (ties.isWorkerTie(e) ? 1 << 31 : 0);
            tie[2 * e + 1] = Float.floatToRawIntBits((float) ties.strength(e));
            lastExchange[e] = (short) ties.lastExchange(e);
        }
    }

    /** Copies all columns of states. */
    static void copy(PersonStates from, PersonStates to) {
        try {
            for (Field field : PersonStates.class.getFields()) {
                if (field.getType().isArray()) {
                    System.arraycopy(field.get(from), 0, field.get(to), 0, Array.getLength(field.get(to)));
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(int persons, IntToDoubleFunction trait) {
        byte[] bytes = new byte[persons];
        for (int i = 0; i < persons; i++) {
            bytes[i] = (byte) Math.round(trait.applyAsDouble(i) * 255.0);
        }
        return bytes;
    }

    private float standing(Population people, int person, int platform) {
        double lean = people.disposition(person, platform, UserType.STORYTELLER)
                + people.disposition(person, platform, UserType.PROFILER)
                - 2.0 * EVEN_MIXTURE;
        return (float) (writing.disposition() * lean / EVEN_MIXTURE + writing.activity() * people.logActivity(person));
    }

    /** The hour of the day to which each value of a byte belongs. */
    private static byte[] hours(PlatformRegime regime) {
        double sum = 0.0;
        for (double share : regime.hourProfile()) {
            sum += share;
        }
        byte[] table = new byte[256];
        int hour = 0;
        double reached = regime.hourProfile().get(0);
        for (int b = 0; b < table.length; b++) {
            while (hour < Horizon.HOURS_PER_DAY - 1 && (b + 0.5) / table.length * sum >= reached) {
                hour++;
                reached += regime.hourProfile().get(hour);
            }
            table[b] = (byte) hour;
        }
        return table;
    }
}
