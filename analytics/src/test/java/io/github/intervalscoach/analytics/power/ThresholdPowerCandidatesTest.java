package io.github.intervalscoach.analytics.power;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.power.ThresholdPowerCandidates.Candidate;
import io.github.intervalscoach.analytics.power.ThresholdPowerCandidates.Clue;
import io.github.intervalscoach.analytics.power.ThresholdPowerCandidates.Expiry;
import io.github.intervalscoach.analytics.power.ThresholdPowerCandidates.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ThresholdPowerCandidatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void everyMethodTakesItsShare() {
        var found = value(of(
                clue(Method.RAMP_TEST, 400, 1),
                clue(Method.MODEL_HOUR, 291, 2),
                clue(Method.CRITICAL_POWER, 300, 3),
                clue(Method.LONG_EFFORT, 285, 4),
                clue(Method.TWENTY_MINUTE_TEST, 310, 5)));

        assertThat(found.candidates())
                .extracting(Candidate::method)
                .containsExactly(
                        Method.TWENTY_MINUTE_TEST,
                        Method.LONG_EFFORT,
                        Method.CRITICAL_POWER,
                        Method.MODEL_HOUR,
                        Method.RAMP_TEST);
        assertCandidate(found.candidates().get(0), 294.5, 279.775, 309.225, 5);
        assertCandidate(found.candidates().get(1), 285, 285, 285, 4);
        assertCandidate(found.candidates().get(2), 289.5, 288, 291, 3);
        assertCandidate(found.candidates().get(3), 291, 291, 291, 2);
        assertCandidate(found.candidates().get(4), 298, 288, 308, 1);
        assertThat(found.medianWatts()).isCloseTo(291, EXACT);
        assertThat(found.lowWatts()).isCloseTo(279.775, EXACT);
        assertThat(found.highWatts()).isCloseTo(309.225, EXACT);
        assertThat(found.spreadWatts()).isCloseTo(29.45, EXACT);
    }

    private static void assertCandidate(Candidate found, double watts, double low, double high, int age) {
        assertThat(found.watts()).isCloseTo(watts, EXACT);
        assertThat(found.lowWatts()).isCloseTo(low, EXACT);
        assertThat(found.highWatts()).isCloseTo(high, EXACT);
        assertThat(found.ageDays()).isEqualTo(age);
    }

    @Test
    void theMedianOfTwoIsTheirMiddle() {
        assertThat(value(of(clue(Method.LONG_EFFORT, 280, 0), clue(Method.MODEL_HOUR, 300, 0)))
                        .medianWatts())
                .isCloseTo(290, EXACT);
    }

    @Test
    void ofBestsTheGreatestOfFitsTheNewest() {
        var found = value(of(
                clue(Method.LONG_EFFORT, 280, 30),
                clue(Method.LONG_EFFORT, 220, 1),
                clue(Method.CRITICAL_POWER, 310, 30),
                clue(Method.CRITICAL_POWER, 300, 1)));

        assertThat(found.candidates()).extracting(Candidate::watts).containsExactly(280.0, 289.5);
        assertThat(found.candidates()).extracting(Candidate::ageDays).containsExactly(30, 1);
    }

    @Test
    void evidenceExpiresTheDayAfterItsLast() {
        assertThat(value(at(Expiry.SIX_WEEKS, 42)).candidates()).hasSize(1);
        assertThat(at(Expiry.SIX_WEEKS, 43).found()).isEmpty();
        assertThat(value(at(Expiry.NINETY_DAYS, 90)).candidates()).hasSize(1);
        assertThat(at(Expiry.NINETY_DAYS, 91).found()).isEmpty();
        assertThat(value(at(Expiry.SIX_WEEKS, 0)).candidates()).hasSize(1);
        assertThat(at(Expiry.SIX_WEEKS, -1).found()).isEmpty();
    }

    private static MetricResult<ThresholdPowerCandidates> at(Expiry expiry, int ageDays) {
        return ThresholdPowerCandidates.of(List.of(clue(Method.LONG_EFFORT, 280, ageDays)), TODAY, expiry);
    }

    @Test
    void refusesWithoutValidEvidenceAndSaysWhichSpan() {
        assertRefused(
                of(clue(Method.LONG_EFFORT, 280, 43)),
                Reason.INSUFFICIENT_DATA,
                new Gap("valid_clues_of_42_days", 1, 0, "efforts"));
    }

    @Test
    void oneMethodAloneIsUnconfirmed() {
        assertThat(basis(of(clue(Method.RAMP_TEST, 400, 1))).caveats()).containsExactly(Caveat.UNCONFIRMED);
        var two = basis(of(clue(Method.RAMP_TEST, 400, 1), clue(Method.LONG_EFFORT, 280, 1)));
        assertThat(two.caveats()).isEmpty();
        assertThat(two.n()).isEqualTo(2);
        assertThat(two.coverage()).isEqualTo(0.4);
        assertThat(two.variant()).isEqualTo("six_weeks");
    }

    @Test
    void neverLowersAThreshold() {
        var easyMonth = value(of(clue(Method.LONG_EFFORT, 210, 1)));

        assertThat(easyMonth.notBelow(280)).isEqualTo(280);
        assertThat(easyMonth.notBelow(200)).isEqualTo(210);
    }

    @Test
    void impossiblePowerIsTheCallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DatedWatts(TODAY, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> new DatedWatts(TODAY, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new DatedWatts(TODAY, 100_001));
        assertThat(new DatedWatts(TODAY, 1).watts()).isEqualTo(1);
        assertThat(new DatedWatts(TODAY, 100_000).watts()).isEqualTo(100_000);
    }

    @Property(tries = 200)
    void theMedianLiesWithinTheRangeAndAgeDoesNotMatterUntilItExpires(
            @ForAll @DoubleRange(min = 100, max = 600) double first,
            @ForAll @DoubleRange(min = 100, max = 600) double second,
            @ForAll Method one,
            @ForAll Method other,
            @ForAll @IntRange(min = 0, max = 42) int age) {
        var found = value(of(clue(one, first, age), clue(other, second, age)));

        assertThat(found.medianWatts()).isBetween(found.lowWatts(), found.highWatts());
        assertThat(found.medianWatts())
                .isEqualTo(
                        value(of(clue(one, first, 0), clue(other, second, 0))).medianWatts());
    }

    @Property(tries = 100)
    void moreBestsNeverLowerACandidate(
            @ForAll @DoubleRange(min = 100, max = 600) double best,
            @ForAll @DoubleRange(min = 100, max = 600) double more) {
        var clues = new ArrayList<>(List.of(clue(Method.TWENTY_MINUTE_TEST, best, 10)));
        double before = value(of(clues.get(0))).medianWatts();
        clues.add(clue(Method.TWENTY_MINUTE_TEST, more, 1));

        assertThat(value(ThresholdPowerCandidates.of(clues, TODAY, Expiry.SIX_WEEKS))
                        .medianWatts())
                .isGreaterThanOrEqualTo(before);
    }

    private static MetricResult<ThresholdPowerCandidates> of(Clue... clues) {
        return ThresholdPowerCandidates.of(List.of(clues), TODAY, Expiry.SIX_WEEKS);
    }

    private static Clue clue(Method method, double watts, int ageDays) {
        return new Clue(method, new DatedWatts(TODAY.minusDays(ageDays), watts));
    }
}
