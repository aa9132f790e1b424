package org.kring.model.observe;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.help.HelpEvent;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.organisation.StaffTime;
import org.kring.model.scenario.Action;
import org.kring.model.venue.Motive;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.wellbeing.Experience;
import org.kring.model.wellbeing.LonelinessScale;

/** Puts the outcome of a run together from the observers of its families. */
public final class OutcomeObserver implements RunObserver {

    private final ReachObserver reach;
    private final InteractionObserver interaction;
    private final ConversationObserver conversation = new ConversationObserver();
    private final IsolationObserver isolation;
    private final ParticipationObserver participation;
    private final LurkerObserver lurkers;
    private final FollowingObserver following = new FollowingObserver();
    private final HelpObserver help;
    private final HarmObserver harm;
    private final BreakdownObserver breakdown;
    private final List<List<Double>> weekly = new ArrayList<>();
    private double hoursBefore;
    private double overflowBefore;

    /**
     * Nothing observed yet.
     *
     * @param world the world to observe
     */
    public OutcomeObserver(WorldView world) {
        reach = new ReachObserver(world.population().size());
        interaction = new InteractionObserver(world.population());
        LonelinessScale scale = new LonelinessScale(world.scenario().wellbeing());
        isolation = new IsolationObserver(scale);
        breakdown = new BreakdownObserver(world.population(), scale);
        participation = new ParticipationObserver(world.population().size());
        lurkers = new LurkerObserver(world.scenario().horizon().weeks());
        help = new HelpObserver(world.scenario().help().channels());
        harm = new HarmObserver(world.population());
        for (int m = 0; m < Metrics.weekly().size(); m++) {
            weekly.add(new ArrayList<>());
        }
    }

    @Override
    public void begin(WorldView world) {
        isolation.begin(world);
        breakdown.begin(world);
    }

    @Override
    public void exposed(int person, Post post, int sharer) {
        see(person, post, Route.of(sharer));
    }

    @Override
    public void exposed(int person, Post post, boolean viaShare) {
        see(person, post, Route.of(viaShare));
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        interaction.reacted(person, post, action);
        participation.reacted(person, post, action);
        lurkers.reacted(person, post, action);
        breakdown.reacted(person, post, action);
    }

    @Override
    public void sharedOnRequest(int person, Post post) {
        interaction.sharedOnRequest(person, post);
    }

    @Override
    public void contributed(int person) {
        interaction.contributed(person);
        participation.contributed(person);
        lurkers.contributed(person);
        breakdown.contributed(person);
    }

    @Override
    public void received(Request request) {
        breakdown.received(request);
    }

    @Override
    public void staff(StaffEvent event) {
        conversation.staff(event);
        breakdown.staff(event);
    }

    @Override
    public void joined(int person, Venue venue, Motive route) {
        following.joined(person, venue, route);
    }

    @Override
    public void hid(int person, Venue venue, Motive cause) {
        following.hid(person, venue, cause);
    }

    @Override
    public void left(int person, Venue venue, Motive cause) {
        following.left(person, venue, cause);
    }

    @Override
    public void help(HelpEvent event) {
        help.help(event);
    }

    @Override
    public void experienced(Experience experience) {
        harm.experienced(experience);
    }

    @Override
    public void endWeek(WorldView world, int week) {
        MetricSheet sheet = new MetricSheet(Metrics.weekly());
        StaffTime time = world.organisation().time();
        reach.fillWeek(sheet, world);
        interaction.fillWeek(sheet);
        following.fillWeek(sheet);
        help.fillWeek(sheet);
        sheet.put("weeklyIsolationRisk", isolation.risk(world, week));
        sheet.put("weeklyStaffHours", time.hoursUsed() - hoursBefore);
        sheet.put("weeklyOverflowHours", time.hoursDropped() - overflowBefore);
        sheet.put("weeklyBacklog", world.organisation().waiting().size());
        hoursBefore = time.hoursUsed();
        overflowBefore = time.hoursDropped();
        lurkers.endWeek(world, week);
        List<Double> values = sheet.values();
        for (int m = 0; m < values.size(); m++) {
            weekly.get(m).add(values.get(m));
        }
    }

    private void see(int person, Post post, Route route) {
        reach.exposed(person, post, route);
        interaction.exposed(person, post, route == Route.VIRAL);
        lurkers.exposed(person, post, route == Route.VIRAL);
    }

    /**
     * The outcome at the end of a run.
     *
     * @param world the world at the end
     * @return all metrics, weekly series and the Lorenz curve
     */
    public Outcome outcome(WorldView world) {
        MetricSheet sheet = new MetricSheet(Metrics.run());
        reach.fill(sheet, world, isolation.thirds());
        interaction.fill(sheet, world, reach.reached());
        conversation.fill(sheet, world);
        isolation.fill(sheet, world);
        lurkers.fill(sheet);
        following.fill(sheet, world);
        help.fill(sheet);
        harm.fill(sheet, world, reach.reached());
        breakdown.fill(sheet, world);
        List<Double> lorenz = participation.fill(sheet, reach.reached());
        sheet.put("staffHours", world.organisation().time().hoursUsed());
        sheet.put("overflowHours", world.organisation().time().hoursDropped());
        sheet.put("backlog", world.organisation().waiting().size());
        sheet.put("silentChannels", (double)
                world.venues().all().stream().filter(Venue::isSilent).count());
        return new Outcome(sheet.values(), weekly, lorenz);
    }
}
