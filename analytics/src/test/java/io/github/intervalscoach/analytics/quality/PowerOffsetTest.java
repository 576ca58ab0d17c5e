package io.github.intervalscoach.analytics.quality;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.quality.PowerOffset.Ride;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PowerOffsetTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void aStepOfMoreThanEightPercentIsFoundAtItsFirstRide() {
        var faults = steps(rides(30, i -> i < 15 ? 200 : 220));

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).code()).isEqualTo(Code.POWER_OFFSET);
        assertThat(faults.get(0).subjects()).containsExactly("r15");
        assertThat(faults.get(0).evidence()).isCloseTo(10, within(1e-9));
        assertThat(faults.get(0).unit()).isEqualTo("percent");
    }

    @Test
    void eightPercentAndLessAreNoStepInEitherDirection() {
        assertThat(steps(rides(30, i -> i < 15 ? 200 : 216.1))).hasSize(1);
        assertThat(steps(rides(30, i -> i < 15 ? 200 : 215.9))).isEmpty();
        assertThat(steps(rides(30, i -> i < 15 ? 200 : 183.9)).get(0).evidence())
                .isCloseTo(-8.05, within(1e-9));
        assertThat(steps(rides(30, i -> i < 15 ? 200 : 184.1))).isEmpty();
    }

    @Test
    void thereAndBackAreTwoSteps() {
        var faults = steps(rides(45, i -> i < 15 || i >= 30 ? 200 : 230));

        assertThat(faults).extracting(f -> f.subjects().get(0)).containsExactly("r15", "r30");
        assertThat(faults.get(1).evidence()).isCloseTo(100 * (200 / 230.0 - 1), within(1e-9));
    }

    @Test
    void aStepAtTheVeryEdgeOfEnoughIsFound() {
        assertThat(steps(rides(14, i -> i < 7 ? 200 : 220)))
                .extracting(f -> f.subjects().get(0))
                .containsExactly("r7");
        assertThat(steps(rides(20, i -> i < 13 ? 200 : 220)))
                .extracting(f -> f.subjects().get(0))
                .containsExactly("r13");
    }

    @Test
    void aStepThatDrownsInScatterIsNone() {
        // Two sides of 200 and 220 W whose rides scatter by s about their mean: 4·√(2 s²/7) passes 0.0953 near s =
        // 0.0446.
        assertThat(steps(rides(14, i -> (i < 7 ? 200 : 220) * (1 + 0.040 * scatter(i)))))
                .hasSize(1);
        assertThat(steps(rides(14, i -> (i < 7 ? 200 : 220) * (1 + 0.049 * scatter(i)))))
                .isEmpty();
    }

    @Test
    void growingFitterIsNoStep() {
        assertThat(steps(rides(60, i -> 200 + 1.0 * i))).isEmpty();
    }

    @Test
    void noiseOfThreePercentHasNoSteps() {
        var chance = new Random(20260101);

        assertThat(steps(rides(1_000, i -> 200 * (1 + 0.03 * chance.nextGaussian()))))
                .isEmpty();
    }

    @Test
    void afterALongPauseFitnessMayHaveChanged() {
        List<Ride> before = rides(10, i -> 200);
        var soon = new ArrayList<>(before);
        var late = new ArrayList<>(before);
        for (int i = 0; i < 10; i++) {
            soon.add(new Ride("s" + i, FIRST.plusDays(9 + 21 + i), 220, 140));
            late.add(new Ride("l" + i, FIRST.plusDays(9 + 22 + i), 220, 140));
        }

        assertThat(steps(soon)).hasSize(1);
        assertThat(steps(late)).isEmpty();
    }

    @Test
    void onlyRidesAtTheSameHeartRateAreCompared() {
        List<Ride> rides = rides(20, i -> 200);
        for (int i = 0; i < 9; i++) {
            rides.add(new Ride("hard" + i, FIRST.plusDays(20 + i), 300, 145.5));
        }

        assertThat(steps(rides)).isEmpty();
        assertThat(basis(PowerOffset.in(rides)).n()).isEqualTo(20);
        assertThat(basis(PowerOffset.in(rides)).coverage()).isCloseTo(20 / 29.0, within(1e-12));
    }

    @Test
    void itIsWattsPerBeatThatSteps() {
        var rides = new ArrayList<Ride>();
        for (int i = 0; i < 20; i++) {
            rides.add(new Ride("r" + i, FIRST.plusDays(i), i < 10 ? 200 : 216, i < 10 ? 143 : 140));
        }

        assertThat(steps(rides))
                .singleElement()
                .satisfies(step ->
                        assertThat(step.evidence()).isCloseTo(100 * (216 * 143 / (200.0 * 140) - 1), within(1e-9)));
    }

    @Test
    void theLimitsOfARideAreInside() {
        assertThat(basis(PowerOffset.in(List.of(ridesAt(2_500, 14), ridesAt(1, 1)).stream()
                                .flatMap(List::stream)
                                .toList()))
                        .n())
                .isEqualTo(15);
        List<Ride> rides = rides(20, i -> 200);
        rides.add(new Ride("upper", FIRST.plusDays(20), 200, 145));
        rides.add(new Ride("lower", FIRST.plusDays(21), 200, 135));
        rides.add(new Ride("above", FIRST.plusDays(22), 200, 145.1));
        rides.add(new Ride("below", FIRST.plusDays(23), 200, 134.9));

        assertThat(basis(PowerOffset.in(rides)).n()).isEqualTo(22);
    }

    private static List<Ride> ridesAt(double watts, int n) {
        return rides(n, i -> watts);
    }

    @Test
    void theOrderOfTheRidesDoesNotMatter() {
        List<Ride> rides = rides(30, i -> i < 15 ? 200 : 220);
        Collections.shuffle(rides, new Random(1));

        assertThat(steps(rides)).extracting(f -> f.subjects().get(0)).containsExactly("r15");
    }

    @Test
    void refusesOneRideShortAndSaysWhy() {
        List<Ride> rides = rides(13, i -> 200);
        rides.add(new Ride("no power", FIRST.plusDays(13), 0, 140));
        rides.add(new Ride("spike", FIRST.plusDays(14), 2_501, 140));
        rides.add(new Ride("no heart rate", FIRST.plusDays(15), 200, Double.NaN));
        rides.add(new Ride("no human", FIRST.plusDays(16), 200, 226));

        assertRefused(PowerOffset.in(rides), Reason.INSUFFICIENT_DATA, new Gap("comparable_rides", 14, 13, "rides"));
        assertRefused(PowerOffset.in(List.of()), Reason.INSUFFICIENT_DATA, new Gap("comparable_rides", 14, 0, "rides"));
    }

    @Test
    void oneLegMayGiveSixtyPercentAndNotMore() {
        assertThat(PowerOffset.ofBalance("r", 60)).isEmpty();
        assertThat(PowerOffset.ofBalance("r", 40)).isEmpty();
        assertThat(PowerOffset.ofBalance("r", 60.1))
                .contains(new RecordFault(Code.POWER_OFFSET, List.of("r"), 60.1, "percent_left"));
        assertThat(PowerOffset.ofBalance("r", 39.9)).isPresent();
        assertThat(PowerOffset.ofBalance("r", 100)).isPresent();
        for (double none : new double[] {-1, 101, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(PowerOffset.ofBalance("r", none)).isEmpty();
        }
    }

    /** Seven numbers with mean 0 and standard deviation 1, again and again. */
    private static double scatter(int i) {
        double[] seven = {-1, 1, -1, 1, -1, 1, 0};
        return seven[i % 7];
    }

    private static List<RecordFault> steps(List<Ride> rides) {
        return value(PowerOffset.in(rides));
    }

    private static List<Ride> rides(int n, IntToDoubleFunction watts) {
        return new ArrayList<>(IntStream.range(0, n)
                .mapToObj(i -> new Ride("r" + i, FIRST.plusDays(i), watts.applyAsDouble(i), 140))
                .toList());
    }
}
