package io.github.intervalscoach.intents.modifytraining.find;

import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From words to things; never to a guess between two.
 *
 * @param known everything there is, in order
 * @param facing where to look first when no day was said
 */
public record EntrySearch(List<Entry> known, LocalDate today, Facing facing) {
    private static final int NEAREST = 3;

    public EntrySearch {
        known = List.copyOf(known);
    }

    /** One thing for each of {@code targets}; without any, the one thing of {@code days}. */
    public Found find(List<String> targets, Optional<DateRange> days) {
        if (targets.isEmpty()) {
            return one("that day", days.map(Wanted::on).orElseThrow());
        }
        var all = new ArrayList<Entry>();
        for (String said : targets) {
            Found found = one(said, Wanted.of(said, days, today, facing));
            if (!(found instanceof Found.These these)) {
                return found;
            }
            these.entries().stream().filter(entry -> !all.contains(entry)).forEach(all::add);
        }
        return new Found.These(all);
    }

    /** Everything of {@code days} that one of {@code targets} names, or all of it. */
    public Found findAll(List<String> targets, DateRange days) {
        List<Wanted> wanted = targets.stream()
                .map(said -> Wanted.of(said, Optional.of(days), today, facing))
                .toList();
        List<Entry> fitting = known.stream()
                .filter(entry -> days.contains(entry.day()))
                .filter(entry -> wanted.isEmpty() || wanted.stream().anyMatch(one -> one.fits(entry)))
                .toList();
        return fitting.isEmpty() ? new Found.None("those days", nearest(Wanted.on(days))) : new Found.These(fitting);
    }

    private Found one(String said, Wanted wanted) {
        List<Entry> fitting = known.stream().filter(wanted::fits).toList();
        List<Entry> chosen =
                wanted.days().isPresent() || wanted.id().isPresent() ? sessions(fitting, wanted) : near(fitting);
        return switch (chosen.size()) {
            case 0 -> new Found.None(said, nearest(wanted));
            case 1 -> new Found.These(chosen);
            default -> new Found.Several(said, chosen);
        };
    }

    /** By a day alone, its sessions are meant, where there are any. */
    private static List<Entry> sessions(List<Entry> fitting, Wanted wanted) {
        List<Entry> sessions = fitting.stream()
                .filter(entry -> entry.kind().equals("workout") || entry.kind().startsWith("race"))
                .toList();
        return wanted.words().isEmpty() && wanted.id().isEmpty() && !sessions.isEmpty() ? sessions : fitting;
    }

    private List<Entry> near(List<Entry> fitting) {
        List<Entry> first = fitting.stream()
                .filter(entry -> facing == Facing.FUTURE
                        ? !entry.days().last().isBefore(today)
                        : !entry.day().isAfter(today))
                .toList();
        return first.isEmpty() ? fitting : first;
    }

    private List<Entry> nearest(Wanted wanted) {
        LocalDate day = wanted.days().map(DateRange::first).orElse(today);
        return known.stream()
                .sorted(Comparator.comparingLong((Entry entry) -> Math.abs(ChronoUnit.DAYS.between(day, entry.day())))
                        .thenComparing(Entry::day))
                .limit(NEAREST)
                .sorted(Comparator.comparing(Entry::day))
                .toList();
    }
}
