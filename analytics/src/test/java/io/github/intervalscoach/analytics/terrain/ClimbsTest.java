package io.github.intervalscoach.analytics.terrain;

import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.fixtures.RecordedRide;
import io.github.intervalscoach.analytics.fixtures.RecordedRide.Field;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.terrain.Altitude.Smoothing;
import io.github.intervalscoach.analytics.terrain.Climb.Category;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClimbsTest {
    @Test
    void findsAClimbWhereTheRoadBeatsTwoPercent() {
        // 2 km at 6 %: the 30 m mean passes 2 % 5 m before the foot and 5 m after the top, 0.1 m off either
        Climb climb = only(Hills.of(0, 1000, 0.06, 2000, 0, 1000));

        assertThat(climb.startMeter()).isCloseTo(995, within(1e-9));
        assertThat(climb.lengthMeters()).isCloseTo(2010, within(1e-9));
        assertThat(climb.gainMeters()).isCloseTo(119.8, within(1e-9));
        assertThat(climb.meanGradient()).isCloseTo(119.8 / 2010, within(1e-12));
        assertThat(climb.steepestGradient()).isCloseTo(0.06, within(1e-9));
        assertThat(climb.startSecond()).isCloseTo(99.5, within(1e-9));
        assertThat(climb.seconds()).isCloseTo(201, within(1e-9));
        assertThat(climb.metersPerHour()).isCloseTo(119.8 / 201 * 3600, within(1e-6));
        assertThat(climb.category()).isEqualTo(Category.FOUR);
    }

    @Test
    void theSteepestHundredMetersAreFoundWithinIt() {
        Climb climb = only(Hills.of(0, 500, 0.05, 600, 0.12, 200, 0.04, 600, 0, 500));

        assertThat(climb.steepestGradient()).isCloseTo(0.12, within(1e-9));
        assertThat(climb.gainMeters()).isCloseTo(30 + 24 + 24, within(0.5));
    }

    @ParameterizedTest
    @CsvSource({
        "2000, UNCATEGORIZED",
        "2001, FOUR",
        "4000, FOUR",
        "4001, THREE",
        "8000, THREE",
        "8001, TWO",
        "16000, TWO",
        "16001, ONE",
        "20000, ONE",
        "20001, HORS"
    })
    void theCategoryIsLengthTimesGradient(double metersAtFourPercent, Category category) {
        assertThat(Category.of(metersAtFourPercent, 0.04)).isEqualTo(category);
    }

    @Test
    void shortShallowOrSmallRisesAreNoClimbs() {
        assertThat(climbs(Hills.of(0, 500, 0.10, 250, 0, 500))).isEmpty();
        assertThat(climbs(Hills.of(0, 500, 0.10, 300, 0, 500))).hasSize(1);
        assertThat(climbs(Hills.of(0, 500, 0.028, 3000, 0, 500))).isEmpty();
        assertThat(climbs(Hills.of(0, 500, 0.032, 3000, 0, 500))).hasSize(1);
        assertThat(climbs(Hills.of(0, 500, 0.04, 480, 0, 500))).isEmpty();
        assertThat(climbs(Hills.of(0, 500, 0.04, 540, 0, 500))).hasSize(1);
    }

    @Test
    void aShortFlatDoesNotPartAClimbAndALongOneDoes() {
        // Against 2 % a flat costs 2 m each 100 m; 10 m part
        assertThat(climbs(Hills.of(0, 500, 0.06, 500, 0, 400, 0.06, 500, 0, 500)))
                .hasSize(1);
        assertThat(climbs(Hills.of(0, 500, 0.06, 500, 0, 600, 0.06, 500, 0, 500)))
                .hasSize(2);
    }

    @Test
    void aPassWithADipOfATenthIsOneClimb() {
        // Either side gains 200 m against 2 %: dips of 15 and of 25 m
        assertThat(climbs(Hills.of(0, 500, 0.06, 5000, 0, 750, 0.06, 5000, 0, 500)))
                .hasSize(1);
        assertThat(climbs(Hills.of(0, 500, 0.06, 5000, 0, 1250, 0.06, 5000, 0, 500)))
                .hasSize(2);
        // The smaller side decides
        assertThat(climbs(Hills.of(0, 500, 0.06, 5000, 0, 750, 0.06, 2000, 0, 500)))
                .hasSize(2);
        assertThat(climbs(Hills.of(0, 500, 0.06, 2000, 0, 750, 0.06, 5000, 0, 500)))
                .hasSize(2);
    }

    @Test
    void closingOneDipMayCloseTheNext() {
        // 12 m, then 18 m: closing the first makes the side large enough for the second
        double[] course = Hills.of(0, 500, 0.06, 3100, 0, 600, 0.06, 3100, 0, 900, 0.06, 5000, 0, 500);

        assertThat(climbs(course)).hasSize(1);
        assertThat(climbs(mirrored(course))).hasSize(1);
        // Without the first side neither would close
        assertThat(climbs(Hills.of(0, 500, 0.06, 3100, 0, 900, 0.06, 5000, 0, 500)))
                .hasSize(2);
    }

    @Test
    void standingAtTheFootIsNotPartOfTheClimbAndAStopWithinIs() {
        double[] altitudes = Hills.of(0, 1000, 0.06, 2000, 0, 1000);
        var seconds = new int[altitudes.length];
        var meters = new double[altitudes.length];
        for (int i = 0; i < altitudes.length; i++) {
            meters[i] = 10.0 * i;
            // A minute at 990 m, before the foot at 995; another at 2000 m
            seconds[i] = i + (i > 99 ? 60 : 0) + (i > 200 ? 60 : 0);
        }
        double[] standing = Arrays.copyOf(meters, meters.length);
        Climb climb = value(Altitude.of(
                                SampleStream.at(seconds, altitudes),
                                SampleStream.at(seconds, standing),
                                Smoothing.DISTANCE_WINDOW)
                        .flatMap(Climbs::of))
                .climbs()
                .get(0);

        // From 99 s at 990 m to 160 s at 1000 m: halfway
        assertThat(climb.startSecond()).isCloseTo(99 + 61 / 2.0, within(1e-9));
        assertThat(climb.seconds()).isCloseTo(61 / 2.0 + 200 + 60 + 0.5, within(1e-9));
    }

    @Test
    void whereTheFootIsASampleTheClockStartsWhenItIsLeft() {
        var distance = SampleStream.everySecond(0, 0, 0, 500, 1000, 1000, 1000);
        var altitude = SampleStream.everySecond(100, 100, 100, 150, 200, 200, 200);
        Climb climb = value(Altitude.of(altitude, distance, Smoothing.DISTANCE_WINDOW)
                        .flatMap(Climbs::of))
                .climbs()
                .get(0);

        assertThat(climb.startMeter()).isZero();
        assertThat(climb.lengthMeters()).isEqualTo(1000);
        assertThat(climb.startSecond()).isEqualTo(2);
        assertThat(climb.seconds()).isEqualTo(2);
        assertThat(climb.gainMeters()).isCloseTo(100, within(1e-9));
    }

    @Test
    void jitterHidesNoClimbAndMakesNone() {
        var chance = new Random(3);
        double[] climb = Hills.of(0, 1000, 0.06, 2000, 0, 1000);
        double[] flat = Hills.of(0, 10_000);
        jitter(climb, 1, chance);
        jitter(flat, 3, chance);

        assertThat(climbs(flat)).isEmpty();
        assertThat(only(climb).gainMeters()).isCloseTo(120, within(2.5));
        assertThat(only(climb).startMeter()).isCloseTo(1000, within(100.0));
        assertThat(only(climb).lengthMeters()).isCloseTo(2000, within(150.0));
    }

    @Test
    void theRecordedRideClimbsMostOfItsAscentInAFewClimbs() {
        var ride = RecordedRide.read();
        List<Climb> climbs = value(Altitude.of(
                                ride.stream(Field.ALTITUDE_METERS),
                                ride.stream(Field.DISTANCE_METERS),
                                Smoothing.DISTANCE_WINDOW)
                        .flatMap(Climbs::of))
                .climbs();

        assertThat(climbs).hasSizeBetween(3, 20);
        assertThat(climbs.stream().mapToDouble(Climb::gainMeters).sum()).isBetween(900.0, 1254.0);
        assertThat(climbs).allSatisfy(climb -> {
            assertThat(climb.metersPerHour()).isBetween(200.0, 2500.0);
            assertThat(climb.steepestGradient()).isGreaterThanOrEqualTo(climb.meanGradient());
        });
    }

    @Test
    void tellsWhatItRestsOn() {
        var profile = Hills.profile(Hills.of(0, 1000));

        assertThat(value(Climbs.of(profile)).climbs()).isEmpty();
        assertThat(basis(Climbs.of(profile))).isEqualTo(profile.basis());
    }

    @Property(tries = 30)
    void aFlatOrFallingRoadHasNone(
            @ForAll @DoubleRange(min = -0.1, max = 0.01) double gradient,
            @ForAll @IntRange(min = 1, max = 500) int steps) {
        assertThat(climbs(Hills.of(gradient, steps * Hills.STEP))).isEmpty();
    }

    @Property(tries = 80)
    void mirroredTheClimbsAreMirrored(@ForAll("courses") double[] course) {
        List<Climb> there = climbs(course);
        List<Climb> mirrored = climbs(mirrored(course));
        double length = (course.length - 1) * Hills.STEP;

        assertThat(mirrored).hasSameSizeAs(there);
        for (int i = 0; i < there.size(); i++) {
            Climb climb = there.get(i);
            Climb mirror = mirrored.get(there.size() - 1 - i);
            assertThat(mirror.startMeter()).isCloseTo(length - climb.startMeter() - climb.lengthMeters(), within(1e-6));
            assertThat(mirror.lengthMeters()).isCloseTo(climb.lengthMeters(), within(1e-6));
            assertThat(mirror.gainMeters()).isCloseTo(climb.gainMeters(), within(1e-6));
            assertThat(mirror.steepestGradient()).isCloseTo(climb.steepestGradient(), within(1e-6));
            assertThat(mirror.category()).isEqualTo(climb.category());
        }
    }

    @Property(tries = 60)
    void joinedByAFlatTheCoursesKeepTheirClimbs(@ForAll("courses") double[] first, @ForAll("courses") double[] second) {
        double[] flat = Days.constant(200, first[first.length - 1]);
        double rise = first[first.length - 1] - second[0];
        double[] raised = Days.each(second, height -> height + rise);
        double[] firstAndFlat = Days.join(first, flat);
        double[] flatAndSecond = Days.join(flat, raised);
        double shift = first.length * Hills.STEP;

        List<Climb> joined = climbs(Days.join(first, flat, raised));
        List<Climb> before = climbs(firstAndFlat);
        List<Climb> after = climbs(flatAndSecond);

        assertThat(joined).hasSize(before.size() + after.size());
        for (int i = 0; i < joined.size(); i++) {
            boolean isBefore = i < before.size();
            Climb alone = isBefore ? before.get(i) : after.get(i - before.size());
            assertThat(joined.get(i).startMeter()).isCloseTo(alone.startMeter() + (isBefore ? 0 : shift), within(1e-6));
            assertThat(joined.get(i).lengthMeters()).isCloseTo(alone.lengthMeters(), within(1e-6));
            assertThat(joined.get(i).gainMeters()).isCloseTo(alone.gainMeters(), within(1e-6));
        }
    }

    @Property(tries = 80)
    void climbsAreApartInOrderAndSteepEnough(@ForAll("courses") double[] course) {
        double end = 0;
        for (Climb climb : climbs(course)) {
            assertThat(climb.startMeter()).isGreaterThanOrEqualTo(end - 1e-6);
            assertThat(climb.lengthMeters()).isGreaterThanOrEqualTo(300);
            assertThat(climb.meanGradient()).isGreaterThanOrEqualTo(0.03);
            assertThat(climb.gainMeters() - 0.02 * climb.lengthMeters()).isGreaterThanOrEqualTo(10 - 1e-9);
            assertThat(climb.steepestGradient()).isGreaterThanOrEqualTo(climb.meanGradient() * 0.9);
            assertThat(climb.seconds()).isPositive();
            end = climb.startMeter() + climb.lengthMeters();
        }
        assertThat(end).isLessThanOrEqualTo((course.length - 1) * Hills.STEP + 1e-6);
    }

    @Provide
    Arbitrary<double[]> courses() {
        return Hills.courses();
    }

    /** Upside down and backwards: climbs stay climbs. */
    private static double[] mirrored(double[] course) {
        return Days.each(Hills.reversed(course), height -> 1000 - height);
    }

    private static void jitter(double[] altitudes, double most, Random chance) {
        for (int i = 0; i < altitudes.length; i++) {
            altitudes[i] += most * (2 * chance.nextDouble() - 1);
        }
    }

    private static List<Climb> climbs(double[] altitudes) {
        return value(Climbs.of(Hills.profile(altitudes))).climbs();
    }

    private static Climb only(double[] altitudes) {
        List<Climb> climbs = climbs(altitudes);
        assertThat(climbs).hasSize(1);
        return climbs.get(0);
    }
}
