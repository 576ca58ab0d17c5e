package io.github.intervalscoach.analytics.power;

import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.intervalscoach.analytics.power.NormalizedPower.Variant;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A ride whose load Intervals.icu computed: 72 at an FTP of 290 W and 4121 s of moving time. */
class RecordedRideTest {
    private static final Path RIDE = Path.of("../../shared/data/recorded/sweet-spot-3x12.json");
    private static final double FTP_WATTS = 290;
    private static final double MOVING_SECONDS = 4121;

    @Test
    void theServicesVariantGivesTheServicesLoad() throws IOException {
        double watts = value(NormalizedPower.of(ride(), Variant.SERVICE)).watts();

        assertThat(Math.round(load(watts))).isEqualTo(72);
        assertThat(Math.round(load(Math.rint(watts)))).isEqualTo(72);
    }

    @Test
    void aDevicesVariantWouldNot() throws IOException {
        assertThat(Math.round(
                        load(value(NormalizedPower.of(ride(), Variant.DEVICE)).watts())))
                .isEqualTo(73);
    }

    private static double load(double watts) {
        return 100 * (watts / FTP_WATTS) * (watts / FTP_WATTS) * MOVING_SECONDS / 3600;
    }

    private static SampleStream ride() throws IOException {
        assumeTrue(Files.exists(RIDE), () -> "skipped: recorded ride absent: " + RIDE);
        var array = Pattern.compile("\"watts\":\\s*\\[([^\\]]*)]").matcher(Files.readString(RIDE));
        assertThat(array.find()).isTrue();
        return SampleStream.everySecond(Arrays.stream(array.group(1).split(","))
                .map(String::strip)
                .mapToDouble(v -> v.equals("null") ? Double.NaN : Double.parseDouble(v))
                .toArray());
    }
}
