package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.athletes.KeyAccess;
import io.github.intervalscoach.intents.change.UndoPlan.Kept;
import io.github.intervalscoach.intents.consequences.Around;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.modifytraining.find.Entry;
import io.github.intervalscoach.intents.modifytraining.find.Found;
import io.github.intervalscoach.intents.modifytraining.wish.Ground;
import io.github.intervalscoach.intents.modifytraining.wish.Wishes;
import io.github.intervalscoach.intents.modifytraining.wish.Wishing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wish, as operations on what is there.
 *
 * @param kept what an undo leaves as it is
 * @param undoes the change-set that is taken back
 */
record Audited(Asked asked, Ground ground, Around around, Wishes wishes, List<Kept> kept, Optional<Token> undoes) {
    static Audited of(Fetched fetched) {
        KeyAccess.requireChange(fetched.access(), fetched.asked().athlete());
        Optional<Undoing> undoing = fetched.undoing();
        return new Audited(
                fetched.asked(),
                fetched.ground(),
                Around.of(
                        fetched.asked().today(),
                        fetched.form(),
                        fetched.ground().done()),
                undoing.map(taken -> new Wishes(taken.plan().operations(), List.of()))
                        .orElseGet(() -> wishes(fetched)),
                undoing.map(taken -> taken.plan().kept()).orElse(List.of()),
                undoing.map(Undoing::token));
    }

    private static Wishes wishes(Fetched fetched) {
        var wishing = new Wishing(fetched.ground());
        return switch (fetched.asked().question().action()) {
            case CREATE -> wishing.made();
            case LOG_WELLNESS ->
                wishing.logged(
                        fetched.window()
                                .days()
                                .map(DateRange::first)
                                .orElse(fetched.asked().today()),
                        fetched.record());
            case EDIT_ACTIVITY -> wishing.edited(fetched.stored().get(0));
            case COMMENT -> wishing.commented(fetched.stored().get(0));
            case DELETE_ACTIVITY -> wishing.deleted(fetched.stored());
            case COMPLETE -> wishing.completed(events(fetched).get(0), fetched.stored());
            case LINK -> wishing.linked(fetched.stored().get(0), events(fetched).get(0));
            case MOVE, UPDATE, COPY, SWAP, DELETE -> wishing.of(events(fetched));
            case UNDO, HISTORY -> new Wishes(List.of(), List.of());
        };
    }

    private static List<CalendarEvent> events(Fetched fetched) {
        return Stream.of(fetched.first(), fetched.second())
                .flatMap(found -> entries(found).stream())
                .flatMap(entry -> fetched.ground().event(entry.id()).stream())
                .toList();
    }

    private static List<Entry> entries(Found found) {
        return found instanceof Found.These these ? these.entries() : List.of();
    }
}
