package io.github.intervalscoach.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** {@link Interval}, {@link Confidence} and the quantiles behind them. */
class IntervalTest {
    @Test
    void itsEdgesLieInIt() {
        var interval = new Interval(-2, 3);

        assertThat(interval.contains(-2)).isTrue();
        assertThat(interval.contains(3)).isTrue();
        assertThat(interval.contains(-2.0001)).isFalse();
        assertThat(interval.contains(3.0001)).isFalse();
        assertThat(interval.isWithin(3)).isFalse();
        assertThat(interval.isWithin(3.0001)).isTrue();
        assertThat(new Interval(-3, 2).isWithin(3)).isFalse();
        assertThat(new Interval(-3, 2).isWithin(3.0001)).isTrue();
    }

    @Test
    void edgesInTheWrongOrderAreTheCallersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NEGATIVE_INFINITY, 0));
        assertThat(new Interval(1, 1).contains(1)).isTrue();
    }

    @Test
    void aConfidenceInPercentIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Confidence(95))
                .withMessageContaining("percent");
        assertThatIllegalArgumentException().isThrownBy(() -> new Confidence(0.4999));
        assertThatIllegalArgumentException().isThrownBy(() -> new Confidence(0.99991));
        assertThatIllegalArgumentException().isThrownBy(() -> new Confidence(Double.NaN));
        assertThat(new Confidence(0.5).share()).isEqualTo(0.5);
    }

    @Test
    void widthsAreThoseOfTheTables() {
        // scipy.stats
        assertThat(Confidence.P95.widths()).isCloseTo(1.959963984540054, within(1e-12));
        assertThat(Confidence.P90.widths()).isCloseTo(1.6448536269514722, within(1e-12));
        assertThat(Confidence.P95.widths(5.5)).isCloseTo(2.501858617589239, within(1e-9));
        assertThat(Distributions.studentTwoSided(-2.5, 5.5)).isCloseTo(0.050120085869221634, within(1e-12));
        assertThat(Distributions.chiSquaredQuantile(0.9, 4)).isCloseTo(7.779440339734858, within(1e-8));
        assertThat(Distributions.normalTwoSided(0)).isEqualTo(1);
    }

    @Test
    void quantilesLieOnTheLineBetweenRanks() {
        double[] rising = {1, 2, 4, 8};

        assertThat(Quantiles.atRank(rising, 0.2)).isEqualTo(1);
        assertThat(Quantiles.atRank(rising, 2.5)).isEqualTo(3);
        assertThat(Quantiles.atRank(rising, 4)).isEqualTo(8);
        assertThat(Quantiles.atRank(rising, 9)).isEqualTo(8);
        // numpy.quantile
        assertThat(Quantiles.atShare(rising, 0)).isEqualTo(1);
        assertThat(Quantiles.atShare(rising, 0.9)).isCloseTo(6.8, within(1e-12));
        assertThat(Quantiles.atShare(rising, 1)).isEqualTo(8);
    }
}
