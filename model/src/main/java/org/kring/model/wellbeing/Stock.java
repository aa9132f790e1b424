package org.kring.model.wellbeing;

import org.kring.model.network.Ties;
import org.kring.model.scenario.ContactParameters;

/**
 * What the contacts of the last weeks amount to.
 *
 * @param contacts valued contacts in the window, weighted (R1)
 * @param closeness mean strength of the two strongest valued ties, in [0,1] (R2)
 */
record Stock(double contacts, double closeness) {

    /** Goes through the ties of a person. */
    static Stock of(int person, int oldest, ContactParameters contact, Ties ties) {
        double count = 0.0;
        double strongest = 0.0;
        double second = 0.0;
        for (int tie = ties.first(person); tie < ties.end(person); tie++) {
            if (ties.isValued(tie, contact.valuedStrength())) {
                double met = ties.haveMetSince(tie, oldest) ? contact.offlineWeight() : 0.0;
                double written = ties.haveWrittenSince(tie, oldest) ? contact.onlineWeight() : 0.0;
                count += Math.min(1.0, met + written);
                double strength = ties.strength(tie);
                second = Math.max(second, Math.min(strongest, strength));
                strongest = Math.max(strongest, strength);
            }
        }
        return new Stock(count, (strongest + second) / 2.0);
    }
}
