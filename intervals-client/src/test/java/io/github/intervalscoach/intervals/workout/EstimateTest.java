package io.github.intervalscoach.intervals.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.model.Sex;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.Finding;
import io.github.intervalscoach.intents.model.workout.LoadBasis;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planned figures beyond the recorded workouts; oracles named with each. */
class EstimateTest {
    private static final IntervalsWorkoutLanguage LANGUAGE = new IntervalsWorkoutLanguage();
    private static final List<Double> POWER_ZONES = List.of(55.0, 75.0, 90.0, 105.0, 120.0, 150.0, 999.0);

    /** api.md 8 item 5: at FTP 286 a band of 120-150 % gives 386 where zone 6 gives 387; zone 2 at 290 is 189 (recorded). */
    @ParameterizedTest
    @CsvSource({"286, 120-150%, 386", "286, Z6, 387", "290, Z2, 189", "290, 100%, 290", "290, Z2-Z3, 211"})
    void relativePowerBecomesWatts(int ftp, String target, int watts) {
        assertThat(plan("- 1h " + target, ride(ftp)).normalizedWatts()).hasValue(watts);
    }

    @Test
    void aRampIsLinear() {
        var figures = plan("- 20m ramp 100-300w", ride(250));

        assertThat(figures.averageWatts()).hasValue(200);
        assertThat(figures.normalizedWatts().orElseThrow()).isBetween(219, 224);
    }

    @Test
    void zoneTimesAreCountedAtTheMiddleOfEachStep() {
        var figures = plan("- 10m 150-170w\n- 5m 250w\n- 1m ramp 200-600w\n- 4m freeride", ride(290));

        // api.md 8 item 6; a step without a target is in no zone.
        assertThat(figures.powerZoneSeconds()).containsExactly(0, 600, 300, 0, 0, 60, 0);
        assertThat(figures.sweetSpotSeconds()).hasValue(300);
    }

    @Test
    void anHourOfRunningIsPlannedAtTheSquareOfItsSpeed() {
        // A user of the service saw 64 planned for an hour at 7:49 per mile with a threshold of 6:15 per mile.
        var run = run(1609.344 / 375);
        var figures = plan("- 1h 7:49/mi pace", run);

        assertThat(figures.loadPoints()).hasValue(64);
        assertThat(figures.basis()).contains(LoadBasis.PACE);
        assertThat(figures.intensityPercent().orElseThrow()).isCloseTo(80, within(1e-9));
        assertThat(plan("- 1h 100% pace", run).loadPoints()).hasValue(100);
        assertThat(plan("- 30m 100% pace\n- 10m intensity=rest", run).loadPoints())
                .hasValue(50);
        assertThat(figures.findings()).isEmpty();
    }

    @Test
    void aDistanceCountsWithTheTimeItsPaceTakes() {
        var figures = plan("10x\n- 1km 4:00/km pace\n- 100mtr 100% pace", run(1000.0 / 240));

        assertThat(figures.writtenMeters()).isEqualTo(11_000);
        assertThat(figures.seconds()).hasValue(2_640);
        assertThat(figures.loadPoints()).hasValue(73);
    }

    @Test
    void aRestBehindADistanceLengthensTheStep() {
        // field-notes 5.2: it lengthens the step and enters the load math.
        assertThat(plan("- 100mtr 100% pace 15s rest", run(1)).seconds()).hasValue(115);
    }

    @Test
    void aPaceZoneNobodyKnowsIsLeftOutAndSaid() {
        assertThat(codes(plan("- 1h Z2 pace", run(3)))).containsExactly("pace_unresolved");
        assertThat(plan("- 1h Z2 pace\n- 30m 100% pace", run(3)).loadPoints()).hasValue(50);
    }

    @Test
    void aBareZoneOnARunHasNoLoadAndSaysWhy() {
        // field-notes 65.
        var figures = plan("- 45m Z2", run(3.5));

        assertThat(figures.loadPoints()).isEmpty();
        assertThat(codes(figures)).containsExactly("ftp_missing");
    }

    @Test
    void aSwimWithoutPaceHasNoLoadAndSaysWhy() {
        var swim = new Anchors(
                Discipline.SWIM,
                OptionalInt.empty(),
                OptionalDouble.of(1.0),
                Anchors.HeartRates.unknown(),
                List.of(),
                List.of(),
                List.of());
        var figures = plan("- 400mtr", swim);

        assertThat(figures.seconds()).hasValue(400);
        assertThat(figures.loadPoints()).isEmpty();
        assertThat(codes(figures)).containsExactly("swim_without_pace");
    }

    @Test
    void heartRateGivesARoughLoadAndSaysSo() {
        var rates = new Anchors.HeartRates(
                OptionalInt.of(50), OptionalInt.of(170), OptionalInt.of(190), Optional.of(Sex.FEMALE));
        var anchors = new Anchors(
                Discipline.RUN,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                rates,
                List.of(),
                List.of(130.0, 145.0),
                List.of());
        var figures = plan("- 1h 100% LTHR", anchors);

        assertThat(figures.loadPoints()).hasValue(100);
        assertThat(figures.basis()).contains(LoadBasis.HEART_RATE);
        assertThat(codes(figures)).containsExactly("heart_rate_load_approximate");
        assertThat(plan("- 1h Z2 HR", anchors).loadPoints().orElseThrow()).isBetween(40, 60);
        assertThat(codes(plan("- 1h Z2 HR", run(3)))).containsExactly("heart_rate_unresolved");
        assertThat(codes(plan("- 1h Z4 HR", anchors))).containsExactly("heart_rate_unresolved");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- 1h 60% MMP 5m | power_unresolved",
                "- 1h CZ1        | power_unresolved",
                "- 1h            | no_targets",
                "- 5km 200w      | duration_unknown",
                "- 1h 90% pace   | threshold_speed_missing",
                "- 99h 200w      | too_long_to_reckon",
                "- 20s 200w      | beyond_reason",
                "- 1m 500000w    | beyond_reason",
            })
    void whatCannotBeReckonedIsAbsentWithAReason(String text, String code) {
        var figures = plan(text, ride(280));

        assertThat(figures.loadPoints()).isEmpty();
        assertThat(codes(figures)).contains(code);
    }

    @Test
    void wattsWithoutAnFtpHaveNormalizedPowerButNoLoad() {
        var figures = plan("- 1h 200w", Anchors.unknown(Discipline.RIDE));

        assertThat(figures.normalizedWatts()).hasValue(200);
        assertThat(figures.loadPoints()).isEmpty();
        assertThat(codes(figures)).containsExactly("ftp_missing");
    }

    private static List<String> codes(PlannedFigures figures) {
        return figures.findings().stream().map(Finding::code).toList();
    }

    private static PlannedFigures plan(String text, Anchors anchors) {
        var workout =
                LANGUAGE.parse(text, WorkoutContext.of(anchors.discipline())).workout();
        return LANGUAGE.estimate(workout, anchors);
    }

    private static Anchors ride(int ftp) {
        return new Anchors(
                Discipline.RIDE,
                OptionalInt.of(ftp),
                OptionalDouble.empty(),
                Anchors.HeartRates.unknown(),
                POWER_ZONES,
                List.of(),
                List.of());
    }

    private static Anchors run(double metersPerSecond) {
        return new Anchors(
                Discipline.RUN,
                OptionalInt.empty(),
                OptionalDouble.of(metersPerSecond),
                Anchors.HeartRates.unknown(),
                List.of(),
                List.of(),
                List.of());
    }
}
