package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * An FTP that the rides of the last 90 days contradict, because they were better than it allows, or never came near it.
 *
 * <dl>
 *   <dt>Formula <dd>too low: NP / FTP above 1.05 in a ride of 50 min and more, or best 20 min / FTP above 1.08, or the lowest W′
 *                   balance below −10 % of W′. Too high: no best 20 min above 0.85 FTP, or an estimate from maximal efforts
 *                   below 0.93 FTP
 *   <dt>Needs   <dd>one ride of the 90 days to {@code asOf} with one of these numbers, or an estimate; ten rides with a best 20 min
 *                   before nothing above 0.85 says anything (house rule)
 *   <dt>Edges   <dd>numbers outside 0 to 100 kW, a W′ balance above 1 and durations that are no session's count as absent. One fault a
 *                   rule, about the ride that contradicts most. Both directions at once are both reported
 *   <dt>Source  <dd>convention
 *   <dt>Dispute <dd>a power spike or a short ride with hard starts looks like a low FTP; an athlete in base training never comes near
 *                   the true one. It asks for a test, it does not set an FTP
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class ThresholdPowerDoubt {
    public static final MetricCard CARD = new MetricCard(
            "threshold_power_doubt",
            "1",
            Evidence.D,
            List.of(Source.definition("convention: rides above 1.05 or 1.08 FTP, or none above 0.85")));

    private static final int DAYS = 90;
    private static final double LONG_SECONDS = 50 * 60;
    private static final double HIGHEST_INTENSITY = 1.05;
    private static final double HIGHEST_TWENTY_MINUTES = 1.08;
    private static final double LOWEST_BALANCE = -0.10;
    private static final double NEAR_TWENTY_MINUTES = 0.85;
    private static final double NEAR_ESTIMATE = 0.93;

    /** With fewer, nothing hard may just be nothing recorded (house rule). */
    private static final int ENOUGH_RIDES = 10;

    private static final ValueDomain BALANCE = new ValueDomain("w_prime_share", -100, 1, "1");

    /** What the contradicting estimate is called among the subjects of a fault. */
    private static final String ESTIMATE = "estimate";

    /**
     * What a ride says about the threshold.
     *
     * @param id the caller's name for it
     * @param day when, local
     * @param seconds how long, s
     * @param normalizedWatts NP of the whole ride, W
     * @param twentyMinutesWatts best 20 min, W
     * @param lowestBalance the least W′ that was left / W′, with the CP and W′ that belong to the FTP; negative below empty
     */
    public record Ride(
            String id,
            LocalDate day,
            double seconds,
            OptionalDouble normalizedWatts,
            OptionalDouble twentyMinutesWatts,
            OptionalDouble lowestBalance) {

        private OptionalDouble longIntensity(double ftp) {
            return ValueDomain.SECONDS.check(seconds).found().isPresent() && seconds >= LONG_SECONDS
                    ? share(normalizedWatts, ftp)
                    : OptionalDouble.empty();
        }

        private boolean says(double ftp) {
            return longIntensity(ftp).isPresent()
                    || share(twentyMinutesWatts, ftp).isPresent()
                    || within(BALANCE, lowestBalance).isPresent();
        }
    }

    private ThresholdPowerDoubt() {}

    /**
     * The contradictions; the subject is the ride's id, or {@code "estimate"}, and the evidence the ratio.
     *
     * @param ftpWatts the setting in doubt, above 0
     * @param rides in any order, of any age
     * @param estimateWatts an FTP estimated from maximal efforts of the last 90 days; empty where there were none
     */
    public static MetricResult<List<RecordFault>> in(
            int ftpWatts, LocalDate asOf, List<Ride> rides, OptionalDouble estimateWatts) {
        if (ftpWatts <= 0) {
            throw new IllegalArgumentException(
                    "FTP must be above 0 W, was " + ftpWatts + ". Maybe it was never set: ask before computing.");
        }
        List<Ride> recent = rides.stream()
                .filter(ride -> !ride.day.isAfter(asOf) && ride.day.isAfter(asOf.minusDays(DAYS)))
                .toList();
        int telling = (int) recent.stream().filter(ride -> ride.says(ftpWatts)).count();
        OptionalDouble estimate = share(estimateWatts, ftpWatts);
        if (telling == 0 && estimate.isEmpty()) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap("rides_with_power", 1, 0, "rides"));
        }
        var faults = new ArrayList<RecordFault>(tooLow(recent, ftpWatts));
        tooHigh(recent, ftpWatts).ifPresent(faults::add);
        if (estimate.isPresent() && estimate.getAsDouble() < NEAR_ESTIMATE) {
            faults.add(fault(Fault.Code.FTP_HIGH, ESTIMATE, estimate.getAsDouble()));
        }
        return MetricResult.of(List.copyOf(faults), Basis.of(Math.max(1, telling), Math.max(1, recent.size())));
    }

    private static List<RecordFault> tooLow(List<Ride> rides, double ftp) {
        var faults = new ArrayList<RecordFault>();
        most(rides, ride -> ride.longIntensity(ftp), HIGHEST_INTENSITY, 1).ifPresent(faults::add);
        most(rides, ride -> share(ride.twentyMinutesWatts, ftp), HIGHEST_TWENTY_MINUTES, 1)
                .ifPresent(faults::add);
        most(rides, ride -> within(BALANCE, ride.lowestBalance), LOWEST_BALANCE, -1)
                .ifPresent(faults::add);
        return faults;
    }

    /** The ride that goes furthest beyond {@code limit}, upwards or, with direction −1, downwards. */
    private static Optional<RecordFault> most(
            List<Ride> rides, Function<Ride, OptionalDouble> ratio, double limit, int direction) {
        return rides.stream()
                .flatMap(ride -> ratio.apply(ride).stream()
                        .filter(found -> direction * found > direction * limit)
                        .mapToObj(found -> fault(Fault.Code.FTP_LOW, ride.id, found)))
                .reduce((a, b) -> direction * b.evidence() > direction * a.evidence() ? b : a);
    }

    private static Optional<RecordFault> tooHigh(List<Ride> rides, double ftp) {
        List<RecordFault> bests = rides.stream()
                .flatMap(ride -> share(ride.twentyMinutesWatts, ftp).stream()
                        .mapToObj(found -> fault(Fault.Code.FTP_HIGH, ride.id, found)))
                .toList();
        return bests.size() < ENOUGH_RIDES
                ? Optional.empty()
                : bests.stream()
                        .reduce((a, b) -> b.evidence() > a.evidence() ? b : a)
                        .filter(best -> best.evidence() <= NEAR_TWENTY_MINUTES);
    }

    private static RecordFault fault(Fault.Code code, String subject, double ratio) {
        return new RecordFault(code, List.of(subject), ratio, "1");
    }

    private static OptionalDouble share(OptionalDouble watts, double ftp) {
        OptionalDouble possible = within(ValueDomain.WATTS, watts);
        return possible.isPresent() ? OptionalDouble.of(possible.getAsDouble() / ftp) : possible;
    }

    private static OptionalDouble within(ValueDomain domain, OptionalDouble value) {
        return value.isPresent() && domain.check(value.getAsDouble()).found().isPresent()
                ? value
                : OptionalDouble.empty();
    }
}
