package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import java.time.Instant;
import java.util.Date;
import java.util.OptionalDouble;

/**
 * Writes an activity as a FIT file: a record a sample, one session.
 *
 * @param activity what is served of it
 * @param samples its streams, at least one sample
 * @param parts which of them
 */
record FitWriter(JsonNode activity, Samples samples, FileParts parts) {
    private static final double SEMICIRCLES_PER_DEGREE = (1L << 31) / 180.0;

    byte[] file() {
        var encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        var id = new FileIdMesg();
        id.setType(com.garmin.fit.File.ACTIVITY);
        id.setTimeCreated(at(0));
        encoder.write(id);
        for (int i = 0; i < samples.size(); i++) {
            encoder.write(sample(i));
        }
        var session = new SessionMesg();
        session.setStartTime(at(0));
        session.setTimestamp(at(samples.elapsedSeconds()));
        encoder.write(session);
        return encoder.close();
    }

    private RecordMesg sample(int i) {
        var sample = new RecordMesg();
        sample.setTimestamp(at(samples.second(i)));
        value("watts", i).ifPresent(watts -> sample.setPower((int) watts));
        value("heartrate", i).ifPresent(bpm -> sample.setHeartRate((short) bpm));
        value("cadence", i).ifPresent(rpm -> sample.setCadence((short) rpm));
        value("velocity_smooth", i).ifPresent(speed -> sample.setEnhancedSpeed((float) speed));
        value("distance", i).ifPresent(metres -> sample.setDistance((float) metres));
        value("altitude", i).ifPresent(metres -> sample.setEnhancedAltitude((float) metres));
        value("temp", i).ifPresent(celsius -> sample.setTemperature((byte) celsius));
        value("latlng", i).ifPresent(degrees -> sample.setPositionLat(semicircles(degrees)));
        value(Samples.LONGITUDE, i).ifPresent(degrees -> sample.setPositionLong(semicircles(degrees)));
        return sample;
    }

    private OptionalDouble value(String stream, int i) {
        return parts.has(stream)
                ? samples.column(stream)
                        .map(column -> column.values()[i])
                        .filter(value -> !value.isNaN())
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty())
                : OptionalDouble.empty();
    }

    private static int semicircles(double degrees) {
        return (int) Math.round(degrees * SEMICIRCLES_PER_DEGREE);
    }

    private DateTime at(int second) {
        Instant start = Instant.parse(activity.path("start_date").asText());
        return new DateTime(Date.from(start.plusSeconds(second)));
    }
}
