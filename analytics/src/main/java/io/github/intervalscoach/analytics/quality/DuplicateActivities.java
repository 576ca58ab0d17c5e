package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One session recorded twice, by two devices or by two services, and counted twice.
 *
 * <dl>
 *   <dt>Formula <dd>the same sport, started within 120 s of each other and durations within 5 % of the longer; or an overlap of more
 *                   than 80 % of the shorter. To keep: the one with power, then with most streams, then the longer, then the earlier
 *   <dt>Needs   <dd>a start and a duration, in any order
 *   <dt>Edges   <dd>each recording is reported once at most, and against one that is kept; ids are the caller's to keep apart. A
 *                   duration that is negative, not a number or above ten days is not looked at; 0 is, for two entries without
 *                   duration may be one. Faults come by sport, then by time
 *   <dt>Source  <dd>convention; that the overlap is of the shorter one, and the order after the streams, are house rules
 *   <dt>Dispute <dd>a short recording with power inside a long one without is kept in its stead, and the rest of the long one is lost:
 *                   look before deleting. Two sports' names for one session, such as ride and virtual ride, are the caller's to unite
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class DuplicateActivities {
    public static final MetricCard CARD = new MetricCard(
            "duplicate_activities",
            "1",
            Evidence.D,
            List.of(Source.definition(
                    "convention: same sport, start within 120 s and duration within 5 %, or 80 % overlap")));

    private static final double SAME_START_SECONDS = 120;
    private static final double SAME_LENGTH = 0.05;
    private static final double MOST_OVERLAP = 0.80;

    /** Longer is another unit, and would overlap everything, s (house rule). */
    private static final double LONGEST_SECONDS = 864_000;

    private static final Comparator<Recording> BY_START =
            Comparator.comparing(Recording::start).thenComparing(Recording::id);

    private static final Comparator<Recording> BEST_FIRST = Comparator.comparing(Recording::power)
            .thenComparing(Recording::streams)
            .thenComparing(Recording::seconds)
            .reversed()
            .thenComparing(BY_START);

    /** Whether the power was measured. */
    public enum Power {
        /** There is no power, or an estimate. */
        NONE,
        /** A meter measured it. */
        MEASURED
    }

    /**
     * A recorded session.
     *
     * @param id the caller's name for it
     * @param sport the caller's name for its sport
     * @param start when it began
     * @param seconds elapsed time, s
     * @param power whether it has measured power
     * @param streams how many streams it has
     */
    public record Recording(String id, String sport, Instant start, double seconds, Power power, int streams) {
        private double startSecond() {
            return start.getEpochSecond() + start.getNano() / 1e9;
        }

        private double endSecond() {
            return startSecond() + seconds;
        }
    }

    private DuplicateActivities() {}

    /** The duplicates; the subjects are the one to leave out and the one to keep, the evidence the overlap, 0 to 1. */
    public static List<RecordFault> in(List<Recording> recordings) {
        return recordings.stream()
                .filter(recording -> recording.seconds >= 0 && recording.seconds <= LONGEST_SECONDS)
                .collect(Collectors.groupingBy(Recording::sport, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(sport -> sweep(sport).stream())
                .toList();
    }

    /** Best first, each is kept unless it is a twin of one that is; only those near it in time are asked. */
    private static List<RecordFault> sweep(List<Recording> ofOneSport) {
        double reach = ofOneSport.stream().mapToDouble(Recording::seconds).reduce(SAME_START_SECONDS, Math::max);
        var kept = new TreeMap<Double, List<Recording>>();
        var twins = new TreeMap<Recording, Recording>(BY_START);
        for (Recording next : ofOneSport.stream().sorted(BEST_FIRST).toList()) {
            double start = next.startSecond();
            Optional<Recording> twin = kept.subMap(start - reach, true, start + reach, true).values().stream()
                    .flatMap(List::stream)
                    .filter(other -> areTwins(other, next))
                    .findFirst();
            if (twin.isPresent()) {
                twins.put(next, twin.get());
            } else {
                kept.computeIfAbsent(start, second -> new ArrayList<>()).add(next);
            }
        }
        return twins.entrySet().stream()
                .map(twin -> fault(twin.getKey(), twin.getValue()))
                .toList();
    }

    private static boolean areTwins(Recording a, Recording b) {
        boolean sameStart = Math.abs(a.startSecond() - b.startSecond()) <= SAME_START_SECONDS;
        boolean sameLength = Math.abs(a.seconds - b.seconds) <= SAME_LENGTH * Math.max(a.seconds, b.seconds);
        return (sameStart && sameLength) || overlap(a, b) > MOST_OVERLAP;
    }

    /** Share of the shorter, 0 to 1; 0 where it has no length. */
    private static double overlap(Recording a, Recording b) {
        double shorter = Math.min(a.seconds, b.seconds);
        double shared = Math.min(a.endSecond(), b.endSecond()) - Math.max(a.startSecond(), b.startSecond());
        return shorter > 0 ? Math.min(1, Math.max(0, shared) / shorter) : 0;
    }

    private static RecordFault fault(Recording leaveOut, Recording keep) {
        return new RecordFault(Fault.Code.DUPLICATE, List.of(leaveOut.id, keep.id), overlap(leaveOut, keep), "1");
    }
}
