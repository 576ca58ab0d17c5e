package io.github.intervalscoach.intents.plantraining.answer;

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
 * A plan to be approved, why there is none, or what is planned.
 *
 * @param assumptions what was taken for granted, a sentence each
 * @param memory what was remembered, and what it did
 * @param plan made anew
 * @param review of what is there
 * @param workout a single one
 * @param replan a week planned again
 * @param library what is kept for later
 * @param changeLines the change to be approved, a line an operation; {@code detail=full} has change_set instead
 * @param changeSet the same with every field
 */
public record PlanAnswer(
        String headline,
        AthleteRef athlete,
        LocalDate asOf,
        Understood understood,
        Confidence confidence,
        List<String> assumptions,
        List<MemoryRow> memory,
        Optional<PlanSection> plan,
        Optional<ReviewSection> review,
        Optional<WorkoutSection> workout,
        Optional<ReplanSection> replan,
        Optional<LibrarySection> library,
        Optional<ChangeLines> changeLines,
        Optional<ChangeSetSection> changeSet,
        List<RuleCited> evidence,
        List<String> whatWouldChangeIt,
        List<Alert> alerts,
        List<DataNote> dataQuality,
        List<NextAction> nextActions)
        implements AnswerFrame {
    public PlanAnswer {
        assumptions = List.copyOf(assumptions);
        memory = List.copyOf(memory);
        evidence = List.copyOf(evidence);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        alerts = List.copyOf(alerts);
        dataQuality = List.copyOf(dataQuality);
        nextActions = List.copyOf(nextActions);
    }
}
