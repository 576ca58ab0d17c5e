package io.github.intervalscoach.intents.model.change;

import io.github.intervalscoach.intents.model.change.FieldValue.Moment;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.FieldValue.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why a thing is left alone unless somebody names it by its id. */
public enum Protection {
    RACE("a race"),
    MARK("a mark of illness, injury or holiday"),
    PAST_DAY("on a day that is over"),
    COMPLETED("done: an activity belongs to it"),
    LOCKED("locked: the athlete cannot edit it");

    private final String words;

    Protection(String words) {
        this.words = words;
    }

    /** Ends the sentence "It is …". */
    public String words() {
        return words;
    }

    /** Everything that protects what {@code operation} touches, seen on {@code today}. */
    public static List<Protection> of(Operation operation, LocalDate today) {
        if (operation.subject() != Subject.CALENDAR_EVENT) {
            return List.of();
        }
        if (operation.verb() == Verb.CREATE) {
            return operation.after().filter(made -> isPast(made, today)).isPresent() ? List.of(PAST_DAY) : List.of();
        }
        Snapshot thing = operation.before().orElse(Snapshot.EMPTY);
        return Arrays.stream(values())
                .filter(protection -> protection.holds(thing, today)
                        || (protection == PAST_DAY
                                && operation
                                        .after()
                                        .filter(to -> isPast(to, today))
                                        .isPresent()))
                .toList();
    }

    private boolean holds(Snapshot thing, LocalDate today) {
        return switch (this) {
            case RACE -> category(thing).startsWith("RACE_");
            case MARK -> List.of("SICK", "INJURED", "HOLIDAY").contains(category(thing));
            case PAST_DAY -> isPast(thing, today);
            case COMPLETED -> thing.find("paired_activity_id").isPresent();
            case LOCKED ->
                thing.find("locked_for_athlete").filter(new Truth(true)::equals).isPresent();
        };
    }

    private static String category(Snapshot thing) {
        return thing.find("category").orElse(new Text("")) instanceof Text text ? text.letters() : "";
    }

    private static boolean isPast(Snapshot thing, LocalDate today) {
        Optional<FieldValue> start = thing.find("start");
        return start.isPresent()
                && start.get() instanceof Moment moment
                && moment.moment().toLocalDate().isBefore(today);
    }
}
