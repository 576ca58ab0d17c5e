package io.github.intervalscoach.intents.manageprofile.settings;

import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.answer.MemoryItem;
import io.github.intervalscoach.intents.model.profile.AthleteDetail;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.rules.ProfileRules;
import io.github.intervalscoach.intents.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * What the settings mean.
 *
 * @param spoke the rules that had a part in it
 */
record Interpreted(
        Asked asked,
        AthleteDetail detail,
        List<SportSettingsDetail> families,
        List<Zoned> zones,
        List<Flaw> flaws,
        List<MemoryItem> memory,
        List<Rule> spoke,
        Confidence confidence) {
    static Interpreted of(Computed computed) {
        boolean contradicts = computed.flaws().stream().anyMatch(Flaw::isContradiction);
        List<Rule> spoke = new ArrayList<>();
        if (!computed.families().isEmpty()) {
            spoke.add(ProfileRules.ZONES);
        }
        if (contradicts) {
            spoke.add(ProfileRules.CONTRADICTORY);
        }
        return new Interpreted(
                computed.asked(),
                computed.detail(),
                computed.families(),
                computed.zones(),
                computed.flaws(),
                computed.memory(),
                List.copyOf(spoke),
                contradicts ? Confidence.MEDIUM : Confidence.HIGH);
    }
}
