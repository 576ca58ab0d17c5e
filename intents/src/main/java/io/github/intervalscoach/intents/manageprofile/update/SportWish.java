package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.change.subject.SettingsSnapshots;
import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.util.List;
import java.util.Optional;

/** Settings that a sport gets of its own, or loses. */
record SportWish(Audited audited) {
    private static final String OTHER = "Other";

    /** Settings for sports that no others cover. */
    List<Operation> added() {
        List<String> sports = SportTypes.of(audited.order().question().sport().orElseThrow());
        sports.forEach(this::requireFree);
        PaceUnit unit = Units.of(audited.order().asked().athlete()).paceUnit(sports.get(0));
        Snapshot made = Snapshot.EMPTY.with(SettingsSnapshots.SPORTS, new FieldValue.Words(sports));
        for (Wish wish : audited.wishes()) {
            FieldValue value = new Reading(made, unit)
                    .of(wish)
                    .orElseThrow(
                            () -> Wish.invalid(wish.field().typed() + " is blank.", "Give a value, or leave it out."));
            made = made.with(wish.field().field(), value);
        }
        return List.of(Operation.create(1, Subject.SPORT_SETTINGS, made, "as asked"));
    }

    /** All settings of the family, gone. */
    List<Operation> deleted(SportSettingsDetail family) {
        return List.of(Operation.delete(
                1, new Thing(Subject.SPORT_SETTINGS, family.id()), SettingsSnapshots.of(family), "as asked"));
    }

    /** The family that is there for sports without one. */
    Optional<SportSettingsDetail> rest(SportSettingsDetail lost) {
        return audited.families().stream()
                .filter(family -> !family.id().equals(lost.id()))
                .filter(family -> family.settings().sports().contains(OTHER))
                .findFirst();
    }

    private void requireFree(String sport) {
        audited.families().stream()
                .filter(family -> family.settings().sports().contains(sport))
                .findFirst()
                .ifPresent(family -> {
                    throw new InvalidQuestion(
                            "has_settings",
                            sport + " belongs to the settings of "
                                    + String.join(", ", family.settings().sports()) + ".",
                            family.settings().sports().size() == 1
                                    ? "Change them with update, sport=" + sport + "."
                                    : "Change those with update, sport=" + sport
                                            + "; a sport is taken out of a family on the website.");
                });
    }
}
