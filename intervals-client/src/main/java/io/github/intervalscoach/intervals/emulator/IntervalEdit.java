package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.intervals.emulator.Recording.Lap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The stretches of an activity on their way to others. A new one pushes aside what was there; what nobody covers in the
 * end becomes a stretch without a label, so that they always make up the whole.
 */
final class IntervalEdit {
    private final int size;
    private final List<Numbered> stretches = new ArrayList<>();

    /** A stretch under the id it is served with; 0 for one that is new. */
    private record Numbered(int id, Lap lap) {}

    private IntervalEdit(int size) {
        this.size = size;
    }

    /** From the intervals an activity has. */
    static IntervalEdit of(StoredActivity activity, int size) {
        var edit = new IntervalEdit(size);
        activity.intervals()
                .forEach(interval -> edit.stretches.add(new Numbered(
                        interval.path("id").asInt(),
                        new Lap(
                                interval.path("start_index").asInt(),
                                interval.path("end_index").asInt(),
                                interval.path("label").asText("")))));
        return edit;
    }

    void clear() {
        stretches.clear();
    }

    /** Puts a sent interval where it says. */
    void put(JsonNode sent) {
        put(lap(sent, Optional.empty()));
    }

    /** Changes the one with that id, or makes a new one; what is not sent stays. */
    void put(int id, JsonNode sent) {
        Optional<Lap> old = stretches.stream()
                .filter(one -> one.id == id)
                .map(Numbered::lap)
                .findFirst();
        Lap lap = lap(sent, old);
        stretches.removeIf(one -> one.id == id);
        put(lap);
    }

    /** Takes one away, by its id or else by where it lies; one that is not there is no mistake. */
    void delete(JsonNode sent) {
        int id = sent.path("id").asInt();
        int start = sent.path("start_index").asInt(-1);
        int end = sent.path("end_index").asInt(-1);
        stretches.removeIf(one -> id > 0 ? one.id == id : one.lap.startIndex() == start && one.lap.endIndex() == end);
    }

    /**
     * Makes two of the one around that sample.
     *
     * @throws Refused 422 where nothing lies on both sides of it
     */
    void split(int sample) {
        Numbered around = stretches.stream()
                .filter(one -> one.lap.startIndex() < sample && sample < one.lap.endIndex())
                .findFirst()
                .orElseThrow(() -> Refused.invalid("Invalid splitAt [" + sample + "]"));
        stretches.remove(around);
        String label = around.lap.label();
        stretches.add(new Numbered(0, new Lap(around.lap.startIndex(), sample, label)));
        stretches.add(new Numbered(0, new Lap(sample, around.lap.endIndex(), label)));
    }

    /** All of them, in order and without gaps. */
    List<Lap> laps() {
        var laps = new ArrayList<Lap>();
        int covered = 0;
        for (Numbered one : sorted()) {
            addGap(laps, covered, one.lap.startIndex());
            laps.add(one.lap);
            covered = one.lap.endIndex();
        }
        addGap(laps, covered, size);
        return laps;
    }

    private List<Numbered> sorted() {
        return stretches.stream()
                .sorted(Comparator.comparingInt(one -> one.lap.startIndex()))
                .toList();
    }

    private static void addGap(List<Lap> laps, int from, int to) {
        if (from < to) {
            laps.add(new Lap(from, to, ""));
        }
    }

    private void put(Lap lap) {
        for (Numbered one : List.copyOf(stretches)) {
            if (one.lap.startIndex() < lap.endIndex() && lap.startIndex() < one.lap.endIndex()) {
                stretches.remove(one);
                keep(one, one.lap.startIndex(), lap.startIndex());
                keep(one, lap.endIndex(), one.lap.endIndex());
            }
        }
        stretches.add(new Numbered(0, lap));
    }

    private void keep(Numbered one, int from, int to) {
        if (from < to) {
            stretches.add(new Numbered(one.id, new Lap(from, to, one.lap.label())));
        }
    }

    private Lap lap(JsonNode sent, Optional<Lap> old) {
        int start = index(sent, "start_index", old.map(Lap::startIndex));
        int end = index(sent, "end_index", old.map(Lap::endIndex));
        if (start < 0 || start >= end || end > size) {
            throw Refused.invalid(
                    "Invalid interval [" + start + ", " + end + "], expected samples between 0 and " + size);
        }
        return new Lap(start, end, sent.path("label").asText(old.map(Lap::label).orElse("")));
    }

    private static int index(JsonNode sent, String key, Optional<Integer> old) {
        JsonNode value = sent.path(key);
        if (value.canConvertToInt()) {
            return value.asInt();
        }
        if (!value.isMissingNode() && !value.isNull()) {
            throw Refused.unreadable("Cannot deserialize " + key + " from " + SentJson.kind(value));
        }
        return old.orElseThrow(() -> Refused.invalid("Missing " + key));
    }
}
