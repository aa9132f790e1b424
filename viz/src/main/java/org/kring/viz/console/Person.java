package org.kring.viz.console;

import java.util.Locale;
import java.util.function.IntSupplier;
import org.kring.model.observe.IsolationObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.scenario.Horizon;
import org.kring.model.wellbeing.LonelinessScale;
import org.kring.viz.live.Activity;
import org.kring.viz.live.Doing;

/** A person as the console shows it: what is there to be inspected, read from the run whenever it is asked for. */
public final class Person {

    private final int number;
    private final WorldView world;
    private final Activity activity;
    private final IntSupplier hour;
    private final LonelinessScale scale;

    Person(int number, WorldView world, Activity activity, IntSupplier hour) {
        this.number = number;
        this.world = world;
        this.activity = activity;
        this.hour = hour;
        scale = new LonelinessScale(world.scenario().wellbeing());
    }

    /** Number in the population, from 0. */
    public int getNumber() {
        return number;
    }

    /** Audience, such as client. */
    public String getAudience() {
        return words(world.population().audience(number).name());
    }

    /** Age band. */
    public String getAge() {
        return words(world.population().ageBand(number).name());
    }

    /** The most that the person did with the organisation's posts in the last four weeks. */
    public String getDoing() {
        return doing().title();
    }

    /** Loneliness on the scale of six items, 0 to 6. */
    public int getLonelinessScore() {
        return scale.score(world.states().social[number], world.states().emotional[number]);
    }

    /** At isolation risk: strongly lonely, or without contact with a valued tie for long. */
    public boolean getAtIsolationRisk() {
        return IsolationObserver.isAtRisk(world.states(), number, today(), scale);
    }

    /** Mood, -1 to 1. */
    public double getMood() {
        return world.states().mood[number];
    }

    /** Unmet need to belong, 0 to 1. */
    public double getBelongingDeficit() {
        return world.states().belonging[number];
    }

    /** How much the person minds being seen with a delicate theme, 0 to 1. */
    public double getStigmaConcern() {
        return world.population().stigmaConcern(number);
    }

    /** Ties offline. */
    public int getTiesOffline() {
        return world.ties().onlineOnly(number) - world.ties().first(number);
    }

    /** Ties online, on all platforms together. */
    public int getTiesOnline() {
        return world.ties().onlineDegree(number);
    }

    /** Venues of the organisation that the person follows or is a member of. */
    public int getVenuesFollowed() {
        return Integer.bitCount(world.states().follows[number] & 0xff);
    }

    /** Days since the last contact with a valued tie; none is a large number. */
    public int getDaysSinceValuedContact() {
        return today() - world.states().lastValuedContact[number];
    }

    private int today() {
        return hour.getAsInt() / Horizon.HOURS_PER_DAY;
    }

    Doing doing() {
        return activity.lately(number, hour.getAsInt());
    }

    boolean isClient() {
        return world.population().audience(number).isTargetGroup();
    }

    @Override
    public String toString() {
        return "Person " + number;
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
