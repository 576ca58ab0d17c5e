package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.profile.AthleteDetail;
import io.github.intervalscoach.intents.model.profile.CoveredActivity;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What an athlete set. Failures complete the stages with a {@link PortException}. */
public interface ProfileSettings {
    /** The athlete with settings, preferences and fields of their own; one call, and the only one with power models. */
    CompletionStage<AthleteDetail> detail(String athleteId);

    /** The settings of every family of sports. */
    CompletionStage<List<SportSettingsDetail>> sportSettings(String athleteId);

    /** The settings with that id, or those that cover that sport. */
    CompletionStage<SportSettingsDetail> sportSettings(String athleteId, String idOrSport);

    /** The activities those settings would be applied to. */
    CompletionStage<List<CoveredActivity>> coveredActivities(String athleteId, String settingsId);

    /** What the athlete added to the service. */
    CompletionStage<List<CustomItem>> customItems(String athleteId);

    /** One of them. */
    CompletionStage<CustomItem> customItem(String athleteId, String itemId);
}
