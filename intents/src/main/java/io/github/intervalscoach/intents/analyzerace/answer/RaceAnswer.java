package io.github.intervalscoach.intents.analyzerace.answer;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.AnswerFrame;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RememberedNote;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A race.
 *
 * @param headline the verdict
 * @param athlete whose race it is
 * @param asOf today, in the athlete's zone
 * @param understood what the question was taken to mean
 * @param confidence how sure the verdict is
 * @param race the race, when one is meant
 * @param execution how it went, when it was run
 * @param prediction what may be possible, when it is to come
 * @param raceWeek the days before it
 * @param candidates races to choose from when several fit, or the nearest when none does
 * @param memory what is remembered and belongs to the race
 * @param evidence rules that spoke
 * @param whatWouldChangeIt what would change the verdict
 * @param alerts what the reader did not ask for and must know
 * @param dataQuality what is missing, withheld or doubtful
 * @param nextActions calls that can be made as they stand
 */
public record RaceAnswer(
        String headline,
        AthleteRef athlete,
        LocalDate asOf,
        Understood understood,
        Confidence confidence,
        Optional<RaceRef> race,
        Optional<ExecutionSection> execution,
        Optional<PredictionSection> prediction,
        Optional<RaceWeekSection> raceWeek,
        List<RaceRef> candidates,
        List<RememberedNote> memory,
        List<RuleCited> evidence,
        List<String> whatWouldChangeIt,
        List<Alert> alerts,
        List<DataNote> dataQuality,
        List<NextAction> nextActions)
        implements AnswerFrame {
    public RaceAnswer {
        candidates = List.copyOf(candidates);
        memory = List.copyOf(memory);
        evidence = List.copyOf(evidence);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        alerts = List.copyOf(alerts);
        dataQuality = List.copyOf(dataQuality);
        nextActions = List.copyOf(nextActions);
    }
}
