package org.kring.model.scenario;

import java.util.List;

/**
 * What the members of one audience have in common.
 *
 * @param share share of the population that belongs to this audience
 * @param accounts share with an account, one value per platform in the order of {@link Scenario#platforms()}
 * @param inRecovery share in recovery from mental illness, a group told apart when loneliness is measured (S2, LIT:T62)
 * @param offlineTies factor on the number of offline ties; 1 is the general public
 * @param vulnerability spread of vulnerability, which lifts the stable part of loneliness
 * @param follows share of account holders who follow a page of the organisation at its start
 * @param affinity spread of the stable interest in what the organisation writes
 * @param trust trust in the organisation at the start
 * @param appointmentsPerWeek chance a week of an offline contact with the organisation, of those who have any
 * @param inTouch share with any regular offline contact with the organisation; the others are off its radar at first
 */
public record AudienceProfile(
        @Parameter(unit = "share of population", evidence = "audience-share")
        double share,

        @Parameter(unit = "share with account", evidence = "account-share")
        List<Double> accounts,

        @Parameter(unit = "share", evidence = "in-recovery-share")
        double inRecovery,

        @Parameter(unit = "factor", evidence = "offline-tie-factor")
        double offlineTies,

        @Parameter(unit = "[0,1]", evidence = "vulnerability")
        Spread vulnerability,

        @Parameter(unit = "share of account holders", evidence = "initial-followers")
        double follows,

        @Parameter(unit = "[0,1]", evidence = "affinity") Spread affinity,

        @Parameter(unit = "[0,1]", evidence = "initial-trust")
        double trust,

        @Parameter(unit = "1/week", evidence = "appointments-per-week")
        double appointmentsPerWeek,

        @Parameter(unit = "share", evidence = "in-touch-share")
        double inTouch) {

    /** Checks every value and copies the list. */
    public AudienceProfile {
        Requires.share("share", share);
        accounts = List.copyOf(accounts);
        accounts.forEach(account -> Requires.share("accounts", account));
        Requires.share("inRecovery", inRecovery);
        Requires.within("offlineTies", offlineTies, 0.0, 2.0);
        Requires.share("follows", follows);
        Requires.share("trust", trust);
        Requires.share("appointmentsPerWeek", appointmentsPerWeek);
        Requires.share("inTouch", inTouch);
    }
}
