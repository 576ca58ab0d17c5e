package io.github.intervalscoach.analytics.quality;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.quality.ThresholdPowerDoubt.Ride;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** An FTP of 200 W. */
class ThresholdPowerDoubtTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void fiftyMinutesAboveOneAndATwentiethOfFtpAreTooGood() {
        assertThat(in(normalized("a", 3_000, 210))).isEmpty();
        assertThat(in(normalized("a", 2_999, 220), twenty("b", 200))).isEmpty();
        assertThat(in(normalized("a", 3_000, 210.2)))
                .containsExactly(new RecordFault(Code.FTP_LOW, List.of("a"), 210.2 / 200, "1"));
    }

    @Test
    void twentyMinutesAboveEightPercentMoreAreTooGood() {
        assertThat(in(twenty("a", 216))).isEmpty();
        assertThat(in(twenty("a", 216.2)))
                .containsExactly(new RecordFault(Code.FTP_LOW, List.of("a"), 216.2 / 200, "1"));
    }

    @Test
    void aBalanceFarBelowEmptyIsTooGood() {
        assertThat(in(balance("a", -0.10))).isEmpty();
        assertThat(in(balance("a", -0.11))).containsExactly(new RecordFault(Code.FTP_LOW, List.of("a"), -0.11, "1"));
    }

    @Test
    void eachRuleNamesTheRideThatContradictsMost() {
        var faults = in(
                twenty("a", 220),
                twenty("b", 230),
                twenty("c", 225),
                balance("d", -0.3),
                balance("e", -0.5),
                normalized("f", 4_000, 220));

        assertThat(faults).extracting(f -> f.subjects().get(0)).containsExactly("f", "b", "e");
        assertThat(faults).extracting(RecordFault::code).containsOnly(Code.FTP_LOW);
    }

    @Test
    void tenRidesThatNeverComeNearSayItIsTooHigh() {
        var rides = rides(10, 169);
        rides.set(4, twenty("best", 170));

        assertThat(in(rides)).containsExactly(new RecordFault(Code.FTP_HIGH, List.of("best"), 0.85, "1"));
        rides.set(5, twenty("near", 170.2));
        assertThat(in(rides)).isEmpty();
        assertThat(in(rides(9, 169))).isEmpty();
    }

    @Test
    void anEstimateFromMaximalEffortsBelow93PercentSaysItIsTooHigh() {
        assertThat(value(ThresholdPowerDoubt.in(200, TODAY, List.of(), OptionalDouble.of(186))))
                .isEmpty();
        assertThat(value(ThresholdPowerDoubt.in(200, TODAY, List.of(), OptionalDouble.of(185))))
                .containsExactly(new RecordFault(Code.FTP_HIGH, List.of("estimate"), 0.925, "1"));
    }

    @Test
    void bothDirectionsAtOnceAreBothTold() {
        var rides = List.of(twenty("a", 230));

        assertThat(value(ThresholdPowerDoubt.in(200, TODAY, rides, OptionalDouble.of(150))))
                .extracting(RecordFault::code)
                .containsExactly(Code.FTP_LOW, Code.FTP_HIGH);
    }

    @Test
    void onlyTheLastNinetyDaysCount() {
        assertThat(in(on(TODAY.minusDays(89)))).hasSize(1);
        assertThat(in(on(TODAY))).hasSize(1);
        assertRefused(
                ThresholdPowerDoubt.in(200, TODAY, List.of(on(TODAY.minusDays(90)), on(TODAY.plusDays(1))), NONE),
                Reason.INSUFFICIENT_DATA,
                new Gap("rides_with_power", 1, 0, "rides"));
    }

    @Test
    void numbersThatAreNoneAreAbsent() {
        for (double none : new double[] {-1, 100_001, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRefused(
                    ThresholdPowerDoubt.in(
                            200,
                            TODAY,
                            List.of(twenty("a", none), normalized("b", 4_000, none), normalized("c", 10 * none, 1)),
                            OptionalDouble.of(none)),
                    Reason.INSUFFICIENT_DATA,
                    new Gap("rides_with_power", 1, 0, "rides"));
        }
        assertThat(in(twenty("a", 150), balance("b", Double.NEGATIVE_INFINITY), balance("c", 1.01)))
                .isEmpty();
    }

    @Test
    void theBasisCountsTheRidesThatSaySomething() {
        var basis = basis(ThresholdPowerDoubt.in(
                200, TODAY, List.of(twenty("a", 150), balance("b", 0.5), normalized("short", 60, 150)), NONE));

        assertThat(basis.n()).isEqualTo(2);
        assertThat(basis.coverage()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(basis(ThresholdPowerDoubt.in(200, TODAY, List.of(), OptionalDouble.of(200)))
                        .n())
                .isEqualTo(1);
    }

    @Test
    void anFtpThatIsNoneIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThresholdPowerDoubt.in(0, TODAY, List.of(), NONE))
                .withMessageContaining("Maybe it was never set");
    }

    private static List<RecordFault> in(Ride... rides) {
        return in(List.of(rides));
    }

    private static List<RecordFault> in(List<Ride> rides) {
        return value(ThresholdPowerDoubt.in(200, TODAY, rides, NONE));
    }

    private static List<Ride> rides(int n, double watts) {
        var rides = new ArrayList<Ride>();
        for (int i = 0; i < n; i++) {
            rides.add(twenty("r" + i, watts));
        }
        return rides;
    }

    private static Ride on(LocalDate day) {
        return new Ride("r", day, 3_600, NONE, OptionalDouble.of(300), NONE);
    }

    private static Ride twenty(String id, double watts) {
        return new Ride(id, TODAY.minusDays(5), 3_600, NONE, OptionalDouble.of(watts), NONE);
    }

    private static Ride normalized(String id, double seconds, double watts) {
        return new Ride(id, TODAY.minusDays(5), seconds, OptionalDouble.of(watts), NONE, NONE);
    }

    private static Ride balance(String id, double share) {
        return new Ride(id, TODAY.minusDays(5), 3_600, NONE, NONE, OptionalDouble.of(share));
    }
}
