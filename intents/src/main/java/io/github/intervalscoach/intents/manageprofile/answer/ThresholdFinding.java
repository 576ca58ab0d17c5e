package io.github.intervalscoach.intents.manageprofile.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The evidence for one threshold.
 *
 * @param threshold {@code ftp}, {@code indoor_ftp}, {@code threshold_pace} or {@code threshold_heart_rate}
 * @param unit of all values of this finding: {@code W}, {@code m/s} or {@code bpm}
 * @param set as set; absent when it is not
 * @param sessions how many of the last 90 days told something
 * @param lastMaximal the day of the last maximal effort; absent when there was none in 180 days
 * @param supported median of the candidates; maxima of easy weeks are lower bounds, so it never lowers a threshold
 * @param supportedBefore the same 90 days earlier, by the same methods
 * @param moved {@code real}, {@code within_noise} or {@code cannot_say}
 * @param noisePercent what a change must exceed
 * @param reasons why, as codes
 */
public record ThresholdFinding(
        String sport,
        String threshold,
        ThresholdVerdict verdict,
        String unit,
        OptionalDouble set,
        int sessions,
        Optional<LocalDate> lastMaximal,
        OptionalDouble supported,
        OptionalDouble supportedBefore,
        String moved,
        double noisePercent,
        List<ThresholdCandidate> candidates,
        List<BestFinding> bests,
        List<String> reasons) {
    public ThresholdFinding {
        candidates = List.copyOf(candidates);
        bests = List.copyOf(bests);
        reasons = List.copyOf(reasons);
    }
}
