package org.kring.model.observe;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kring.model.help.HelpEvent;
import org.kring.model.help.Loss;
import org.kring.model.help.Place;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.ServiceChannel;

/** The way to help: who needs, asks, is lost, waits and is answered (MODEL.md section 8). */
final class HelpObserver implements RunObserver {

    private static final int LATER = 2;

    private final List<ServiceChannel> channels;
    private final Map<Place.Route, Integer> asks = new EnumMap<>(Place.Route.class);
    private final Map<Loss, Integer> losses = new EnumMap<>(Loss.class);
    private final int[] lostAtStep = new int[LATER + 1];
    private final BitSet asked = new BitSet();
    private final BitSet waiting = new BitSet();
    private int needs;
    private int needsAsked;
    private int passed;
    private int settled;
    private int synchronous;
    private int onSite;
    private int afterPost;
    private int referrals;
    private int answers;
    private double hoursWaited;
    private double hoursNeeded;
    private int needsBefore;
    private int asksBefore;
    private int settledBefore;

    HelpObserver(List<ServiceChannel> channels) {
        this.channels = channels;
    }

    @Override
    public void help(HelpEvent event) {
        if (event instanceof HelpEvent.Arose) {
            needs++;
            asked.clear(event.person());
        } else if (event instanceof HelpEvent.Asked ask) {
            ask(ask);
        } else if (event instanceof HelpEvent.Referred) {
            referrals++;
        } else if (event instanceof HelpEvent.Passed) {
            passed++;
            waiting.clear(event.person());
        } else if (event instanceof HelpEvent.Lost lost) {
            losses.merge(lost.loss(), 1, Integer::sum);
            if (lost.loss() == Loss.STEP) {
                lostAtStep[Math.min(lost.step() - 1, LATER)]++;
            }
            waiting.clear(lost.person());
        } else if (event instanceof HelpEvent.Answered answer) {
            answer(answer);
        }
    }

    private void ask(HelpEvent.Asked ask) {
        asks.merge(ask.place().route(), 1, Integer::sum);
        needsAsked += asked.get(ask.person()) ? 0 : 1;
        asked.set(ask.person());
        waiting.set(ask.person());
        afterPost += ask.prompted() ? 1 : 0;
        if (ask.place().route() == Place.Route.SERVICE) {
            ServiceChannel channel = channels.get(ask.place().index());
            synchronous += channel.synchronous() ? 1 : 0;
            onSite += channel.onSite() ? 1 : 0;
        }
    }

    private void answer(HelpEvent.Answered answer) {
        answers++;
        hoursWaited += answer.waited();
        waiting.clear(answer.person());
        if (answer.settled()) {
            settled++;
            hoursNeeded += answer.needed();
        }
    }

    /** Writes down the week; the next starts from nothing. */
    void fillWeek(MetricSheet sheet) {
        sheet.put("weeklyHelpNeeds", (double) needs - needsBefore);
        sheet.put("weeklyHelpAsks", (double) allAsks() - asksBefore);
        sheet.put("weeklyHelpSettled", (double) settled - settledBefore);
        sheet.put("weeklyHelpWaiting", waiting.cardinality());
        needsBefore = needs;
        asksBefore = allAsks();
        settledBefore = settled;
    }

    void fill(MetricSheet sheet) {
        sheet.put("helpNeeds", needs);
        sheet.putRatio("helpPassedShare", passed, needs);
        sheet.putRatio("helpAskedShare", needsAsked, needs);
        sheet.putRatio("helpSettledShare", settled, needs);
        sheet.put("helpOpenNeeds", (double) needs - passed - settled);
        sheet.put("helpReferrals", referrals);
        sheet.put("helpAnswers", answers);
        sheet.putRatio("helpWaitingTime", hoursWaited, answers);
        sheet.putRatio("helpNeedTime", hoursNeeded / Horizon.HOURS_PER_DAY, settled);
        sheet.put("helpWaiting", waiting.cardinality());
        fillAsks(sheet);
        fillLosses(sheet);
    }

    private void fillAsks(MetricSheet sheet) {
        sheet.put("helpAsksPublic", asks.getOrDefault(Place.Route.PUBLIC, 0));
        sheet.put("helpAsksPrivate", asks.getOrDefault(Place.Route.PRIVATE, 0));
        sheet.put("helpAsksElsewhere", asks.getOrDefault(Place.Route.SERVICE, 0));
        sheet.put("helpAsksSynchronous", synchronous);
        sheet.put("helpAsksOnSite", onSite);
        sheet.put("helpAsksAfterPost", afterPost);
    }

    private void fillLosses(MetricSheet sheet) {
        sheet.put("helpLostAtFirstStep", lostAtStep[0]);
        sheet.put("helpLostAtSecondStep", lostAtStep[1]);
        sheet.put("helpLostAtLaterSteps", lostAtStep[LATER]);
        sheet.put("helpMissedClosed", losses.getOrDefault(Loss.CLOSED, 0));
        sheet.put("helpMissedBusy", losses.getOrDefault(Loss.BUSY, 0));
        sheet.put("helpGivenUp", losses.getOrDefault(Loss.WAITING, 0));
        sheet.put("helpUnanswered", losses.getOrDefault(Loss.UNANSWERED, 0));
    }

    private int allAsks() {
        return asks.values().stream().mapToInt(Integer::intValue).sum();
    }
}
