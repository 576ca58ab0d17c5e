package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.Guarded;
import io.github.intervalscoach.intents.manageprofile.ask.Action;
import io.github.intervalscoach.intents.manageprofile.update.Computed.Moved;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say of it.
 *
 * @param alike what is remembered already of the kind that shall be
 */
record Interpreted(
        Order order,
        Guarded guarded,
        Optional<SportSettingsDetail> family,
        Optional<Moved> moved,
        List<Remembered> alike,
        List<RuleCited> evidence,
        List<Alert> alerts,
        List<DataNote> notes) {
    static Interpreted of(Computed computed) {
        var order = computed.order();
        var guarded = Guarded.of(
                order.asked().athlete().id(),
                computed.operations(),
                List.of(),
                order.asked().today());
        guarded.refused().forEach(refused -> {
            throw new InvalidQuestion("not_possible", refused.reason(), "Ask for it in another way.");
        });
        var judged = new SettingsRules(guarded.allowed());
        return new Interpreted(
                order,
                guarded,
                computed.family(),
                computed.moved(),
                computed.memory().stream()
                        .filter(item -> order.question().kind().equals(Optional.of(item.kind())))
                        .toList(),
                judged.evidence(),
                judged.alerts(),
                notes(computed, judged));
    }

    private static List<DataNote> notes(Computed computed, SettingsRules judged) {
        if (computed.loss().isPresent()) {
            return LostNotes.of(computed.loss().get());
        }
        if (computed.order().question().action() == Action.ADD_SPORT) {
            return List.of(new DataNote(
                    "service_defaults",
                    "What is not given here the service fills in with values of its own.",
                    "Which ones is not documented: look at them after applying."));
        }
        return computed.past()
                .filter(past -> !past.activities().isEmpty())
                .map(past -> List.of(forGood(past)))
                .orElseGet(() -> judged.isUpdate()
                        ? List.of(new DataNote(
                                "history_stays",
                                "Past activities stay as they were worked out.",
                                "action=apply_to_past has the zones of all of them counted anew, for good."))
                        : List.of());
    }

    private static DataNote forGood(PastWish past) {
        return new DataNote(
                "for_good",
                "All " + past.activities().size() + " activities from " + Wording.longDate(past.first()) + " to "
                        + Wording.longDate(past.last()) + "; the service can choose no first day.",
                "Time in zones is counted anew by the zones of today; the thresholds and the load each was recorded with"
                        + " stay, as far as is known. The service does it some time after it answers, and nothing takes"
                        + " it back.");
    }
}
