package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Heart rate variability by day, and what each day was measured with. Whoever asks for days gets those that were measured
 * as the newest was; the others are missing.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class HrvDays {
    /** How far back the newest reading is looked for, days: an older one says nothing of the day asked about. */
    private static final int NEWEST_DAYS = 7;

    private final DailySeries ms;
    private final SortedMap<LocalDate, HrvSource> sources;

    private HrvDays(DailySeries ms, SortedMap<LocalDate, HrvSource> sources) {
        this.ms = ms;
        this.sources = sources;
    }

    /** Days that were all measured alike, milliseconds, dated by the morning the night ended on. */
    public static HrvDays of(DailySeries ms, HrvSource source) {
        Objects.requireNonNull(source, "source");
        return of(ms, day -> source);
    }

    /** The same from several sources; {@code sourceOn} is asked once for each known day. */
    public static HrvDays of(DailySeries ms, Function<LocalDate, HrvSource> sourceOn) {
        var sources = new TreeMap<LocalDate, HrvSource>();
        for (LocalDate day = ms.first(); !day.isAfter(ms.last()); day = day.plusDays(1)) {
            if (ms.on(day).isPresent()) {
                sources.put(day, Objects.requireNonNull(sourceOn.apply(day), "source"));
            }
        }
        return new HrvDays(ms, sources);
    }

    /** The {@code days} days up to {@code day} that were measured as the newest of them was. */
    HrvNights upTo(LocalDate day, int days, HrvScale scale) {
        DailySeries window = ms.window(day.minusDays(days - 1L), day);
        Optional<HrvSource> newest =
                newest(day, days, this::isPlausible).or(() -> newest(day, days, (night, source) -> true));
        DailySeries alike = DailySeries.between(
                window.first(),
                day,
                night -> newest.filter(source -> source.equals(sources.get(night)))
                        .map(source -> ms.on(night))
                        .orElseGet(OptionalDouble::empty));
        HrvMeasure measure = newest.map(HrvSource::measure).orElse(HrvMeasure.RMSSD);
        Nights nights = Nights.upTo(day, days, alike, measure.plausible(), scale::of);
        return new HrvNights(nights, newest, newest.isPresent() ? window.known() - alike.known() : 0);
    }

    /** The source of the newest reading of the last week, or of the window if that is shorter. */
    private Optional<HrvSource> newest(LocalDate day, int days, BiPredicate<LocalDate, HrvSource> counts) {
        return Stream.iterate(day, night -> night.minusDays(1))
                .limit(Math.min(NEWEST_DAYS, days))
                .flatMap(night ->
                        Optional.ofNullable(sources.get(night)).filter(source -> counts.test(night, source)).stream())
                .findFirst();
    }

    private boolean isPlausible(LocalDate night, HrvSource source) {
        return source.measure().plausible().has(ms.on(night).orElseThrow());
    }
}
