package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.compareperiods.answer.Side;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.WellnessDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Which days of the periods are over and on record: days before the record begins were not days of rest. */
record OnRecord(Windows windows, TreeSet<LocalDate> known) {
    static OnRecord of(Windows windows, Diary diary) {
        var known = new TreeSet<LocalDate>(diary.byDay().keySet());
        diary.wellness().values().stream()
                .filter(OnRecord::saysSomething)
                .map(WellnessDay::day)
                .filter(day -> day.isBefore(windows.today()))
                .forEach(known::add);
        return new OnRecord(windows, known);
    }

    private static boolean saysSomething(WellnessDay day) {
        var measured = day.measured();
        return day.load().fitness().orElse(0) > 0
                || measured.hrvRmssdMs().isPresent()
                || measured.restingHeartRateBpm().isPresent()
                || measured.sleepSeconds().isPresent()
                || measured.weightKg().isPresent()
                || day.said().fatigue().isPresent();
    }

    Period period(Side side, DateRange asked) {
        return new Period(
                side,
                asked,
                windows.done(asked)
                        .filter(done -> !known.subSet(done.first(), true, done.last(), true)
                                .isEmpty())
                        .map(done -> done.first().isBefore(known.first())
                                ? new DateRange(known.first(), done.last())
                                : done));
    }

    void note(Period newer, Period older, List<Flaw> flaws) {
        int notOver = toCome(newer.asked());
        if (notOver > 0) {
            flaws.add(Flaw.of(Flaw.Code.NOT_OVER, notOver, 0));
        }
        int cutNewer = cut(newer);
        int cutOlder = cut(older);
        if (cutNewer + cutOlder > 0) {
            flaws.add(new Flaw(Flaw.Code.BEFORE_RECORD, cutNewer, cutOlder, Optional.of(known.first())));
        }
        if (newer.done().isEmpty() || older.done().isEmpty()) {
            var missing = older.done().isEmpty() ? older : newer;
            flaws.add(new Flaw(
                    Flaw.Code.NOTHING_ON_RECORD,
                    newer.done().isEmpty() ? 1 : 0,
                    older.done().isEmpty() ? 1 : 0,
                    nearest(missing.asked())));
        }
    }

    private int toCome(DateRange asked) {
        return asked.length() - windows.done(asked).map(DateRange::length).orElse(0);
    }

    private int cut(Period period) {
        int over = windows.done(period.asked()).map(DateRange::length).orElse(0);
        return period.done().isEmpty() ? 0 : over - period.days();
    }

    /** The day on record that lies nearest to a period without any. */
    private Optional<LocalDate> nearest(DateRange asked) {
        Optional<LocalDate> before = Optional.ofNullable(known.lower(asked.first()));
        Optional<LocalDate> after = Optional.ofNullable(known.higher(asked.last()));
        if (before.isEmpty() || after.isEmpty()) {
            return before.isPresent() ? before : after;
        }
        long back = ChronoUnit.DAYS.between(before.get(), asked.first());
        long ahead = ChronoUnit.DAYS.between(asked.last(), after.get());
        return back <= ahead ? before : after;
    }
}
