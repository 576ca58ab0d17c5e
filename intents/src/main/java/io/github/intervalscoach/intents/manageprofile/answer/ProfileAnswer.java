package io.github.intervalscoach.intents.manageprofile.answer;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.AnswerFrame;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * About a profile: the sections that were asked for.
 *
 * @param settings thresholds and zones as set
 * @param thresholds the evidence for each threshold
 * @param capability what the data can answer
 * @param memory what is remembered
 * @param changeSet a change that waits for a yes
 * @param moved what follows from it
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
        List<MemoryItem> memory,
        Optional<ChangeSetSection> changeSet,
        Optional<ZonesMoved> moved,
        List<RuleCited> evidence,
        List<String> whatWouldChangeIt,
        List<Alert> alerts,
        List<DataNote> dataQuality,
        List<NextAction> nextActions)
        implements AnswerFrame {
    public ProfileAnswer {
        memory = List.copyOf(memory);
        thresholds = List.copyOf(thresholds);
        evidence = List.copyOf(evidence);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        alerts = List.copyOf(alerts);
        dataQuality = List.copyOf(dataQuality);
        nextActions = List.copyOf(nextActions);
    }

    /** One that is about no change and nothing remembered. */
    public ProfileAnswer(
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
            List<NextAction> nextActions) {
        this(
                headline,
                athlete,
                asOf,
                understood,
                confidence,
                settings,
                thresholds,
                capability,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                evidence,
                whatWouldChangeIt,
                alerts,
                dataQuality,
                nextActions);
    }

    /** The same, and this is remembered. */
    public ProfileAnswer remembering(List<MemoryItem> items) {
        return new ProfileAnswer(
                headline,
                athlete,
                asOf,
                understood,
                confidence,
                settings,
                thresholds,
                capability,
                items,
                changeSet,
                moved,
                evidence,
                whatWouldChangeIt,
                alerts,
                dataQuality,
                nextActions);
    }
}
