package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Twice a week, raise, keep or lower the load, from the night's heart rate variability, how recovered the athlete feels,
 * and speed at a given heart rate.
 *
 * <dl>
 *   <dt>Formula <dd>all three above the athlete's own band: raise; all within: keep; all below: lower (our reading
 *                   of what cannot be read otherwise)
 *   <dt>Needs   <dd>all three, each turned so that above is better, and 3 days since the last decision, which is twice a week
 *                   (house rule)
 *   <dt>Edges   <dd>three that disagree: not applicable, since how the study weighed them was not read; one missing: refused
 *   <dt>Source  <dd>Nuuttila et al. 2022, doi:10.1249/MSS.0000000000002968 (abstract)
 *   <dt>Dispute <dd>Only what the abstract states is here: the three signals, the rhythm and the three outcomes.
 *   <dt>Evidence <dd>B, one trial of 30 runners: 10 km 6.2 against 2.9 % faster, and more responders
 * </dl>
 *
 * @param state what the rule gives
 * @param nocturnalHrv a night's or week's mean against the athlete's own band
 * @param perceivedRecovery the athlete's own word against the athlete's own band, above being better
 * @param heartRateSpeedIndex speed at a given heart rate against the athlete's own band, above being faster
 */
public record NuuttilaRule(
        Load state, Position nocturnalHrv, Position perceivedRecovery, Position heartRateSpeedIndex) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "nuuttila_rule", "1", Evidence.B, List.of(Source.checked("doi:10.1249/MSS.0000000000002968")));

    private static final int SIGNALS = 3;

    /** House rule: twice a week is every third or fourth day. */
    private static final int LEAST_DAYS = 3;

    /** What happens to the training load. */
    public enum Load {
        RAISE,
        KEEP,
        LOWER
    }

    /** The rule on {@code day}; {@code lastDecision} is the day it was last asked, empty if never. */
    public static MetricResult<NuuttilaRule> on(
            LocalDate day,
            Optional<LocalDate> lastDecision,
            Optional<Position> nocturnalHrv,
            Optional<Position> perceivedRecovery,
            Optional<Position> heartRateSpeedIndex) {
        List<Position> known = Stream.of(nocturnalHrv, perceivedRecovery, heartRateSpeedIndex)
                .flatMap(Optional::stream)
                .toList();
        long ago = lastDecision.map(last -> ChronoUnit.DAYS.between(last, day)).orElse((long) LEAST_DAYS);
        if (ago < LEAST_DAYS) {
            return MetricResult.refused(Reason.NOT_APPLICABLE, new Gap("days_since_decision", LEAST_DAYS, ago, "days"));
        }
        if (known.size() < SIGNALS) {
            return MetricResult.refused(
                    known.isEmpty() ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("recovery_signals", SIGNALS, known.size(), "signals"));
        }
        return of(known);
    }

    private static MetricResult<NuuttilaRule> of(List<Position> signals) {
        long different = signals.stream().distinct().count();
        if (different > 1) {
            return MetricResult.refused(Reason.NOT_APPLICABLE, new Gap("different_signals", 1, different, "signals"));
        }
        Load state = switch (signals.get(0)) {
            case ABOVE -> Load.RAISE;
            case WITHIN -> Load.KEEP;
            case BELOW -> Load.LOWER;
        };
        return MetricResult.of(
                new NuuttilaRule(state, signals.get(0), signals.get(1), signals.get(2)), Basis.of(SIGNALS, SIGNALS));
    }
}
