package io.github.intervalscoach.intents.model.profile;

import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.Athlete;
import java.util.List;

/**
 * An athlete with everything the service keeps about them that matters here. Keys, addresses and tokens are not read.
 *
 * @param sports settings by family, with their power models
 */
public record AthleteDetail(
        Athlete athlete,
        Access access,
        AthletePreferences preferences,
        List<SportSettingsDetail> sports,
        List<CustomItem> customItems) {
    public AthleteDetail {
        sports = List.copyOf(sports);
        customItems = List.copyOf(customItems);
    }
}
