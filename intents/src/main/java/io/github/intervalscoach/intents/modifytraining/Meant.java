package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import io.github.intervalscoach.intents.modifytraining.find.Entry;
import io.github.intervalscoach.intents.modifytraining.find.EntrySearch;
import io.github.intervalscoach.intents.modifytraining.find.Found;
import io.github.intervalscoach.intents.modifytraining.wish.Ground;
import io.github.intervalscoach.intents.modifytraining.wish.Sports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which things of the ground an action is about. */
record Meant(Ground ground, Window window) {
    private static final Found NOTHING = new Found.These(List.of());

    /** What the action is done to; nothing where it makes something. */
    Found first() {
        Question asked = ground.question();
        return switch (asked.action()) {
            case MOVE, COPY, DELETE -> several();
            case UPDATE, SWAP -> entries(asked.target());
            case LINK, EDIT_ACTIVITY, COMMENT ->
                activities(asked.target().stream().limit(1).toList());
            case COMPLETE ->
                search(sessions(), Facing.PAST)
                        .find(asked.target().stream().limit(1).toList(), window.days());
            case CREATE, DELETE_ACTIVITY, LOG_WELLNESS, UNDO, HISTORY -> NOTHING;
        };
    }

    /** The other thing of a swap: on the other day, or named as well. */
    Found partner(Found first) {
        if (ofSwap(first).size() >= 2) {
            return NOTHING;
        }
        LocalDate day = window.other().orElseThrow();
        return search(
                        ground.events().stream()
                                .filter(event -> event.category() == Category.WORKOUT)
                                .map(Entry::of)
                                .toList(),
                        Facing.FUTURE)
                .find(List.of(), Optional.of(DateRange.of(day)));
    }

    /** The plan that an activity of {@code day} and {@code sport} fulfils. */
    Found plan(LocalDate day, Optional<String> sport) {
        List<CalendarEvent> open = ground.events().stream()
                .filter(event ->
                        event.category() == Category.WORKOUT || event.category().isRace())
                .filter(event -> event.pairedActivityId().isEmpty())
                .toList();
        List<String> named = ground.question().target().stream().skip(1).toList();
        if (!named.isEmpty()) {
            return search(open.stream().map(Entry::of).toList(), Facing.PAST).find(named, Optional.empty());
        }
        List<Entry> fitting = open.stream()
                .filter(event -> sport.isEmpty()
                        || event.sport().isEmpty()
                        || event.sport().equals(sport))
                .map(Entry::of)
                .toList();
        return search(fitting, Facing.PAST)
                .find(List.of(), Optional.of(DateRange.of(window.other().orElse(day))));
    }

    /** What was done of {@code plan}: named as well, or the one thing of that day and kind that fulfils no other plan. */
    Found done(CalendarEvent plan) {
        List<String> named = ground.question().target().stream().skip(1).toList();
        if (!named.isEmpty()) {
            return search(ground.done().stream().map(Entry::of).toList(), Facing.PAST)
                    .find(named, Optional.empty());
        }
        List<Entry> fitting = ground.done().stream()
                .filter(activity -> activity.day().equals(plan.day())
                        && activity.plannedEventId().isEmpty())
                .filter(activity -> plan.sport()
                        .filter(sport -> !Sports.areAlike(sport, activity.sport()))
                        .isEmpty())
                .map(Entry::of)
                .toList();
        return fitting.size() > 1
                ? new Found.Several(plan.name().shown() + " of that day", fitting)
                : new Found.These(fitting);
    }

    private List<Entry> sessions() {
        return ground.events().stream()
                .filter(event ->
                        event.category() == Category.WORKOUT || event.category().isRace())
                .map(Entry::of)
                .toList();
    }

    private static List<Entry> ofSwap(Found first) {
        return first instanceof Found.These these ? these.entries() : List.of();
    }

    private Found several() {
        Question asked = ground.question();
        Optional<DateRange> days = window.days();
        return days.isPresent() && asked.from().isPresent()
                ? search(all(), Facing.FUTURE).findAll(asked.target(), days.get())
                : entries(asked.target());
    }

    private Found entries(List<String> targets) {
        return search(all(), window.facing()).find(targets, window.days());
    }

    private Found activities(List<String> targets) {
        return search(ground.done().stream().map(Entry::of).toList(), Facing.PAST)
                .find(targets, window.days());
    }

    private List<Entry> all() {
        return ground.events().stream()
                .filter(event -> event.category() != Category.PLAN && event.category() != Category.UNKNOWN)
                .map(Entry::of)
                .toList();
    }

    private EntrySearch search(List<Entry> known, Facing facing) {
        return new EntrySearch(known, ground.today(), facing);
    }
}
