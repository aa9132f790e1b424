package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.Community;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.organisation.ReplyPolicy;
import org.kring.model.scenario.AskingParameters;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.HelpParameters;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.NeedParameters;
import org.kring.model.scenario.NeedShock;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.ServiceChannel;
import org.kring.model.scenario.ServiceHours;

/** Whole small runs with the help path on: what must hold whatever the sizes are (MODEL.md 7.8, section 10). */
final class HelpPathTest {

    private static final RunKey KEY = new RunKey(2014L, 0);
    private static final ServiceHours ALWAYS = new ServiceHours(7, 0, 24);
    private static final ServiceHours OFFICE = new ServiceHours(5, 9, 17);
    private static final ServiceChannel MAIL = channel("mail", false, OFFICE, 1000.0);
    private static final ServiceChannel CALL = channel("call", true, OFFICE, 1000.0);

    private static ServiceChannel channel(String name, boolean synchronous, ServiceHours hours, double capacity) {
        return new ServiceChannel(name, synchronous, false, false, true, 0.5, 0.0, 0, hours, capacity, 1.0, "");
    }

    /** Help in a telephone call and by mail, needed often. */
    static HelpParameters help() {
        return help(CALL, MAIL);
    }

    private static HelpParameters help(ServiceChannel... channels) {
        return new HelpParameters(
                new NeedParameters(3.0, 14.0, NeedShock.OFF),
                new AskingParameters(-1.5, 1.0, 1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 5.0, 0, Horizon.HOURS_PER_DAY),
                7.0,
                1.0,
                channels[channels.length - 1].name(),
                List.of(channels));
    }

    private static Scenario scenario(HelpParameters help) {
        return Changed.copy(followed(Worlds.talkative(400, 1, 4)), "help", help);
    }

    /** Most follow the organisation, so that few persons show every route. */
    private static Scenario followed(Scenario scenario) {
        return Regional.withProfiles(scenario, profile -> Changed.copy(profile, "follows", 0.6));
    }

    private static Outcome run(HelpParameters help, PostingStrategy strategy) {
        return Simulation.run(scenario(help), strategy, KEY, 1);
    }

    private static Outcome absent(HelpParameters help) {
        return run(help, Strategies.absent());
    }

    private static List<Double> weekly(Outcome outcome, String metric) {
        return outcome.weekly()
                .get(Metrics.weekly().stream().map(Metric::name).toList().indexOf(metric));
    }

    private static double losses(Outcome outcome) {
        return outcome.value("helpLostAtFirstStep")
                + outcome.value("helpLostAtSecondStep")
                + outcome.value("helpLostAtLaterSteps")
                + outcome.value("helpMissedClosed")
                + outcome.value("helpMissedBusy")
                + outcome.value("helpGivenUp")
                + outcome.value("helpUnanswered");
    }

    @Test
    void everyNeedPassesOrIsSettledOrOpen() {
        Outcome outcome = run(help(CALL, MAIL), Strategies.openConversation());
        double needs = outcome.value("helpNeeds");

        assertThat(needs).isGreaterThan(50.0);
        assertThat(outcome.value("helpPassedShare") + outcome.value("helpSettledShare"))
                .isBetween(0.2, 1.0);
        assertThat(outcome.value("helpOpenNeeds"))
                .isCloseTo(
                        needs * (1.0 - outcome.value("helpPassedShare") - outcome.value("helpSettledShare")),
                        within(1e-6));
    }

    @Test
    void everyRouteIsTakenByThoseToWhomItIsOpen() {
        Outcome outcome = run(help(CALL, MAIL), Strategies.openConversation());

        assertThat(outcome.value("helpAsksPublic")).isPositive();
        assertThat(outcome.value("helpAsksPrivate")).isPositive();
        assertThat(outcome.value("helpAsksAfterPost")).isPositive();
        assertThat(outcome.value("helpAsksElsewhere")).isPositive();
        assertThat(absent(help(CALL, MAIL)).value("helpAsksPrivate")).isZero();
    }

    @Test
    void offIsTheWorldWithoutNeedsWhateverElseTheParametersSay() {
        HelpParameters none = Changed.copy(help(CALL, MAIL), "needs.perMonth", 0.0);
        PostingStrategy strategy = Strategies.openConversation();

        assertThat(Digest.of(run(none, strategy))).isEqualTo(Digest.of(run(HelpParameters.OFF, strategy)));
        assertThat(Digest.of(run(help(CALL, MAIL), strategy))).isNotEqualTo(Digest.of(run(none, strategy)));
    }

    @Test
    void noCapacityAnswersNobody() {
        Outcome outcome = absent(help(Changed.copy(CALL, "capacity", 0.0), Changed.copy(MAIL, "capacity", 0.0)));

        assertThat(outcome.value("helpAnswers")).isZero();
        assertThat(outcome.value("helpMissedBusy")).isPositive();
        assertThat(outcome.value("helpGivenUp")).isPositive();
    }

    @Test
    void moreStepsLeaveFewerHelped() {
        List<Double> helped = List.of(0, 1, 3, 8).stream()
                .map(steps -> absent(help(Changed.copy(MAIL, "steps", steps))).value("helpSettledShare"))
                .toList();

        assertThat(helped).isSortedAccordingTo((a, b) -> Double.compare(b, a)).doesNotHaveDuplicates();
    }

    @Test
    void moreClicksOfARedirectLeaveFewerHelped() {
        HelpParameters far = help(Changed.copy(MAIL, "appeal", -50.0));
        List<Double> helped = List.of(0, 2, 6).stream()
                .map(clicks -> run(
                                far,
                                Changed.copy(
                                        Strategies.openConversation(), "replies", new ReplyPolicy.Redirect(clicks)))
                        .value("helpSettledShare"))
                .toList();

        assertThat(helped).isSortedAccordingTo((a, b) -> Double.compare(b, a)).doesNotHaveDuplicates();
    }

    @Test
    void withoutRepliesNobodyIsHelpedWithinTheNetworks() {
        HelpParameters far = help(Changed.copy(MAIL, "appeal", -50.0));
        Outcome outcome = run(far, Changed.copy(Strategies.openConversation(), "replies", new ReplyPolicy.NoReplies()));

        assertThat(outcome.value("helpAnswers")).isZero();
        assertThat(outcome.value("helpUnanswered")).isPositive();
    }

    @Test
    void peersHelpWhereStaffDoNotReply() {
        HelpParameters far = help(Changed.copy(MAIL, "appeal", -50.0));
        PostingStrategy silent = Changed.copy(Strategies.openConversation(), "replies", new ReplyPolicy.NoReplies());
        Scenario helpful = Changed.copy(scenario(far), "engagement.peerHelp", 1.0);
        Outcome outcome =
                Simulation.run(helpful, Changed.copy(silent, "community", new Community(0.0, 0, true)), KEY, 1);

        assertThat(outcome.value("peerAnswers")).isPositive();
        assertThat(outcome.value("helpAnswers")).isPositive();
        assertThat(outcome.value("helpSettledShare")).isPositive();
    }

    @Test
    void needsThatPassAtOnceLeaveNobodyWaiting() {
        HelpParameters brief = Changed.copy(
                help(Changed.copy(MAIL, "hours", ALWAYS), CALL), "needs", new NeedParameters(3.0, 0.01, NeedShock.OFF));
        Outcome brieflyNeeded = absent(brief);

        assertThat(brieflyNeeded.value("helpNeedTime")).isLessThan(1.0);
        assertThat(brieflyNeeded.value("helpGivenUp")).isZero();
        assertThat(brieflyNeeded.value("helpPassedShare"))
                .isGreaterThan(absent(help(MAIL, CALL)).value("helpPassedShare"));
    }

    @Test
    void talkingAtOnceNeedsOverlappingHours() {
        Outcome office = absent(help(CALL));
        Outcome always = absent(help(Changed.copy(CALL, "hours", ALWAYS)));

        assertThat(office.value("helpMissedClosed")).isPositive();
        assertThat(always.value("helpMissedClosed")).isZero();
        assertThat(office.value("helpSettledShare")).isLessThan(always.value("helpSettledShare"));
        assertThat(always.value("helpWaitingTime")).isZero();
    }

    @Test
    void writingWaitsForOfficeHours() {
        assertThat(absent(help(MAIL)).value("helpWaitingTime")).isGreaterThan(5.0);
        assertThat(absent(help(MAIL)).value("helpMissedClosed")).isZero();
    }

    @Test
    void lessAnonymityMakesFewerAsk() {
        Outcome hidden = absent(help(Changed.copy(MAIL, "anonymity", 1.0)));
        Outcome known = absent(help(Changed.copy(MAIL, "anonymity", 0.0)));

        assertThat(known.value("helpAskedShare")).isLessThan(hidden.value("helpAskedShare"));
    }

    @Test
    void whoIsNotHelpedHereIsSentOn() {
        ServiceChannel site = Changed.copy(Changed.copy(CALL, "settles", 0.0), "leadsTo", "mail");
        Outcome outcome = absent(help(site, Changed.copy(MAIL, "appeal", -50.0)));

        assertThat(outcome.value("helpReferrals")).isPositive();
        assertThat(outcome.value("helpSettledShare")).isPositive();
    }

    /** Five of a hundred a day leave after their need; without needs nobody does, however little vulnerable. */
    @Test
    void onlyWhoseNeedIsOverLeavesForIt() {
        Scenario leaving = Changed.copy(scenario(help(CALL, MAIL)), "joining.needResolved", 0.05);
        Scenario nothingArises = Changed.copy(leaving, "help.needs.perMonth", 1e-9);
        PostingStrategy strategy = Strategies.openConversation();

        assertThat(Simulation.run(leaving, strategy, KEY, 1).value("leftForNeed"))
                .isPositive();
        assertThat(Simulation.run(nothingArises, strategy, KEY, 1).value("leftForNeed"))
                .isZero();
    }

    @Test
    void anEventBringsNeedsInItsWeekOnly() {
        HelpParameters shock = Changed.copy(help(MAIL), "needs.shock", new NeedShock(2, 1, 4.0));
        List<Double> usual = weekly(absent(help(MAIL)), "weeklyHelpNeeds");
        List<Double> shaken = weekly(absent(shock), "weeklyHelpNeeds");

        assertThat(shaken.subList(0, 2)).isEqualTo(usual.subList(0, 2));
        assertThat(shaken.get(2)).isGreaterThan(usual.get(2) * 1.5);
    }

    @Test
    void patienceLetsMoreWaitForTheirAnswer() {
        ServiceChannel slow = Changed.copy(MAIL, "capacity", 0.1);
        HelpParameters patient = Changed.copy(help(slow), "toleranceDays", 60.0);
        HelpParameters hasty = Changed.copy(help(slow), "toleranceDays", 0.5);

        assertThat(absent(hasty).value("helpGivenUp"))
                .isGreaterThan(absent(patient).value("helpGivenUp"));
    }

    @Test
    void twoStrategiesThatDoTheSameHaveTheSameOutcome() {
        PostingStrategy strategy = Strategies.openConversation();

        assertThat(Digest.of(run(help(CALL, MAIL), Changed.copy(strategy, "name", "another"))))
                .isEqualTo(Digest.of(run(help(CALL, MAIL), strategy)));
    }

    /** More persons than one range holds, so that threads do share the work. */
    @Test
    void numberOfThreadsChangesNothing() {
        Scenario scenario = Changed.copy(Worlds.talkative(17_000, 0, 1), "help", help(CALL, MAIL));
        PostingStrategy strategy = Changed.copy(Strategies.openConversation(), "replies", new ReplyPolicy.Redirect(1));
        Outcome one = Simulation.run(scenario, strategy, KEY, 1);

        assertThat(Digest.of(Simulation.run(scenario, strategy, KEY, 3))).isEqualTo(Digest.of(one));
        assertThat(losses(one)).isPositive();
    }
}
