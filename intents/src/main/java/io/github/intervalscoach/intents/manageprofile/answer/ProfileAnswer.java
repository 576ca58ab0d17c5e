package io.github.intervalscoach.intents.manageprofile.answer;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.AnswerFrame;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * About a profile: one of the three sections, by what was asked.
 *
 * @param settings thresholds and zones as set
 * @param thresholds the evidence for each threshold
 * @param capability what the data can answer
 */
public record ProfileAnswer(
        String headline,
        AthleteRef athlete,
        LocalDate asOf,
        Understood understood,
        Confidence confidence,
        Optional<SettingsSection> settings,
        List<ThresholdFinding> thresholds,
        Optional<CapabilitySection> capability,
        List<RuleCited> evidence,
        List<String> whatWouldChangeIt,
        List<Alert> alerts,
        List<DataNote> dataQuality,
        List<NextAction> nextActions)
        implements AnswerFrame {
    public ProfileAnswer {
        thresholds = List.copyOf(thresholds);
        evidence = List.copyOf(evidence);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        alerts = List.copyOf(alerts);
        dataQuality = List.copyOf(dataQuality);
        nextActions = List.copyOf(nextActions);
    }
}
