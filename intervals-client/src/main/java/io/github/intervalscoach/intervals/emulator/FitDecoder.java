package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.garmin.fit.DateTime;
import com.garmin.fit.FitMessages;
import com.garmin.fit.LapMesg;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads FIT files: one activity a session, its records as they are, its laps from one lap message to the next. */
final class FitDecoder {
    /** FIT counts seconds from the end of 1989, UTC. */
    private static final Instant EPOCH = Instant.parse("1989-12-31T00:00:00Z");

    private FitDecoder() {}

    /**
     * One session of a file.
     *
     * @param start when it began
     * @param seed what the device says besides the recording, under the service's names
     * @param recording its samples and laps
     */
    record Session(Instant start, ObjectNode seed, Recording recording) {}

    /**
     * Every session, in order.
     *
     * @throws Refused 422 when it is not a FIT file, is broken or holds no records
     */
    static List<Session> sessions(byte[] file) {
        FitMessages messages = decoded(file);
        var sessions = new ArrayList<Session>();
        var known = messages.getSessionMesgs();
        for (SessionMesg session : known) {
            boolean only = known.size() == 1;
            long from = only ? Long.MIN_VALUE : second(session.getStartTime());
            long to = only ? Long.MAX_VALUE : second(session.getTimestamp());
            add(sessions, session, messages, from, to);
        }
        if (known.isEmpty()) {
            add(sessions, null, messages, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (sessions.isEmpty()) {
            throw Refused.invalid("Error processing file: no records");
        }
        return sessions;
    }

    private static FitMessages decoded(byte[] file) {
        try {
            return new com.garmin.fit.FitDecoder().decode(new ByteArrayInputStream(file));
        } catch (RuntimeException e) {
            // the library's own exception for what it recognises as broken, any other for what it does not
            throw Refused.invalid("Error processing file: not a readable FIT file");
        }
    }

    private static void add(
            List<Session> sessions, @Nullable SessionMesg session, FitMessages messages, long from, long to) {
        var records = new TreeMap<Long, RecordMesg>();
        for (RecordMesg message : messages.getRecordMesgs()) {
            long second = second(message.getTimestamp());
            if (message.getTimestamp() != null && second >= from && second <= to) {
                records.putIfAbsent(second, message);
            }
        }
        if (records.isEmpty()) {
            return;
        }
        long first = records.firstKey();
        DateTime begun = session == null ? null : session.getStartTime();
        Instant start = EPOCH.plusSeconds(begun == null ? first : second(begun));
        int[] seconds = records.keySet().stream()
                .mapToInt(second -> Math.toIntExact(second - first))
                .toArray();
        var recording = new Recording(
                seconds, FitStreams.of(records.values()), laps(messages.getLapMesgs(), seconds, first, to));
        sessions.add(new Session(start, seed(session), recording));
    }

    private static List<Recording.Lap> laps(List<LapMesg> messages, int[] seconds, long first, long to) {
        var starts = new ArrayList<Integer>();
        for (LapMesg lap : messages) {
            long second = second(lap.getStartTime());
            if (lap.getStartTime() != null && second <= to && second - first <= seconds[seconds.length - 1]) {
                int index = starts.isEmpty() ? 0 : indexAt(seconds, second - first);
                if (starts.isEmpty() || index > starts.get(starts.size() - 1)) {
                    starts.add(index);
                }
            }
        }
        var laps = new ArrayList<Recording.Lap>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : seconds.length;
            laps.add(new Recording.Lap(starts.get(i), end, ""));
        }
        return laps;
    }

    /** The first sample at or after that second. */
    private static int indexAt(int[] seconds, long second) {
        int index = 0;
        while (index < seconds.length && seconds[index] < second) {
            index++;
        }
        return index;
    }

    private static ObjectNode seed(@Nullable SessionMesg session) {
        ObjectNode seed = JsonNodeFactory.instance.objectNode();
        if (session == null) {
            return seed.put("type", FitSport.type(null, null));
        }
        seed.put("type", FitSport.type(session.getSport(), session.getSubSport()));
        seed.put("trainer", FitSport.isIndoors(session.getSubSport()));
        seed.put("total_elevation_gain", session.getTotalAscent());
        seed.put("calories", session.getTotalCalories());
        return seed;
    }

    private static long second(@Nullable DateTime time) {
        return time == null ? Long.MIN_VALUE : Objects.requireNonNull(time.getTimestamp());
    }
}
