package io.github.intervalscoach.intents.modifytraining.answer;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.AnswerFrame;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.OperationRefused;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.SafetyNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A change to be approved, or why there is none.
 *
 * @param safety a red flag; shown before everything else
 * @param action what was asked for, such as {@code move}
 * @param readings how something was understood, with its figures
 * @param changeSet absent when there is nothing to approve
 * @param group of several athletes
 * @param refused what was asked for and is not proposed, where there is no change-set
 * @param candidates what may be meant, or is nearest
 * @param kept what an undo leaves as it is
 * @param history newest first
 */
public record ModifyAnswer(
        Optional<SafetyNotice> safety,
        String headline,
        AthleteRef athlete,
        LocalDate asOf,
        String action,
        Confidence confidence,
        List<String> readings,
        Optional<ChangeSetSection> changeSet,
        Optional<GroupSection> group,
        List<OperationRefused> refused,
        List<Candidate> candidates,
        List<KeptRow> kept,
        List<HistoryRow> history,
        List<RuleCited> evidence,
        List<String> whatWouldChangeIt,
        List<Alert> alerts,
        List<DataNote> dataQuality,
        List<NextAction> nextActions)
        implements AnswerFrame {
    public ModifyAnswer {
        readings = List.copyOf(readings);
        refused = List.copyOf(refused);
        candidates = List.copyOf(candidates);
        kept = List.copyOf(kept);
        history = List.copyOf(history);
        evidence = List.copyOf(evidence);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        alerts = List.copyOf(alerts);
        dataQuality = List.copyOf(dataQuality);
        nextActions = List.copyOf(nextActions);
    }

    /** Nothing to approve, and nothing else yet. */
    public static ModifyAnswer without(String headline, AthleteRef athlete, LocalDate asOf, String action) {
        return new ModifyAnswer(
                Optional.empty(),
                headline,
                athlete,
                asOf,
                action,
                Confidence.HIGH,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Of several athletes. */
    public ModifyAnswer of(GroupSection several, List<RuleCited> reasons, List<NextAction> next) {
        return new ModifyAnswer(
                safety,
                headline,
                athlete,
                asOf,
                action,
                confidence,
                readings,
                changeSet,
                Optional.of(several),
                refused,
                candidates,
                kept,
                history,
                reasons,
                whatWouldChangeIt,
                alerts,
                dataQuality,
                next);
    }
}
