package org.kring.viz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.model.organisation.AdaptiveMix;
import org.kring.model.organisation.Ambassadors;
import org.kring.model.organisation.Boost;
import org.kring.model.organisation.Campaign;
import org.kring.model.organisation.Community;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.AftermathParameters;
import org.kring.model.scenario.ChronicParameters;
import org.kring.model.scenario.ContagionParameters;
import org.kring.model.scenario.Decline;
import org.kring.model.scenario.JoiningParameters;
import org.kring.model.scenario.ReadingParameters;
import org.kring.model.scenario.Scenario;

/** Which parts of the model, off by default, are on. */
final class StressMechanisms {

    private StressMechanisms() {}

    /** Whether people join and leave venues after the opening. */
    static boolean isJoining(Scenario scenario) {
        return !scenario.joining().equals(JoiningParameters.OFF);
    }

    /** Names of what a scenario switches on. */
    static List<String> of(Scenario scenario) {
        Map<String, Boolean> all = new LinkedHashMap<>();
        all.put("joining and leaving (7.6)", isJoining(scenario));
        all.put("platforms in decline (7.6)", scenario.platforms().stream().anyMatch(platform -> !platform.decline()
                .equals(Decline.OFF)));
        all.put("help path (7.8)", !scenario.help().isOff());
        all.put("chronic loneliness (7.9)", !scenario.wellbeing().chronic().equals(ChronicParameters.OFF));
        all.put("contagion (7.9)", !scenario.wellbeing().contagion().equals(ContagionParameters.OFF));
        all.put("gains of readers (7.9)", !scenario.wellbeing().reading().equals(ReadingParameters.OFF));
        all.put("aftermath (7.9)", !scenario.wellbeing().aftermath().equals(AftermathParameters.OFF));
        all.put("support (7.10)", scenario.hazards().support().isOn());
        all.put("misconduct (7.10)", scenario.hazards().misconduct().isOn());
        all.put("conflict (7.10)", scenario.hazards().conflict().isOn());
        all.put("deception (7.10)", scenario.hazards().deception().isOn());
        all.put("covert promotion (7.10)", scenario.hazards().covertPromotion().isOn());
        all.put("spirals (7.10)", scenario.hazards().spiral().isOn());
        return names(all);
    }

    /** Names of the elements that a strategy switches on. */
    static List<String> of(PostingStrategy strategy) {
        Map<String, Boolean> all = new LinkedHashMap<>();
        all.put("campaign", !strategy.campaign().equals(Campaign.OFF));
        all.put("boost", !strategy.boost().equals(Boost.OFF));
        all.put("ambassadors", !strategy.ambassadors().equals(Ambassadors.OFF));
        all.put("community", !strategy.community().equals(Community.OFF));
        all.put("adaptive mix", !strategy.adaptiveMix().equals(AdaptiveMix.OFF));
        return names(all);
    }

    private static List<String> names(Map<String, Boolean> all) {
        List<String> on = new ArrayList<>();
        all.forEach((name, isOn) -> {
            if (isOn) {
                on.add(name);
            }
        });
        return on;
    }
}
