package io.github.intervalscoach.analytics.pace;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Estimate;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.pace.ThresholdPaceCandidates.Candidate;
import io.github.intervalscoach.analytics.pace.ThresholdPaceCandidates.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdPaceCandidatesTest {
    private static final Candidate HOUR = Candidate.ofBestHour(3.9);
    private static final Candidate VDOT = new Candidate(Way.VDOT_THRESHOLD, 3.8, 4.0, 4.0);

    private static final CriticalSpeed CRITICAL =
            new CriticalSpeed(new Estimate(4.4, 0.05, 4.3, 4.5), new Estimate(150, 10, 130, 170), 0.99);

    @Test
    void standSideBySideWithMedianAndSpread() {
        Candidate critical = Candidate.of(CRITICAL);
        var result = ThresholdPaceCandidates.of(List.of(HOUR, VDOT, critical));

        assertThat(value(result).candidates()).containsExactly(HOUR, VDOT, critical);
        assertThat(value(result).medianMetersPerSecond()).isCloseTo(4.0, within(1e-12));
        assertThat(value(result).lowMetersPerSecond()).isCloseTo(3.8, within(1e-12));
        assertThat(value(result).highMetersPerSecond()).isCloseTo(0.96 * 4.4, within(1e-12));
        assertThat(basis(result).n()).isEqualTo(3);
    }

    @Test
    void twoHaveTheirMeanAsMedian() {
        assertThat(value(ThresholdPaceCandidates.of(List.of(HOUR, VDOT))).medianMetersPerSecond())
                .isCloseTo(3.95, within(1e-12));
    }

    @Test
    void criticalSpeedGivesNinetyFourToNinetySixPercent() {
        Candidate critical = Candidate.of(CRITICAL);

        assertThat(critical.lowMetersPerSecond()).isCloseTo(0.94 * 4.4, within(1e-12));
        assertThat(critical.metersPerSecond()).isCloseTo(0.95 * 4.4, within(1e-12));
        assertThat(critical.way()).isEqualTo(Way.CRITICAL_SPEED);
        assertThat(HOUR).isEqualTo(new Candidate(Way.BEST_HOUR, 3.9, 3.9, 3.9));
    }

    @Test
    void oneWayAloneIsNeverTheAnswer() {
        assertRefused(
                ThresholdPaceCandidates.of(List.of(VDOT)),
                Reason.INSUFFICIENT_DATA,
                new Gap("ways_to_threshold", 2, 1, "ways"));
        assertRefused(
                ThresholdPaceCandidates.of(List.of(VDOT, VDOT)),
                Reason.INSUFFICIENT_DATA,
                new Gap("ways_to_threshold", 2, 1, "ways"));
        assertRefused(
                ThresholdPaceCandidates.of(List.of()),
                Reason.INSUFFICIENT_DATA,
                new Gap("ways_to_threshold", 2, 0, "ways"));
    }

    @Test
    void aPaceIsNoSpeed() {
        assertThatThrownBy(() -> Candidate.ofBestHour(270)).hasMessageContaining("paces");
        assertThatThrownBy(() -> Candidate.ofBestHour(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Candidate.ofBestHour(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Candidate(Way.VDOT_THRESHOLD, 4.1, 4, 4.2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Candidate(Way.VDOT_THRESHOLD, 3.9, 4.3, 4.2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Candidate.ofBestHour(12).metersPerSecond()).isEqualTo(12);
    }
}
