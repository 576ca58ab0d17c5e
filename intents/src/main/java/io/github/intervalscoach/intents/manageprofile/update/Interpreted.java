package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.Guarded;
import io.github.intervalscoach.intents.manageprofile.Action;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.rules.ProfileRules;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What the rules say of it. */
record Interpreted(
        Computed computed, Guarded guarded, List<RuleCited> evidence, List<Alert> alerts, List<DataNote> notes) {
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
        var found = new Interpreted(computed, guarded, List.of(), List.of(), List.of());
        return new Interpreted(computed, guarded, found.rules(), found.warnings(), found.said());
    }

    private List<RuleCited> rules() {
        return isAboutSettings()
                ? List.of(RuleCited.of(ProfileRules.ZONES, "zones follow what they are a percentage of"))
                : List.of();
    }

    private List<Alert> warnings() {
        var alerts = new ArrayList<Alert>();
        if (!isAboutSettings()) {
            return alerts;
        }
        Snapshot before = operation().before().orElseThrow();
        Snapshot after = operation().after().orElseThrow();
        for (Field field : Field.values()) {
            OptionalDouble was = SettingsWish.decimal(before, field);
            OptionalDouble is = SettingsWish.decimal(after, field);
            if (was.isPresent() && is.isPresent() && isFar(was.getAsDouble(), is.getAsDouble())) {
                alerts.add(new Alert(
                        ProfileRules.FAR.id(),
                        field.words() + " moves by more than " + Math.round(100 * ProfileRules.FAR_SHARE)
                                + " % at once; a test or a race should be behind that"));
            }
        }
        contradiction(after, alerts);
        return alerts;
    }

    private static boolean isFar(double was, double is) {
        return Math.abs(is - was) > ProfileRules.FAR_SHARE * was;
    }

    private static void contradiction(Snapshot after, List<Alert> alerts) {
        OptionalDouble threshold = SettingsWish.decimal(after, Field.LTHR);
        OptionalDouble most = SettingsWish.decimal(after, Field.MAX_HR);
        if (threshold.isPresent() && most.isPresent() && threshold.getAsDouble() >= most.getAsDouble()) {
            alerts.add(
                    new Alert(ProfileRules.CONTRADICTORY.id(), "threshold heart rate would not be below the maximum"));
        }
        if (most.isPresent()
                && after.find(Field.HR_ZONES.field()).orElse(null) instanceof FieldValue.Words tops
                && Double.parseDouble(tops.words().get(tops.words().size() - 1)) != most.getAsDouble()) {
            alerts.add(new Alert(
                    ProfileRules.CONTRADICTORY.id(),
                    "the last heart-rate zone would not end at the maximum; heart-rate zones stay unless hr_zones gives"
                            + " them"));
        }
    }

    private List<DataNote> said() {
        if (computed.order().question().action() == Action.APPLY_TO_PAST) {
            return computed.past().filter(past -> !past.activities().isEmpty()).map(Interpreted::forGood).stream()
                    .toList();
        }
        return isAboutSettings()
                ? List.of(new DataNote(
                        "history_stays",
                        "Past activities keep the thresholds they were worked out with.",
                        "action=apply_to_past has the zones of all of them counted anew, for good."))
                : List.of();
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

    boolean isAboutSettings() {
        return !guarded.allowed().isEmpty() && operation().subject() == Subject.SPORT_SETTINGS;
    }

    private Operation operation() {
        return guarded.allowed().get(0);
    }
}
