package io.github.intervalscoach.intents.model.insight;

import java.util.List;

/**
 * How long each heart rate was held.
 *
 * @param lowestBpm what the first entry of {@code seconds} stands for; the next is one beat higher
 */
public record TimeAtHeartRate(int lowestBpm, List<Integer> seconds) {
    public TimeAtHeartRate {
        seconds = List.copyOf(seconds);
    }

    /** Seconds at exactly {@code bpm}; 0 outside of what was seen. */
    public int secondsAt(int bpm) {
        int index = bpm - lowestBpm;
        return index < 0 || index >= seconds.size() ? 0 : seconds.get(index);
    }
}
