package org.kring.model.help;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.HelpParameters;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/**
 * The channels outside the networks at work (MODEL.md 7.8): the way there, missed contacts, lines, answers, being sent on.
 *
 * <p>Evidence: steps S1:BM-096; overlap of hours S4:E-115; ceiling S1:BM-139; anonymity bars follow-up S4:E-203.
 */
final class ServiceDesk {

    private static final int KNOWN = HelpParameters.MAX_CHANNELS;

    private final HelpParameters parameters;
    private final double lossPerStep;
    private final double moodSupport;
    private final HelpStates help;
    private final PersonStates states;
    private final Draws draws;
    private final Consumer<HelpEvent> events;
    private final List<ServiceLine> lines = new ArrayList<>();

    ServiceDesk(Scenario scenario, HelpStates help, PersonStates states, Draws draws, Consumer<HelpEvent> events) {
        parameters = scenario.help();
        lossPerStep = scenario.staffing().lossPerClick();
        moodSupport = scenario.wellbeing().moodSupport();
        this.help = help;
        this.states = states;
        this.draws = draws;
        this.events = events;
        for (int c = 0; c < parameters.channels().size(); c++) {
            lines.add(new ServiceLine(c, parameters.channels().get(c), help));
        }
    }

    void beginHour(int hour) {
        lines.forEach(line -> line.beginHour(hour));
    }

    /** Somebody sets out to a channel of own accord. */
    void ask(int person, int channel, int hour) {
        help.askHour[person] = hour;
        go(person, channel, parameters.channels().get(channel).steps(), luckOnTheWay(person, channel, hour), hour);
    }

    /**
     * Somebody is sent to the channel of redirected questions.
     *
     * @param steps steps on the way
     * @param u luck on the way, uniform in [0,1)
     */
    void redirect(int person, Place from, int steps, double u, int hour) {
        int channel = parameters.channelIndex(parameters.redirectTo());
        if (channel < 0) {
            lose(person, from, Loss.UNANSWERED, 0);
            return;
        }
        events.accept(new HelpEvent.Referred(person, from, Place.service(channel)));
        go(person, channel, steps, u, hour);
    }

    /** Workers serve those who wait, the longest first. */
    void serve(int hour) {
        for (ServiceLine line : lines) {
            for (OptionalInt next = line.next(hour); next.isPresent(); next = line.next(hour)) {
                contact(next.getAsInt(), line, hour);
            }
        }
    }

    /** Each step keeps its share of those who came so far; one number decides, so more steps never save anybody. */
    private void go(int person, int channel, int steps, double u, int hour) {
        ServiceLine line = lines.get(channel);
        double kept = 1.0;
        for (int step = 1; step <= steps; step++) {
            kept *= 1.0 - lossPerStep;
            if (u >= kept) {
                lose(person, line.place(), Loss.STEP, step);
                return;
            }
        }
        events.accept(new HelpEvent.Arrived(person, line.place(), steps));
        arrive(person, line, hour);
    }

    private void arrive(int person, ServiceLine line, int hour) {
        boolean atOnce = line.channel().synchronous() || !line.channel().staffed();
        if (!atOnce) {
            line.join(person);
        } else if (!line.isOpen(hour)) {
            lose(person, line.place(), Loss.CLOSED, 0);
        } else if (!line.take()) {
            lose(person, line.place(), Loss.BUSY, 0);
        } else {
            contact(person, line, hour);
        }
    }

    private void contact(int person, ServiceLine line, int hour) {
        int channel = line.place().index();
        long key = draws.key(Purpose.HELP_CONTACT, person, hour);
        if (line.channel().staffed()) {
            states.mood[person] = PersonStates.clipMood(states.mood[person] + moodSupport);
            if (!Draws.bernoulli(key, KNOWN + channel, line.channel().anonymity())) {
                states.noteOrganisationContact(person, hour / Horizon.HOURS_PER_DAY);
            }
        }
        boolean settled = Draws.bernoulli(key, channel, line.channel().settles());
        if (settled || line.channel().leadsTo().isEmpty()) {
            answer(person, line.place(), settled, hour);
        } else {
            sendOn(person, line, hour);
        }
    }

    private void sendOn(int person, ServiceLine line, int hour) {
        int next = parameters.channelIndex(line.channel().leadsTo());
        events.accept(new HelpEvent.Referred(person, line.place(), Place.service(next)));
        go(person, next, parameters.channels().get(next).steps(), luckOnTheWay(person, next, hour), hour);
    }

    /** An answer, here or within a network, settles the need or leaves it open. */
    void answer(int person, Place place, boolean settled, int hour) {
        events.accept(new HelpEvent.Answered(
                person, place, hour - help.askHour[person], hour - help.needHour[person], settled));
        if (settled) {
            help.end(person);
        } else {
            help.fail(person);
        }
    }

    void lose(int person, Place place, Loss loss, int step) {
        events.accept(new HelpEvent.Lost(person, place, loss, step));
        help.fail(person);
    }

    private double luckOnTheWay(int person, int channel, int hour) {
        return Draws.uniform(draws.key(Purpose.HELP_WAY, person, hour), channel);
    }
}
