package io.github.intervalscoach.intents.assessrecovery.answer;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RememberedNote;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.SafetyNotice;
import io.github.intervalscoach.intents.answer.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Readiness for one day: of one athlete, or of everybody on a roster.
 *
 * @param safety before everything else when a red flag is up
 * @param athlete who is asked about; with a roster, whose roster it is
 * @param asOf today where the athlete is
 * @param decision for one athlete; absent with a roster
 * @param nothingToReport all is measured, inside its own bands, and nothing needs a word
 * @param outlook six weeks back and ahead, when asked for
 * @param weather of the day, when asked for
 * @param illnessReturn the graded way back, after an illness mark that ended lately
 * @param memory what is remembered and bears on the day
 * @param roster everybody, when several were asked about
 * @param evidence the rules behind the decision, the deciding one first
 */
public record RecoveryAnswer(
        Optional<SafetyNotice> safety,
        String headline,
        AthleteRef athlete,
        LocalDate asOf,
        Understood understood,
        Optional<Decision> decision,
        Confidence confidence,
        boolean nothingToReport,
        List<SignalReading> signals,
        Optional<FormReading> form,
        List<PlannedSession> planned,
        Optional<OutlookSection> outlook,
        Optional<WeatherSection> weather,
        Optional<IllnessReturn> illnessReturn,
        List<RememberedNote> memory,
        Optional<RosterSection> roster,
        List<RuleCited> evidence,
        List<WouldChange> whatWouldChangeIt,
        List<Alert> alerts,
        List<DataNote> dataQuality,
        List<NextAction> nextActions) {
    public RecoveryAnswer {
        signals = List.copyOf(signals);
        planned = List.copyOf(planned);
        memory = List.copyOf(memory);
        evidence = List.copyOf(evidence);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        alerts = List.copyOf(alerts);
        dataQuality = List.copyOf(dataQuality);
        nextActions = List.copyOf(nextActions);
    }
}
