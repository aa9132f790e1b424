package org.kring.model.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.model.behaviour.Actions;
import org.kring.model.behaviour.CommunityRule;
import org.kring.model.behaviour.ContributionRule;
import org.kring.model.behaviour.CovertPromotion;
import org.kring.model.behaviour.DormancyRule;
import org.kring.model.behaviour.Encouragement;
import org.kring.model.behaviour.FriendsDeliveryRule;
import org.kring.model.behaviour.FriendsRule;
import org.kring.model.behaviour.HazardRule;
import org.kring.model.behaviour.Hints;
import org.kring.model.behaviour.InvolvementRule;
import org.kring.model.behaviour.JoiningRule;
import org.kring.model.behaviour.LeavingRule;
import org.kring.model.behaviour.LoginRule;
import org.kring.model.behaviour.MovingRule;
import org.kring.model.behaviour.PlatformPull;
import org.kring.model.behaviour.ReactionRule;
import org.kring.model.behaviour.SessionRule;
import org.kring.model.behaviour.SilenceRule;
import org.kring.model.behaviour.VenuesDeliveryRule;
import org.kring.model.behaviour.VenuesRule;
import org.kring.model.chance.Draws;
import org.kring.model.feed.SharedPosts;
import org.kring.model.feed.Visibility;
import org.kring.model.help.HelpPath;
import org.kring.model.network.TieGenerator;
import org.kring.model.network.Ties;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.AnsweringRule;
import org.kring.model.organisation.Colleagues;
import org.kring.model.organisation.Conduct;
import org.kring.model.organisation.Damping;
import org.kring.model.organisation.Familiarity;
import org.kring.model.organisation.Incidents;
import org.kring.model.organisation.OpeningRule;
import org.kring.model.organisation.Organisation;
import org.kring.model.organisation.OutreachRule;
import org.kring.model.organisation.OwnerRule;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.organisation.PromotionRule;
import org.kring.model.organisation.PublishingRule;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.population.Hands;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.MisconductParameters;
import org.kring.model.scenario.Scenario;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venues;
import org.kring.model.wellbeing.ContactRule;
import org.kring.model.wellbeing.DayRule;
import org.kring.model.wellbeing.FeltRule;
import org.kring.model.wellbeing.StartRule;
import org.kring.model.wellbeing.Susceptibility;
import org.kring.model.wellbeing.WeekRule;
import org.kring.model.wellbeing.WithdrawalRule;

/** One world: its persons, ties, venues and organisation, and the rules that work on them. */
final class World {

    final Scenario scenario;
    final Population population;
    final PersonStates states;
    final Ties ties;
    final Venues venues;
    final SharedPosts shared;
    final Organisation organisation;
    final LoginRule login;
    final SessionRule sessions;
    /** What is done in the sessions of an hour, one for each piece of persons. */
    final List<Actions> buffers = new ArrayList<>();

    final FriendsDeliveryRule friendsDelivery;
    final VenuesDeliveryRule venuesDelivery;
    final ContributionRule contributions;
    final JoiningRule joining;
    final LeavingRule leaving;
    final SilenceRule silence;
    final DormancyRule dormancy;
    final MovingRule moving;
    final FeltRule feelings;
    final DayRule days;
    final WeekRule weeks;
    final OpeningRule opening;
    final PublishingRule publishing;
    final AnsweringRule answering;
    final OutreachRule outreach;
    final PromotionRule promotion;
    final OwnerRule owners;
    final CommunityRule community;
    final Optional<HelpPath> help;
    final HazardRule hazards;
    final WorldView view;

    /** Draws the people and their ties, and puts them where they are when the run begins. */
    World(Scenario scenario, Given given, PostingStrategy strategy, Draws draws, Hands hands) {
        this.scenario = scenario;
        given.requireFor(scenario);
        population = Population.draw(scenario, given.personsWithAccounts(scenario), draws, hands);
        ties = TieGenerator.generate(scenario, population, given.online(), given.offline(), draws, hands);
        states = new PersonStates(population.size());
        venues = new Venues(ties, scenario.platforms().size());
        organisation = new Organisation(strategy);
        view = new WorldView(scenario, population, states, ties, venues, organisation);

        ContactRule contacts = new ContactRule(scenario.contact(), scenario.platforms(), states, ties, draws);
        feelings = new FeltRule(scenario.wellbeing(), scenario.hazards().overuse(), population, states);
        days = new DayRule(scenario.wellbeing(), scenario.contact().useMemoryDays(), population, states, draws);
        weeks = new WeekRule(scenario.contact(), scenario.wellbeing(), population, states, ties, contacts, draws);
        PlatformPull pull =
                new PlatformPull(scenario.platforms(), scenario.horizon().firstObservedDay(), states);
        login = new LoginRule(scenario.login(), scenario.platforms(), population, states, pull, draws);
        moving = new MovingRule(scenario.platforms(), population, states, ties, pull, draws);
        WithdrawalRule withdrawal = new WithdrawalRule(scenario.wellbeing(), states);
        contributions = new ContributionRule(
                scenario.contribution(),
                scenario.reaction(),
                scenario.platforms(),
                withdrawal,
                population,
                states,
                draws);
        shared = new SharedPosts(states);
        Encouragement encouragement =
                new Encouragement(states.persons, scenario.engagement().encouragementDays());
        Colleagues colleagues = new Colleagues(strategy.ambassadors(), scenario.engagement(), population, draws);
        double moodSupport = scenario.wellbeing().moodSupport();
        community = new CommunityRule(
                organisation, scenario.engagement(), moodSupport, population, states, encouragement, draws);
        Susceptibility susceptibility = new Susceptibility(scenario.hazards().harm(), population, draws);
        Damping damping =
                new Damping(scenario.hazards().damping(), strategy.moderation(), new Familiarity(states, ties));
        Incidents incidents =
                new Incidents(scenario.engagement(), conduct(scenario, population, susceptibility, damping), draws);
        VenuesRule visits = new VenuesRule(
                scenario.feed(),
                venues,
                shared,
                new Visibility(scenario.feed(), scenario.platforms(), ties),
                new ReactionRule(
                        scenario.reaction(),
                        scenario.platforms(),
                        population,
                        ties,
                        scenario.contact().valuedStrength(),
                        draws),
                contributions,
                new InvolvementRule(scenario.engagement(), colleagues, encouragement, ties),
                new CovertPromotion(scenario.hazards().covertPromotion(), damping, draws),
                states,
                draws);
        FriendsRule friends = new FriendsRule(scenario.contact(), withdrawal, population, states, ties);
        sessions = new SessionRule(friends, visits, contributions, feelings, states, draws);
        Hints hints = new Hints(scenario.joining(), states, ties);
        for (int from = 0; from < states.persons; from += Ranges.PIECE) {
            buffers.add(new Actions());
        }
        friendsDelivery = new FriendsDeliveryRule(contacts, contributions, feelings, states, ties, buffers);
        venuesDelivery = new VenuesDeliveryRule(
                venues,
                shared,
                organisation,
                contacts,
                contributions,
                community,
                incidents,
                hints,
                feelings,
                states,
                ties);
        joining = new JoiningRule(scenario, population, states, ties, venues, draws);
        dormancy = new DormancyRule(scenario.joining(), population, states, pull, draws);

        hazards = new HazardRule(
                scenario,
                population,
                states,
                ties,
                venues,
                contacts,
                feelings,
                incidents,
                susceptibility,
                damping,
                draws);

        opening = new OpeningRule(scenario, population, states, ties, draws);
        int firstHour = scenario.horizon().firstObservedDay() * Horizon.HOURS_PER_DAY;
        publishing = new PublishingRule(organisation, scenario.staffing(), venues, firstHour);
        answering = new AnsweringRule(organisation, scenario.staffing(), moodSupport, states, venues, incidents, draws);
        outreach = new OutreachRule(organisation, scenario, population, states, venues, draws);
        promotion =
                new PromotionRule(organisation, scenario.engagement(), population, states, colleagues, shared, draws);
        owners = new OwnerRule(organisation, venues, draws);
        help = scenario.help().isOff()
                ? Optional.empty()
                : Optional.of(new HelpPath(scenario, organisation, population, states, venues, venuesDelivery, draws));
        leaving = leaving(draws);
        silence = new SilenceRule(scenario.contribution().patienceHours(), venues, contributions, feelings);
        settle(draws, hands);
    }

    /** Where needs have a course, who leaves for want of a need is one whose need is over (LIT:M49). */
    private LeavingRule leaving(Draws draws) {
        int window = scenario.feed().windowHours();
        return help.map(path -> new LeavingRule(
                        scenario.joining(),
                        window,
                        population,
                        states,
                        ties,
                        venues,
                        person -> path.isOver(person) ? 1.0 : 0.0,
                        draws))
                .orElseGet(() -> new LeavingRule(scenario.joining(), window, population, states, ties, venues, draws));
    }

    /** What staff have just done takes effect on others: promotion, praise, welcome, approved comments. */
    void takeEffect(StaffEvent event, int hour) {
        if (event instanceof StaffEvent.Published published) {
            promotion.promote(published.post(), hour);
            community.praise(published.post(), hour);
        } else if (event instanceof StaffEvent.Placed placed) {
            venuesDelivery.place(placed.post(), hour);
        } else if (event instanceof StaffEvent.Welcomed welcomed) {
            community.welcome(welcomed.request().person(), hour);
            contributions.feelReply(welcomed.request().person());
        } else if (event instanceof StaffEvent.Answered answered && isToOwnPost(answered.request())) {
            contributions.feelReply(answered.request().person());
        } else if (event instanceof StaffEvent.Released released) {
            Post post = venues.post(released.request().thread());
            venuesDelivery.appear(released.request().person(), post, hour);
            hazards.release(released.request().person(), post, hour);
        }
    }

    /** An answer to what a member has posted, in public or not, is a reply to that post (LIT:M04). */
    private boolean isToOwnPost(Request request) {
        return request.thread() != Request.NO_THREAD
                && venues.post(request.thread()).author() == request.person();
    }

    private static Conduct conduct(
            Scenario scenario, Population population, Susceptibility susceptibility, Damping damping) {
        MisconductParameters misconduct = scenario.hazards().misconduct();
        return misconduct.isOn()
                ? Conduct.byPerson(misconduct, scenario.platforms(), population, susceptibility, damping)
                : Conduct.byKind();
    }

    private void settle(Draws draws, Hands hands) {
        StartRule start = new StartRule(scenario, population, states, draws);
        everyone(hands, start::begin);
        for (int week = -StartRule.WEEKS_BEFORE; week < 0; week++) {
            liveWeek(week, hands);
        }
        everyone(hands, start::settle);
    }

    /** One week for everyone: all are prepared before anyone plans meetings with others. */
    void liveWeek(int week, Hands hands) {
        ties.beginWeek(week * Horizon.DAYS_PER_WEEK);
        everyone(hands, person -> weeks.prepare(person, week));
        everyone(hands, person -> weeks.live(person, week));
    }

    private void everyone(Hands hands, PersonWork work) {
        Ranges.run(states.persons, hands, (from, to) -> {
            for (int i = from; i < to; i++) {
                work.on(i);
            }
        });
    }

    /** Work on one person. */
    @FunctionalInterface
    private interface PersonWork {
        void on(int person);
    }
}
