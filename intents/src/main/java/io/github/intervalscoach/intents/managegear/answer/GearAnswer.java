package io.github.intervalscoach.intents.managegear.answer;

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
import java.util.OptionalInt;

/**
 * Gear, its use and what is due; or a change to be approved.
 *
 * @param understood {@code gear_list}, {@code gear_due} or {@code gear_} with the change, as of today
 * @param due how many reminders are due, snoozed ones included; absent where nobody asked
 * @param soon how many are due soon; absent where nobody asked
 * @param inUse parts right after what they are on
 * @param retired no longer in use
 * @param gear what would change, where it is there already
 * @param changeSet absent when there is nothing to approve
 */
public record GearAnswer(
        String headline,
        AthleteRef athlete,
        LocalDate asOf,
        Understood understood,
        Confidence confidence,
        OptionalInt due,
        OptionalInt soon,
        List<GearPiece> inUse,
        List<GearPiece> retired,
        Optional<GearMeant> gear,
        Optional<ChangeSetSection> changeSet,
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

    /** A change to be approved, or, without one, that it is so already. */
    public static GearAnswer change(
            String headline,
            AthleteRef athlete,
            LocalDate asOf,
            String question,
            Optional<GearMeant> gear,
            Optional<ChangeSetSection> changeSet,
            List<Alert> alerts,
            List<DataNote> notes,
            List<NextAction> next) {
        return new GearAnswer(
                headline,
                athlete,
                asOf,
                new Understood(question, asOf, asOf, Optional.empty()),
                Confidence.HIGH,
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                gear,
                changeSet,
                List.of(),
                List.of(),
                alerts,
                notes,
                next);
    }
}
