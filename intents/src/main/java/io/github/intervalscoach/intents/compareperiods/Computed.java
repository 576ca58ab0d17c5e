package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.compareperiods.answer.WindowFigures;
import io.github.intervalscoach.intents.compareperiods.curves.CurveNumbers;
import io.github.intervalscoach.intents.compareperiods.curves.CurvesOnRecord;
import io.github.intervalscoach.intents.compareperiods.curves.LossNumbers;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Numbers at full precision, and no opinion about them.
 *
 * @param tested every quantity with a value in at least one period
 * @param curves where they were asked for
 * @param losses of power after work, where durability was asked for
 * @param unmarked those compared by day again, without the marked days; empty when none is marked
 */
record Computed(
        ComparePeriods.Asked asked,
        Period newer,
        Period older,
        Optional<WindowFigures> figuresNewer,
        Optional<WindowFigures> figuresOlder,
        List<Tested> tested,
        List<Tested> unmarked,
        List<Mark> marks,
        List<Flaw> flaws,
        Optional<CurveNumbers> curves,
        Optional<LossNumbers> losses) {

    static Computed of(Audited audited) {
        ComparePeriods.Asked asked = audited.asked();
        var figures = new Figures(audited.diary(), asked.sport());
        List<Tested> tested = List.of();
        List<Tested> unmarked = List.of();
        if (audited.newer().done().isPresent() && audited.older().done().isPresent()) {
            DateRange newer = audited.newer().done().get();
            DateRange older = audited.older().done().get();
            tested = all(audited, figures, newer, older);
            unmarked = audited.marks().isEmpty()
                    ? List.of()
                    : quantities(audited, newer, older).on(new Bench(newer, older, isUsual(audited.marks())));
        }
        return new Computed(
                asked,
                audited.newer(),
                audited.older(),
                audited.newer().done().map(figures::of),
                audited.older().done().map(figures::of),
                tested,
                unmarked,
                audited.marks(),
                audited.flaws(),
                audited.curves().flatMap(curves -> curves(audited, curves)),
                losses(audited));
    }

    /** Over the days as asked: a curve that begins before the record is the same as one that begins with it. */
    private static Optional<CurveNumbers> curves(Audited audited, CurvesOnRecord curves) {
        ComparePeriods.Asked asked = audited.asked();
        Windows windows = asked.windows();
        return windows.done(windows.newer())
                .flatMap(newer -> windows.done(windows.older())
                        .map(older -> CurveNumbers.of(
                                curves,
                                asked.athlete(),
                                audited.diary().sessions(windows.reach(), asked.sport()),
                                newer,
                                older)));
    }

    /** Over the days on record, since the longer period has more tries. */
    private static Optional<LossNumbers> losses(Audited audited) {
        ComparePeriods.Asked asked = audited.asked();
        return audited.work()
                .flatMap(work -> audited.newer()
                        .done()
                        .flatMap(newer -> audited.older()
                                .done()
                                .map(older -> LossNumbers.of(
                                        work,
                                        asked.athlete(),
                                        audited.diary().sessions(asked.windows().reach(), asked.sport()),
                                        newer,
                                        older))));
    }

    private static List<Tested> all(Audited audited, Figures figures, DateRange newer, DateRange older) {
        SportFilter sport = audited.asked().sport();
        List<Tested> tested =
                new ArrayList<>(quantities(audited, newer, older).on(new Bench(newer, older, day -> true)));
        tested.addAll(SteadySessions.compare(
                audited.diary().sessions(newer, sport), audited.diary().sessions(older, sport)));
        if (sport.isOpen()) {
            tested.add(Bench.sessions(
                    Measure.MONOTONY, Optional.empty(), figures.monotony(newer), figures.monotony(older)));
        }
        return tested.stream().filter(Computed::isThere).toList();
    }

    /** What nobody logged, and what was the same number every day, is no comparison. */
    private static boolean isThere(Tested tested) {
        boolean constant = tested.refused().equals(Optional.of("zero_variance"))
                && tested.newer().equals(tested.older());
        return tested.nNewer() + tested.nOlder() > 0 && !constant;
    }

    private static DayQuantities quantities(Audited audited, DateRange newer, DateRange older) {
        boolean each = audited.asked().scope().shows(Include.SPORTS)
                && audited.asked().sport().isOpen();
        List<String> sports = !each
                ? List.of()
                : Stream.of(newer, older)
                        .flatMap(days ->
                                audited.diary().sessions(days, audited.asked().sport()).stream())
                        .map(Activity::sport)
                        .distinct()
                        .sorted()
                        .toList();
        return new DayQuantities(audited.diary(), audited.asked().sport(), sports);
    }

    private static Predicate<LocalDate> isUsual(List<Mark> marks) {
        return day -> marks.stream().noneMatch(mark -> mark.days().contains(day));
    }
}
