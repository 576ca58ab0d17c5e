package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.rules.ProfileRules;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What the rules say of other thresholds and zones; nothing of anything else. */
record SettingsRules(List<Operation> operations) {
    boolean isUpdate() {
        return !operations.isEmpty()
                && operation().subject() == Subject.SPORT_SETTINGS
                && operation().verb() == Verb.UPDATE;
    }

    List<RuleCited> evidence() {
        return isUpdate()
                ? List.of(RuleCited.of(
                        ProfileRules.ZONES,
                        "power and pace zones follow their threshold; heart-rate zones are beats, and stay unless they are"
                                + " given"))
                : List.of();
    }

    List<Alert> alerts() {
        var alerts = new ArrayList<Alert>();
        if (!isUpdate()) {
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

    private Operation operation() {
        return operations.get(0);
    }
}
