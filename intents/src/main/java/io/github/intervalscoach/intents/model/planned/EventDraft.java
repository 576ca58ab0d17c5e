package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.Change;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A new entry of the calendar. Its start and its category are set; sessions and races have a sport; a name is missing at
 * most on a session whose text gives one; nothing is cleared, for there is nothing yet.
 *
 * @param uid with one, writing it again updates what the first time made
 */
public record EventDraft(Optional<EventUid> uid, EventChange fields) {
    public EventDraft {
        Category category = value(fields.category(), "A category");
        value(fields.timing().start(), "A start");
        boolean isSession = category == Category.WORKOUT;
        if ((isSession || category.isRace()) && !fields.session().setsSport()) {
            throw new IllegalArgumentException("A new " + category + " needs a sport. Maybe Ride, Run or Swim?");
        }
        if (!isSession || Allowed.isLeft(fields.wording().description())) {
            value(fields.wording().name(), "A name");
        }
        if (fields.clears()) {
            throw new IllegalArgumentException("A new entry has nothing to clear. Maybe leave it out?");
        }
    }

    /** An entry of that kind with a name, nothing else said. */
    public static EventDraft of(Category category, LocalDateTime start, String name) {
        return of(category, start, EventChange.NONE.with(WordingChange.named(name)));
    }

    /** An entry of that kind with what {@code fields} sets. */
    public static EventDraft of(Category category, LocalDateTime start, EventChange fields) {
        TimingChange timing = fields.timing();
        return new EventDraft(
                Optional.empty(),
                fields.as(category).with(new TimingChange(Change.to(start), timing.endExclusive(), timing.scope())));
    }

    /** The same under {@code name}. */
    public EventDraft under(EventUid name) {
        return new EventDraft(Optional.of(name), fields);
    }

    /** What kind of entry. */
    public Category category() {
        return value(fields.category(), "A category");
    }

    /** When it starts. */
    public LocalDateTime start() {
        return value(fields.timing().start(), "A start");
    }

    private static <T> T value(Change<T> change, String what) {
        if (change instanceof Change.Set<T> set) {
            return set.value();
        }
        throw new IllegalArgumentException(what + " is needed for a new entry of the calendar.");
    }
}
