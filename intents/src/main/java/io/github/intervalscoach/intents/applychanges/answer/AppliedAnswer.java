package io.github.intervalscoach.intents.applychanges.answer;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.AnswerFrame;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.change.Applied;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of a change-set.
 *
 * @param token its name
 * @param summary its own
 * @param course whether this is the first time, a continuation, a repetition or a rehearsal
 * @param operations how many it has
 * @param athletes one row each where it was for several, whose operations are numbered through; otherwise empty
 * @param left numbers of those that the same token can still do
 */
public record AppliedAnswer(
        String headline,
        AthleteRef athlete,
        LocalDate asOf,
        Understood understood,
        Confidence confidence,
        String token,
        String summary,
        Applied.Course course,
        int operations,
        List<GroupRow> athletes,
        List<StepDone> done,
        List<StepNotDone> notDone,
        List<Integer> left,
        List<RuleCited> evidence,
        List<String> whatWouldChangeIt,
        List<Alert> alerts,
        List<DataNote> dataQuality,
        List<NextAction> nextActions)
        implements AnswerFrame {
    public AppliedAnswer {
        athletes = List.copyOf(athletes);
        done = List.copyOf(done);
        notDone = List.copyOf(notDone);
        left = List.copyOf(left);
        evidence = List.copyOf(evidence);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        alerts = List.copyOf(alerts);
        dataQuality = List.copyOf(dataQuality);
        nextActions = List.copyOf(nextActions);
    }
}
