package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.SafetyNotice;
import io.github.intervalscoach.intents.answer.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Readiness of one athlete for one day.
 *
 * @param safety before everything else when a red flag is up
 * @param asOf today where the athlete is
 * @param nothingToReport all is measured, inside its own bands, and nothing needs a word
 * @param evidence the rules behind the decision, the deciding one first
 */
public record RecoveryAnswer(
        Optional<SafetyNotice> safety,
        String headline,
        AthleteRef athlete,
        LocalDate asOf,
        Understood understood,
        Decision decision,
        Confidence confidence,
        boolean nothingToReport,
        List<SignalReading> signals,
        Optional<FormReading> form,
        List<PlannedSession> planned,
        List<RuleCited> evidence,
        List<WouldChange> whatWouldChangeIt,
        List<Alert> alerts,
        List<DataNote> dataQuality,
        List<NextAction> nextActions) {
    public RecoveryAnswer {
        signals = List.copyOf(signals);
        planned = List.copyOf(planned);
        evidence = List.copyOf(evidence);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        alerts = List.copyOf(alerts);
        dataQuality = List.copyOf(dataQuality);
        nextActions = List.copyOf(nextActions);
    }
}
