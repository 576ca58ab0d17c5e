package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzetraining.activity.Wanted;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.RangeExpression;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the two sessions in the log. Never guesses: several that fit are listed.
 *
 * @param words how the session was described; empty when by id or by day
 * @param days where it is looked for
 * @param other how the other was named
 * @param otherDays where the other is looked for; empty when that hangs on the session
 */
record Hunt(
        Athlete athlete,
        Optional<LoggedActivity> known,
        Optional<LoggedActivity> otherKnown,
        Optional<String> words,
        DateRange days,
        String other,
        Optional<DateRange> otherDays) {
    private static final int HISTORY_DAYS = 90;

    /** The load of seven days before, and as many to spare. */
    private static final int DAYS_BEFORE_OTHER = 14;

    private static final String SAME_BEFORE = "before";

    static Hunt of(
            SideBySide.Asked asked,
            Athlete athlete,
            LocalDate today,
            Optional<LoggedActivity> session,
            Optional<LoggedActivity> against) {
        String other = asked.with().strip();
        Optional<DateRange> named = asked.days().map(days -> days.resolve(today));
        session.ifPresent(entry -> named.ifPresent(days -> requireWithin(days, entry)));
        return new Hunt(
                athlete,
                session,
                against,
                asked.activity().filter(words -> session.isEmpty()),
                session.map(entry -> DateRange.of(entry.day()))
                        .or(() -> named)
                        .orElseGet(() -> DateRange.endingOn(today, HISTORY_DAYS)),
                other,
                against.map(entry -> DateRange.of(entry.day())).or(() -> days(other, today)));
    }

    /** From the earlier to the later day. */
    static DateRange span(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? new DateRange(one, other) : new DateRange(other, one);
    }

    /** What has to be read of the log, one call for all of it. */
    DateRange window() {
        LocalDate oldest = days.first().minusDays(HISTORY_DAYS);
        LocalDate before =
                otherDays.map(d -> d.first().minusDays(DAYS_BEFORE_OTHER)).orElse(oldest);
        LocalDate last = otherDays.map(DateRange::last).orElse(days.last());
        return new DateRange(oldest.isBefore(before) ? oldest : before, last.isAfter(days.last()) ? last : days.last());
    }

    LoggedActivity session(List<LoggedActivity> listed) {
        return known.orElseGet(() -> {
            var fitting = new Fitting(own(
                    listed,
                    entry -> days.contains(entry.day())
                            && words.map(Wanted::new)
                                    .map(wanted -> fits(wanted, entry))
                                    .orElse(true)));
            return fitting.only(
                    "activity or date", "from " + days.first() + " to " + days.last(), own(listed, e -> true));
        });
    }

    LoggedActivity against(LoggedActivity session, List<LoggedActivity> listed) {
        if (otherKnown.isPresent()) {
            return otherKnown.get();
        }
        List<LoggedActivity> rest = own(listed, entry -> !entry.id().equals(session.id()));
        if (other.toLowerCase(Locale.ROOT).equals(SAME_BEFORE)) {
            return rest.stream()
                    .filter(entry -> isSame(entry, session) && entry.start().isBefore(session.start()))
                    .reduce((earlier, later) -> later)
                    .orElseThrow(() -> new Fitting(List.of())
                            .nothing(
                                    "with_activity",
                                    "for one of the same name and sport in the " + HISTORY_DAYS + " days before "
                                            + session.day(),
                                    alike(rest, session)));
        }
        Predicate<LoggedActivity> meant = otherDays.isPresent()
                ? entry -> otherDays.get().contains(entry.day())
                : entry -> fits(new Wanted(other), entry);
        List<LoggedActivity> fitting = rest.stream().filter(meant).toList();
        List<LoggedActivity> sameSport = alike(fitting, session);
        return new Fitting(sameSport.size() == 1 ? sameSport : fitting)
                .only(
                        "with_activity",
                        otherDays
                                .map(d -> "from " + d.first() + " to " + d.last())
                                .orElse("for that name from " + window().first() + " to " + window().last()),
                        alike(rest, session));
    }

    private List<LoggedActivity> own(List<LoggedActivity> listed, Predicate<LoggedActivity> also) {
        return listed.stream()
                .filter(entry -> entry.athleteId().equals(athlete.id()) && also.test(entry))
                .toList();
    }

    private static boolean fits(Wanted wanted, LoggedActivity entry) {
        return entry instanceof Activity activity && wanted.fits(activity);
    }

    private static List<LoggedActivity> alike(List<LoggedActivity> entries, LoggedActivity session) {
        return entries.stream()
                .filter(entry -> entry instanceof Activity one
                        && session instanceof Activity other
                        && one.sport().equals(other.sport()))
                .toList();
    }

    private static boolean isSame(LoggedActivity entry, LoggedActivity session) {
        return entry instanceof Activity one && session instanceof Activity other && Likeness.isSame(one, other);
    }

    private static Optional<DateRange> days(String typed, LocalDate today) {
        if (typed.toLowerCase(Locale.ROOT).equals(SAME_BEFORE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RangeExpression.parse(typed, Facing.PAST).resolve(today));
        } catch (InvalidQuestion noDay) {
            return Optional.empty();
        }
    }

    private static void requireWithin(DateRange days, LoggedActivity entry) {
        if (!days.contains(entry.day())) {
            throw new InvalidQuestion(
                    "contradictory_arguments",
                    "Activity " + entry.id() + " is of " + entry.day() + ", not of the date asked for.",
                    "Leave date out, or the id.");
        }
    }
}
