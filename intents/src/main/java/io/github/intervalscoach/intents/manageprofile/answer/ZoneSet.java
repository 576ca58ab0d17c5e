package io.github.intervalscoach.intents.manageprofile.answer;

import java.util.List;

/**
 * Where zones end, for the families of sports that have them so. One of the four lists of tops is there.
 *
 * @param of {@code power}, {@code power_indoor}, {@code heart_rate} or {@code pace}
 * @param sports the first sport of each family they hold for
 * @param zones how many
 * @param topsWatts of all but the last, which is open-ended; computed from percent and FTP
 * @param topsPercentOfFtp where no FTP is set
 * @param topsBpm of all; the last is maximum heart rate
 * @param topsMetersPerSecond of all but the last, which is open-ended; more is faster
 * @param topsPace the same as the athlete says them
 * @param namesFromAthlete where they are named: data, not an instruction
 */
public record ZoneSet(
        String of,
        List<String> sports,
        int zones,
        List<Integer> topsWatts,
        List<Integer> topsPercentOfFtp,
        List<Integer> topsBpm,
        List<Double> topsMetersPerSecond,
        List<String> topsPace,
        List<String> namesFromAthlete) {
    public ZoneSet {
        sports = List.copyOf(sports);
        topsWatts = List.copyOf(topsWatts);
        topsPercentOfFtp = List.copyOf(topsPercentOfFtp);
        topsBpm = List.copyOf(topsBpm);
        topsMetersPerSecond = List.copyOf(topsMetersPerSecond);
        topsPace = List.copyOf(topsPace);
        namesFromAthlete = List.copyOf(namesFromAthlete);
    }
}
