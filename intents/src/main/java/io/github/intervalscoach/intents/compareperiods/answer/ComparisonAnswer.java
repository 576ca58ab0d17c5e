package io.github.intervalscoach.intents.compareperiods.answer;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.AnswerFrame;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Two periods against each other.
 *
 * @param headline the verdict
 * @param athlete whose training it is
 * @param asOf today, in the athlete's zone
 * @param understood what the question was taken to mean
 * @param confidence how sure the verdict is
 * @param newer the newer period; absent when nothing of it is on record
 * @param older the older period; absent when nothing of it is on record
 * @param differences those that matter, or all with detail=full
 * @param curves bests of both periods, when asked for
 * @param durability power lost after work in both periods, when asked for
 * @param chance how many were tested, and how many would look real by chance
 * @param marked rest weeks, illness, injury and holiday inside either period
 * @param evidence rules that spoke
 * @param whatWouldChangeIt what would change the verdict
 * @param alerts what the reader did not ask for and must know
 * @param dataQuality what is missing, withheld, cut or double
 * @param nextActions calls that can be made as they stand
 */
public record ComparisonAnswer(
        String headline,
        AthleteRef athlete,
        LocalDate asOf,
        Compared understood,
        Confidence confidence,
        Optional<WindowFigures> newer,
        Optional<WindowFigures> older,
        List<Difference> differences,
        Optional<CurveSection> curves,
        Optional<DurabilityComparison> durability,
        Optional<Chance> chance,
        List<MarkedDays> marked,
        List<RuleCited> evidence,
        List<String> whatWouldChangeIt,
        List<Alert> alerts,
        List<DataNote> dataQuality,
        List<NextAction> nextActions)
        implements AnswerFrame {
    public ComparisonAnswer {
        differences = List.copyOf(differences);
        marked = List.copyOf(marked);
        evidence = List.copyOf(evidence);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        alerts = List.copyOf(alerts);
        dataQuality = List.copyOf(dataQuality);
        nextActions = List.copyOf(nextActions);
    }
}
