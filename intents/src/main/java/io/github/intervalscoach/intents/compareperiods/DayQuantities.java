package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.WellnessDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is compared day by day: training of the sports that count, and wellness, which belongs to no sport. */
record DayQuantities(Diary diary, SportFilter sport, List<String> eachSport) {
    private static final double SECONDS_PER_HOUR = 3600;

    List<Tested> on(Bench bench) {
        List<Tested> tested = new ArrayList<>();
        training(bench, tested);
        wellness(bench, tested);
        for (String one : eachSport) {
            Predicate<Activity> counts = a -> a.sport().equals(one);
            add(bench, Measure.LOAD, Optional.of(one), counts, a -> a.load().points(), tested);
            add(bench, Measure.TIME, Optional.of(one), counts, DayQuantities::hours, tested);
            add(
                    bench,
                    Measure.DISTANCE,
                    Optional.of(one),
                    counts,
                    a -> a.volume().distanceMeters(),
                    tested);
        }
        return tested;
    }

    private void training(Bench bench, List<Tested> tested) {
        Predicate<Activity> counts = a -> sport.admits(a.sport());
        Optional<String> all = Optional.empty();
        if (sport.isOpen()) {
            tested.add(bench.days(Measure.LOAD, all, diary::load));
        } else {
            add(bench, Measure.LOAD, all, counts, a -> a.load().points(), tested);
        }
        add(bench, Measure.TIME, all, counts, DayQuantities::hours, tested);
        if (!sport.isOpen()) {
            add(bench, Measure.DISTANCE, all, counts, a -> a.volume().distanceMeters(), tested);
            add(bench, Measure.CLIMB, all, counts, a -> a.volume().elevationGainMeters(), tested);
        }
        add(bench, Measure.HARD_BY_POWER, all, counts, ZoneFamily.POWER::hardMinutes, tested);
        add(bench, Measure.HARD_BY_HEART_RATE, all, counts, ZoneFamily.HEART_RATE::hardMinutes, tested);
    }

    private void add(
            Bench bench,
            Measure measure,
            Optional<String> of,
            Predicate<Activity> counts,
            Function<Activity, OptionalDouble> value,
            List<Tested> tested) {
        tested.add(bench.days(measure, of, day -> diary.sum(day, counts, value)));
    }

    private void wellness(Bench bench, List<Tested> tested) {
        tested.add(bench.days(Measure.HRV, Optional.empty(), day -> logHrv(day)));
        rated(bench, Measure.RESTING_HEART_RATE, d -> d.measured().restingHeartRateBpm(), tested);
        tested.add(bench.days(Measure.SLEEP, Optional.empty(), day -> sleepHours(day)));
        tested.add(bench.days(
                Measure.WEIGHT,
                Optional.empty(),
                day -> diary.measured(day, d -> d.measured().weightKg())));
        rated(bench, Measure.SLEEP_QUALITY, d -> d.said().sleepQuality(), tested);
        rated(bench, Measure.SORENESS, d -> d.said().soreness(), tested);
        rated(bench, Measure.FATIGUE, d -> d.said().fatigue(), tested);
        rated(bench, Measure.STRESS, d -> d.said().stress(), tested);
        rated(bench, Measure.MOOD, d -> d.said().mood(), tested);
        rated(bench, Measure.MOTIVATION, d -> d.said().motivation(), tested);
    }

    private void rated(Bench bench, Measure measure, Function<WellnessDay, OptionalInt> value, List<Tested> tested) {
        tested.add(bench.days(
                measure, Optional.empty(), day -> diary.measured(day, known -> asDouble(value.apply(known)))));
    }

    private OptionalDouble logHrv(LocalDate day) {
        OptionalDouble ms = diary.measured(day, d -> d.measured().hrvRmssdMs());
        return ms.isPresent() && ms.getAsDouble() > 0
                ? OptionalDouble.of(StrictMath.log(ms.getAsDouble()))
                : OptionalDouble.empty();
    }

    private OptionalDouble sleepHours(LocalDate day) {
        return diary.measured(day, d -> hours(d.measured().sleepSeconds()));
    }

    private static OptionalDouble hours(Activity session) {
        return hours(session.volume().movingSeconds());
    }

    private static OptionalDouble hours(OptionalInt seconds) {
        return seconds.isPresent() ? OptionalDouble.of(seconds.getAsInt() / SECONDS_PER_HOUR) : OptionalDouble.empty();
    }

    private static OptionalDouble asDouble(OptionalInt value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty();
    }
}
