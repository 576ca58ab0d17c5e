package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A power meter that reads differently from one ride to the next: at the same heart rate the watts have stepped.
 *
 * <dl>
 *   <dt>Formula <dd>between two rides, x̄₂ − x̄₁ of ln(watts / bpm) over the 7 rides on each side; a step is a change of more than
 *                   8 % that is above 4·√((s₁² + s₂²)/7). Of neighbouring steps the largest stands for all. Also a left share
 *                   above 60 % or below 40 %
 *   <dt>Needs   <dd>14 rides whose heart rate is within 5 bpm of the median of all, in any order
 *   <dt>Edges   <dd>a ride without power in 0 to 2500 W or a heart rate in 30 to 225 bpm does not count. Where two neighbours among
 *                   the fourteen are more than 21 days apart no step is looked for: fitness may have changed. A slow change
 *                   is no step, since only neighbouring rides are compared
 *   <dt>Source  <dd>the 8 % and 60/40 are conventions; seven rides, 5 bpm, 21 days and four standard errors are house rules
 *   <dt>Dispute <dd>heat, altitude, illness and another bike shift watts per beat too: a step says that something changed, not that
 *                   the meter did
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class PowerOffset {
    public static final MetricCard CARD = new MetricCard(
            "power_offset",
            "percent",
            Evidence.D,
            List.of(Source.definition("convention: watts at the same heart rate step by more than 8 %")));

    /** Rides on each side of a step (house rule). */
    private static final int SIDE = 7;

    private static final double LEAST_CHANGE = 0.08;

    /** How many standard errors a step must stand out (house rule). */
    private static final double CLEAR = 4;

    private static final double SAME_BPM = 5;
    private static final int LONGEST_PAUSE_DAYS = 21;
    private static final double HIGHEST_WATTS = 2_500;
    private static final double MOST_OF_ONE_LEG = 60;

    private PowerOffset() {}

    /**
     * A ride, or its steady part.
     *
     * @param id the caller's name for it
     * @param day when
     * @param watts mean or normalized power of the part, W, the same kind for every ride
     * @param bpm mean heart rate of the same part, bpm
     */
    public record Ride(String id, LocalDate day, double watts, double bpm) {
        private boolean isMeasured() {
            return watts > 0 && watts <= HIGHEST_WATTS && HeartRateRange.isHuman(bpm);
        }
    }

    /** The steps, oldest first; each is about the first ride after it, and its evidence is the change in percent. */
    public static MetricResult<List<RecordFault>> in(List<Ride> rides) {
        List<Ride> alike = alike(rides);
        if (alike.size() < 2 * SIDE) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("comparable_rides", 2 * SIDE, alike.size(), "rides"));
        }
        double[] logs = alike.stream()
                .mapToDouble(ride -> StrictMath.log(ride.watts / ride.bpm))
                .toArray();
        return MetricResult.of(steps(alike, logs), Basis.of(alike.size(), rides.size()));
    }

    /** A ride in which one leg gives more than 60 % of the power; {@code leftPercent} from 0 to 100. */
    public static Optional<RecordFault> ofBalance(String id, double leftPercent) {
        double stronger = Math.max(leftPercent, 100 - leftPercent);
        return stronger > MOST_OF_ONE_LEG && stronger <= 100
                ? Optional.of(new RecordFault(Fault.Code.POWER_OFFSET, List.of(id), leftPercent, "percent_left"))
                : Optional.empty();
    }

    private static List<Ride> alike(List<Ride> rides) {
        List<Ride> measured = rides.stream().filter(Ride::isMeasured).toList();
        if (measured.isEmpty()) {
            return measured;
        }
        double usual =
                StatUtils.percentile(measured.stream().mapToDouble(Ride::bpm).toArray(), 50);
        return measured.stream()
                .filter(ride -> Math.abs(ride.bpm - usual) <= SAME_BPM)
                .sorted(Comparator.comparing(Ride::day).thenComparing(Ride::id))
                .toList();
    }

    private static List<RecordFault> steps(List<Ride> rides, double[] logs) {
        var faults = new ArrayList<RecordFault>();
        int largest = -1;
        for (int i = SIDE; i <= rides.size(); i++) {
            boolean step = i <= rides.size() - SIDE && isStep(rides, logs, i);
            if (step && (largest < 0 || Math.abs(change(logs, i)) > Math.abs(change(logs, largest)))) {
                largest = i;
            } else if (!step && largest >= 0) {
                double percent = 100 * StrictMath.expm1(change(logs, largest));
                faults.add(
                        new RecordFault(Fault.Code.POWER_OFFSET, List.of(rides.get(largest).id), percent, "percent"));
                largest = -1;
            }
        }
        return List.copyOf(faults);
    }

    private static boolean isStep(List<Ride> rides, double[] logs, int i) {
        double change = change(logs, i);
        double spread = StatUtils.variance(logs, i - SIDE, SIDE) + StatUtils.variance(logs, i, SIDE);
        return Math.abs(StrictMath.expm1(change)) > LEAST_CHANGE
                && Math.abs(change) > CLEAR * Math.sqrt(spread / SIDE)
                && IntStream.range(i - SIDE + 1, i + SIDE)
                        .noneMatch(j -> rides.get(j - 1)
                                .day
                                .plusDays(LONGEST_PAUSE_DAYS)
                                .isBefore(rides.get(j).day));
    }

    private static double change(double[] logs, int i) {
        return StatUtils.mean(logs, i, SIDE) - StatUtils.mean(logs, i - SIDE, SIDE);
    }
}
