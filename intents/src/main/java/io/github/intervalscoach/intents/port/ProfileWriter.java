package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.profile.AthleteChange;
import io.github.intervalscoach.intents.model.profile.AthleteDetail;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.CustomItemChange;
import io.github.intervalscoach.intents.model.profile.HeartRateZones;
import io.github.intervalscoach.intents.model.profile.NewCustomItem;
import io.github.intervalscoach.intents.model.profile.SportSettingsChange;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Changes what an athlete set, and answers with what the service holds now. Failures complete the stages with a
 * {@link PortException}; a change no way is known to make, with {@link PortException.Refused}.
 */
public interface ProfileWriter {
    /** Answers with the athlete read again. A failure to read fails the stage too: then the change is made. */
    CompletionStage<AthleteDetail> changeAthlete(String athleteId, AthleteChange change);

    /** Changes settings. Activities of the past stay as they are until {@link #applySportSettings}. */
    CompletionStage<SportSettingsDetail> changeSportSettings(
            String athleteId, String idOrSport, SportSettingsChange change, HeartRateZones zones);

    /**
     * Adds settings for sports that have none. What the service sets otherwise of its own accord is set once more.
     *
     * @param more others as {@code name=value}, as they were read once; empty for those of the service's choice
     */
    CompletionStage<SportSettingsDetail> createSportSettings(
            String athleteId, SportSettingsChange settings, List<String> more);

    /** Answers with the id. */
    CompletionStage<String> deleteSportSettings(String athleteId, String settingsId);

    /**
     * Has every past activity that the settings cover worked out again, however old; the service does so after it
     * answers. Answers with the id.
     */
    CompletionStage<String> applySportSettings(String athleteId, String settingsId);

    CompletionStage<CustomItem> createCustomItem(String athleteId, NewCustomItem item);

    CompletionStage<CustomItem> changeCustomItem(String athleteId, String itemId, CustomItemChange change);

    /** Answers with the id. */
    CompletionStage<String> deleteCustomItem(String athleteId, String itemId);
}
