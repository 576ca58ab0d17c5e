package io.github.intervalscoach.intervals.emulator;

import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.LapMesg;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.Sport;
import java.time.Instant;
import java.util.Date;

/** A FIT file of some seconds at constant power and heart rate, with two laps. */
final class SmallFit {
    private SmallFit() {}

    static byte[] ride(Instant start, int seconds, int watts, int bpm) {
        var encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);
        var file = new FileIdMesg();
        file.setType(com.garmin.fit.File.ACTIVITY);
        encoder.write(file);
        for (int i = 0; i < seconds; i++) {
            var record = new RecordMesg();
            record.setTimestamp(at(start, i));
            record.setPower(watts);
            if (i != 1) {
                record.setHeartRate((short) bpm);
            }
            record.setSpeed(10f);
            encoder.write(record);
        }
        lap(encoder, start, 0, seconds / 2);
        lap(encoder, start, seconds / 2, seconds);
        var session = new SessionMesg();
        session.setTimestamp(at(start, seconds));
        session.setStartTime(at(start, 0));
        session.setSport(Sport.CYCLING);
        session.setTotalCalories(512);
        encoder.write(session);
        return encoder.close();
    }

    private static void lap(BufferEncoder encoder, Instant start, int from, int to) {
        var lap = new LapMesg();
        lap.setStartTime(at(start, from));
        lap.setTimestamp(at(start, to));
        encoder.write(lap);
    }

    private static DateTime at(Instant start, int second) {
        return new DateTime(Date.from(start.plusSeconds(second)));
    }
}
