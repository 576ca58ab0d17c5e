package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.FIRST;
import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.alternating;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.PHONE;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.RING;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.WATCH;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.last;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.watch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources never mix: a day counts only with days measured as the newest was. */
class HrvDaysTest {
    @Test
    void aNewDeviceStartsANewMean() {
        double[] ms = join(constant(4, 60), constant(3, 90));
        MetricResult<HrvMean> mean =
                HrvMean.on(last(ms), changing(FIRST.plusDays(4), WATCH, RING, ms), HrvWindow.TREND);

        assertThat(value(mean).ln()).isCloseTo(StrictMath.log(90), within(1e-12));
        assertThat(value(mean).ms()).isCloseTo(90, within(1e-9));
        assertThat(value(mean).nights()).isEqualTo(3);
        assertThat(value(mean).source()).isEqualTo(RING);
        assertThat(basis(mean).caveats()).containsExactly(Caveat.FEW_NIGHTS, Caveat.SOURCE_CHANGED);
    }

    @Test
    void aNewDeviceHasNoBaselineYetAndTheOldOneStillHas() {
        double[] ms = alternating(70, 60, 66);
        HrvDays hrv = changing(FIRST.plusDays(67), WATCH, RING, ms);

        assertRefused(
                HrvBaseline.before(last(ms), hrv, HrvBand.STANDARD),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_baseline_days", 28, 0, "days"),
                new Gap("hrv_baseline_nights", 14, 0, "nights"));
        assertThat(value(HrvBaseline.before(last(ms).minusDays(3), hrv, HrvBand.STANDARD))
                        .source())
                .isEqualTo(WATCH);
    }

    @Test
    void sdnnNeverStandsInForRmssd() {
        double[] ms = alternating(70, 60, 66);
        HrvDays mixed =
                HrvDays.of(Days.of(ms), day -> day.toEpochDay() % 2 == last(ms).toEpochDay() % 2 ? WATCH : PHONE);

        // every second night is 66, and the others are another quantity
        assertThat(value(HrvMean.on(last(ms), mixed, HrvWindow.TREND)).ms()).isCloseTo(66, within(1e-9));
        assertThat(value(HrvMean.on(last(ms), mixed, HrvWindow.TREND)).nights()).isEqualTo(4);
        assertThat(value(HrvMean.on(last(ms).minusDays(1), mixed, HrvWindow.TREND))
                        .ms())
                .isCloseTo(60, within(1e-9));
    }

    @Test
    void anImplausibleNewestNightDoesNotChooseTheSource() {
        double[] ms = join(constant(6, 60), constant(1, 0));
        MetricResult<HrvMean> mean =
                HrvMean.on(last(ms), changing(FIRST.plusDays(6), WATCH, RING, ms), HrvWindow.TREND);

        assertThat(value(mean).source()).isEqualTo(WATCH);
        assertThat(value(mean).nights()).isEqualTo(6);
    }

    @Test
    void implausibleNightsOfTheSameSourceAreLeftOutAndSaidSo() {
        assertThat(basis(HrvMean.on(FIRST.plusDays(6), watch(60, 61, 4.9, 60, 251, 62, 60), HrvWindow.TREND))
                        .caveats())
                .containsExactly(Caveat.PARTIAL_COVERAGE);
        assertRefused(
                HrvMean.on(FIRST.plusDays(6), watch(constant(7, 4.1)), HrvWindow.TREND),
                Reason.OUT_OF_DOMAIN,
                new Gap("hrv_nights", 3, 0, "nights"),
                new Gap("hrv_implausible_nights", 0, 7, "nights"));
    }

    @ParameterizedTest
    @CsvSource({"5, true", "4.99, false", "500, true", "500.1, false"})
    void sdnnHasItsOwnRange(double ms, boolean plausible) {
        HrvDays hrv = HrvDays.of(Days.of(ms), PHONE);

        assertThat(HrvMean.on(FIRST, hrv, HrvWindow.DECISION).found().isPresent())
                .isEqualTo(plausible);
    }

    @Test
    void aReadingOlderThanAWeekSaysNothingOfToday() {
        double[] six = join(constant(84, 60), constant(6, GAP));
        double[] seven = join(constant(83, 60), constant(7, GAP));

        assertThat(value(HrvMean.on(last(six), watch(six), HrvWindow.SEASON)).nights())
                .isEqualTo(84);
        assertRefused(
                HrvMean.on(last(seven), watch(seven), HrvWindow.SEASON),
                Reason.MISSING_INPUT,
                new Gap("hrv_nights", 45, 0, "nights"));
        assertRefused(
                HrvBaseline.before(last(seven), watch(seven), HrvBand.STANDARD),
                Reason.MISSING_INPUT,
                new Gap("hrv_nights_this_week", 1, 0, "nights"));
    }

    @ParameterizedTest
    @CsvSource({"DECISION, 1, 1", "TREND, 7, 3", "BASELINE, 60, 14", "SEASON, 90, 45"})
    void eachWindowHasItsLengthAndItsLeast(HrvWindow window, int days, int least) {
        double[] enough = join(constant(days - least, GAP), constant(least, 60));
        double[] short1 = join(constant(days - least + 1, GAP), constant(least - 1, 60));
        double[] full = constant(days + 5, 60);

        assertThat(basis(HrvMean.on(last(enough), watch(enough), window)).n()).isEqualTo(least);
        assertThat(basis(HrvMean.on(last(full), watch(full), window)).n()).isEqualTo(days);
        assertThat(basis(HrvMean.on(last(full), watch(full), window)).variant()).isEqualToIgnoringCase(window.name());
        assertRefused(
                HrvMean.on(last(short1), watch(short1), window),
                least == 1 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                new Gap("hrv_nights", least, least - 1, "nights"));
    }

    @Test
    void fourNightsOfAWeekAreFewAndFiveAreNot() {
        assertThat(basis(HrvMean.on(FIRST.plusDays(3), watch(constant(4, 60)), HrvWindow.TREND))
                        .caveats())
                .containsExactly(Caveat.FEW_NIGHTS);
        assertThat(basis(HrvMean.on(FIRST.plusDays(4), watch(constant(5, 60)), HrvWindow.TREND))
                        .caveats())
                .isEmpty();
    }

    @Test
    void asksForTheSourceOfEachKnownDayOnce() {
        var asked = new ArrayList<LocalDate>();
        HrvDays.of(Days.of(60, GAP, 62), day -> {
            asked.add(day);
            return WATCH;
        });

        assertThat(asked).containsExactly(FIRST, FIRST.plusDays(2));
    }

    /** From {@code change} on measured with the second. */
    private static HrvDays changing(LocalDate change, HrvSource before, HrvSource after, double... ms) {
        return HrvDays.of(Days.of(ms), day -> day.isBefore(change) ? before : after);
    }
}
