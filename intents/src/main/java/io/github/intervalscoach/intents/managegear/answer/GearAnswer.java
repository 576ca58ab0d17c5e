package io.github.intervalscoach.intents.managegear.answer;

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

/**
 * Gear, its use and what is due.
 *
 * @param understood {@code gear_list} or {@code gear_due}, as of today
 * @param due how many reminders are due, snoozed ones included
 * @param soon how many are due soon
 * @param inUse parts right after what they are on
 * @param retired no longer in use
 */
public record GearAnswer(
        String headline,
        AthleteRef athlete,
        LocalDate asOf,
        Understood understood,
        Confidence confidence,
        int due,
        int soon,
        List<GearPiece> inUse,
        List<GearPiece> retired,
        List<RuleCited> evidence,
        List<String> whatWouldChangeIt,
        List<Alert> alerts,
        List<DataNote> dataQuality,
        List<NextAction> nextActions)
        implements AnswerFrame {
    public GearAnswer {
        inUse = List.copyOf(inUse);
        retired = List.copyOf(retired);
        evidence = List.copyOf(evidence);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        alerts = List.copyOf(alerts);
        dataQuality = List.copyOf(dataQuality);
        nextActions = List.copyOf(nextActions);
    }
}
