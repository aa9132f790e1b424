package org.kring.experiments.pattern;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kring.model.help.HelpEvent;
import org.kring.model.help.Loss;
import org.kring.model.help.Place;
import org.kring.model.observe.WorldView;
import org.kring.model.scenario.ServiceChannel;

/**
 * The way to help: where people ask, who is lost on it, what becomes of needs (S0:A-121, S1:BM-092, BM-096, BM-139, S4:E-104).
 * Everything rests on nothing where needs are off.
 */
final class HelpLevels implements LevelObserver {

    private final Map<Loss, Integer> losses = new EnumMap<>(Loss.class);
    private final BitSet asked = new BitSet();
    private List<ServiceChannel> channels = List.of();
    private int needs;
    private int passed;
    private int settled;
    private int inVenues;
    private int elsewhere;
    private int firstBySearch;
    private int firstInVenues;

    @Override
    public void begin(WorldView world) {
        channels = world.scenario().help().channels();
    }

    @Override
    public void help(HelpEvent event) {
        if (event instanceof HelpEvent.Arose) {
            needs++;
            asked.clear(event.person());
        } else if (event instanceof HelpEvent.Asked ask) {
            ask(ask.place(), !asked.get(ask.person()));
            asked.set(ask.person());
        } else if (event instanceof HelpEvent.Passed) {
            passed++;
        } else if (event instanceof HelpEvent.Lost lost) {
            losses.merge(lost.loss(), 1, Integer::sum);
        } else if (event instanceof HelpEvent.Answered answer) {
            settled += answer.settled() ? 1 : 0;
        }
    }

    private void ask(Place place, boolean first) {
        if (place.route() == Place.Route.SERVICE) {
            elsewhere++;
            ServiceChannel channel = channels.get(place.index());
            firstBySearch += first && channel.online() && !channel.staffed() ? 1 : 0;
        } else {
            inVenues++;
            firstInVenues += first ? 1 : 0;
        }
    }

    @Override
    public void fill(Map<String, Level> levels, WorldView world) {
        levels.put("needsSettled", Level.share(settled, needs));
        levels.put("needsPassed", Level.share(passed, needs));
        levels.put("askedInVenues", new Level(inVenues, needs));
        levels.put("askedElsewhere", new Level(elsewhere, needs));
        levels.put("firstTriesBySearch", Level.share(firstBySearch, (double) firstBySearch + firstInVenues));
        levels.put("missedWhenClosed", new Level(lost(Loss.CLOSED), elsewhere));
        levels.put("turnedAwayOrGivenUp", new Level(lost(Loss.BUSY) + lost(Loss.WAITING), needs));
    }

    private double lost(Loss loss) {
        return losses.getOrDefault(loss, 0);
    }
}
