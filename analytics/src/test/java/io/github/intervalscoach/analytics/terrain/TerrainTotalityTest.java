package io.github.intervalscoach.analytics.terrain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.fixtures.Outcome;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.terrain.Altitude.Smoothing;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TerrainTotalityTest {
    @Property(tries = 200)
    void anyStreamsGiveFiniteNumbersOrARefusal(
            @ForAll("streams") SampleStream altitude, @ForAll("streams") SampleStream distance) {
        check(altitude, distance);
        check(altitude, rising(distance));
        check(altitude, rising(altitude));
        for (var variant : GradeAdjustedPace.Variant.values()) {
            GradeAdjustedPace.of(altitude, distance, variant).found().ifPresent(gap -> finite(gap.metersPerSecond()));
        }
    }

    @Property(tries = 100)
    void anyNumbersGiveFiniteNumbersOrARefusal(@ForAll double speed, @ForAll double gradient) {
        for (var variant : GradeAdjustedPace.Variant.values()) {
            Outcome.assertFinite(GradeAdjustedPace.flatSpeed(speed, gradient, variant));
            Outcome.assertFinite(GradeAdjustedPace.flatSpeed(3, gradient, variant));
            Outcome.assertFinite(GradeAdjustedPace.flatSpeed(speed, 0.1, variant));
        }
    }

    private static void check(SampleStream altitude, SampleStream distance) {
        for (var smoothing : Smoothing.values()) {
            MetricResult<Altitude> profile = Altitude.of(altitude, distance, smoothing);
            Outcome.assertFinite(profile);
            profile.found().ifPresent(found -> {
                for (double height : found.heights()) {
                    assertThat(height).isFinite();
                }
            });
            Outcome.assertFinite(profile.flatMap(found -> Ascent.of(found, Ascent.Altimeter.BAROMETER)));
            Outcome.assertFinite(profile.flatMap(Climbs::of));
            profile.flatMap(Gradient::of).found().ifPresent(gradient -> finite(gradient.riseOverRun()));
        }
    }

    private static void finite(SampleStream stream) {
        assertThat(stream.known()).isEqualTo(stream.samples());
    }

    /** Turns a stream into a distance that rises. */
    private static SampleStream rising(SampleStream stream) {
        double[] steps = stream.toArray();
        double covered = 0;
        for (int i = 0; i < steps.length; i++) {
            covered += Double.isNaN(steps[i]) ? 0 : Math.min(1000, Math.abs(steps[i]));
            steps[i] = Double.isNaN(steps[i]) ? steps[i] : covered;
        }
        return SampleStream.at(stream.toSeconds(), Arrays.copyOf(steps, steps.length));
    }

    @Provide
    Arbitrary<SampleStream> streams() {
        return Streams.anything();
    }
}
