package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether one of the heart's signals was adverse on each of three days.
 *
 * @param days the asked day first
 * @param gaps what would have to be known to tell every day; empty when every day is known
 */
record IllnessSignal(List<Finding> days, List<Gap> gaps) {
    static final int DAYS = 3;
    private static final int MANY_DAYS = 2;
    private static final double LOW_HRV_Z = -1.5;

    IllnessSignal {
        days = List.copyOf(days);
        gaps = List.copyOf(gaps);
    }

    /** Resting heart rate at its alarm or above. */
    static IllnessSignal resting(LocalDate day, DailySeries bpm) {
        String input = "resting_heart_rate";
        DailySeries days = Nights.upTo(day, DAYS, bpm, Nights.Plausible.RESTING_BPM, value -> value)
                .series();
        return RestingHeartRateStatus.on(day, bpm)
                .fold(
                        usual -> of(
                                input,
                                newestFirst(day)
                                        .map(days::on)
                                        .map(rate -> Finding.of(
                                                rate, b -> b >= usual.value().alarmBpm()))
                                        .toList()),
                        refusal -> unknown(input, refusal.gaps()));
    }

    /** The logarithm of heart rate variability 1.5 deviations below usual, or lower. */
    static IllnessSignal hrv(LocalDate day, HrvDays hrv) {
        String input = "hrv";
        return HrvBaseline.before(day, hrv, HrvBand.STANDARD)
                .fold(
                        usual -> of(
                                input,
                                Stream.of(HrvWeek.zOn(day, DAYS, hrv, usual.value()))
                                        .map(z -> Finding.of(z, value -> value <= LOW_HRV_Z))
                                        .toList()),
                        refusal -> unknown(input, refusal.gaps()));
    }

    Finding today() {
        return days.get(0);
    }

    /** Whether it was adverse on 2 of the 3 days. */
    Finding often() {
        return Finding.atLeast(MANY_DAYS, days.toArray(Finding[]::new));
    }

    int known() {
        return (int) days.stream().filter(Finding::isKnown).count();
    }

    private static IllnessSignal of(String input, List<Finding> days) {
        int known = new IllnessSignal(days, List.of()).known();
        Gap missing = new Gap(input + "_days_of_three", DAYS, known, "days");
        return new IllnessSignal(days, known < DAYS ? List.of(missing) : List.of());
    }

    private static IllnessSignal unknown(String input, List<Gap> baseline) {
        IllnessSignal nothing = of(input, List.of(Finding.UNKNOWN, Finding.UNKNOWN, Finding.UNKNOWN));
        var gaps = new ArrayList<Gap>(baseline);
        gaps.addAll(nothing.gaps());
        return new IllnessSignal(nothing.days(), gaps);
    }

    private static Stream<LocalDate> newestFirst(LocalDate day) {
        return Stream.iterate(day, d -> d.minusDays(1)).limit(DAYS);
    }
}
