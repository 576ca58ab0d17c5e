package io.github.intervalscoach.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.RecordedRide;
import io.github.intervalscoach.analytics.fixtures.RecordedRide.Field;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ThresholdHeartRateDoubtTest {
    @Test
    void halfAnHourMoreThanFiveAboveTheThreshold() {
        assertThat(ThresholdHeartRateDoubt.ofThreshold(Streams.of(120, 600, 165, 1800, 120, 600), 160))
                .isEmpty();
        assertThat(ThresholdHeartRateDoubt.ofThreshold(Streams.of(120, 600, 166, 1799, 120, 600), 160))
                .contains(new StreamFault(Code.LTHR_WRONG, 599, 2398, (120 + 1799 * 166.0) / 1800, "bpm"));
        assertThat(ThresholdHeartRateDoubt.ofThreshold(Streams.of(120, 600, 166, 1800, 120, 600), 160))
                .contains(new StreamFault(Code.LTHR_WRONG, 600, 2399, 166, "bpm"));
    }

    @Test
    void aSecondShortOfHalfAnHourSaysNothing() {
        assertThat(ThresholdHeartRateDoubt.ofThreshold(Streams.of(180, 1799), 160))
                .isEmpty();
        assertThat(ThresholdHeartRateDoubt.ofThreshold(Streams.of(180, 1800), 160))
                .isPresent();
    }

    @Test
    void tenSecondsAboveTheMaximum() {
        assertThat(ThresholdHeartRateDoubt.ofMaximum(Streams.of(180, 60, 190, 10, 180, 60), 190))
                .isEmpty();
        assertThat(ThresholdHeartRateDoubt.ofMaximum(Streams.of(180, 60, 191, 10, 180, 60), 190))
                .contains(new StreamFault(Code.HRMAX_WRONG, 60, 69, 191, "bpm"));
        assertThat(ThresholdHeartRateDoubt.ofMaximum(Streams.of(180, 60, 191, 9, 180, 60), 190))
                .isEmpty();
        assertThat(ThresholdHeartRateDoubt.ofMaximum(Streams.of(195, 9), 190)).isEmpty();
        assertThat(ThresholdHeartRateDoubt.ofMaximum(Streams.of(195, 10), 190)).isPresent();
    }

    @Test
    void theHighestTenSecondsAreNamed() {
        assertThat(ThresholdHeartRateDoubt.ofMaximum(Streams.of(192, 10, 170, 10, 195, 10, 170, 10, 193, 10), 190))
                .contains(new StreamFault(Code.HRMAX_WRONG, 20, 29, 195, "bpm"));
    }

    @Test
    void aJumpIsNotClean() {
        // The leap from 150 to 195 takes the samples around it out; what is left of the plateau is too short.
        assertThat(ThresholdHeartRateDoubt.ofMaximum(Streams.of(150, 60, 195, 11, 150, 60), 190))
                .isEmpty();
        assertThat(ThresholdHeartRateDoubt.ofMaximum(Streams.of(150, 60, 195, 30, 150, 60), 190))
                .hasValueSatisfying(f -> assertThat(f.evidence()).isEqualTo(195));
    }

    @Test
    void valuesNobodyHasAreMissing() {
        double[] bpm = new double[40];
        Arrays.fill(bpm, 0, 20, 185);
        Arrays.fill(bpm, 20, 40, 240);

        assertThat(ThresholdHeartRateDoubt.ofMaximum(SampleStream.everySecond(bpm), 190))
                .isEmpty();
        assertThat(ThresholdHeartRateDoubt.ofThreshold(Streams.of(240, 3600), 160))
                .isEmpty();
        assertThat(ThresholdHeartRateDoubt.ofThreshold(Streams.of(0, 3600), 160))
                .isEmpty();
    }

    @Test
    void aLongHoleBreaksTheHalfHourAndAShortOneDoesNot() {
        double[] bpm = new double[1900];
        Arrays.fill(bpm, 170);
        Arrays.fill(bpm, 900, 903, Double.NaN);
        assertThat(ThresholdHeartRateDoubt.ofThreshold(SampleStream.everySecond(bpm), 160))
                .isPresent();

        Arrays.fill(bpm, 900, 904, Double.NaN);
        assertThat(ThresholdHeartRateDoubt.ofThreshold(SampleStream.everySecond(bpm), 160))
                .isEmpty();
    }

    @Test
    void theHigherOfTwoHalfHoursIsNamed() {
        double[] bpm = new double[4000];
        Arrays.fill(bpm, 0, 2000, 170);
        Arrays.fill(bpm, 2000, 2100, Double.NaN);
        Arrays.fill(bpm, 2100, 4000, 172);
        assertThat(ThresholdHeartRateDoubt.ofThreshold(SampleStream.everySecond(bpm), 160))
                .contains(new StreamFault(Code.LTHR_WRONG, 2100, 3899, 172, "bpm"));

        Arrays.fill(bpm, 0, 2000, 174);
        assertThat(ThresholdHeartRateDoubt.ofThreshold(SampleStream.everySecond(bpm), 160))
                .contains(new StreamFault(Code.LTHR_WRONG, 0, 1799, 174, "bpm"));
    }

    @Test
    void settingsThatAreNoneAreTheCallersMistake() {
        for (int bpm : new int[] {0, 29, 226}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ThresholdHeartRateDoubt.ofThreshold(Streams.of(150, 10), bpm))
                    .withMessageContaining("Maybe");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ThresholdHeartRateDoubt.ofMaximum(Streams.of(150, 10), bpm));
        }
        assertThat(ThresholdHeartRateDoubt.ofMaximum(Streams.of(150, 10), 225)).isEmpty();
    }

    @Test
    void aRealRideContradictsWhatIsTooLow() {
        var bpm = RecordedRide.read().stream(Field.BPM);

        // Oracle: Python, best means over 1800 and 10 samples of the file.
        assertThat(ThresholdHeartRateDoubt.ofThreshold(bpm, 150))
                .hasValueSatisfying(f -> assertThat(f.evidence()).isCloseTo(174.23111111111112, within(1e-9)));
        assertThat(ThresholdHeartRateDoubt.ofMaximum(bpm, 160))
                .contains(new StreamFault(Code.HRMAX_WRONG, 1805, 1814, 189.7, "bpm"));
    }
}
