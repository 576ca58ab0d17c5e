package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Whether performance has dropped and mind or body show it too, without a known cause: what is worth calling possible
 * overreaching, and when to send somebody to a physician.
 *
 * <dl>
 *   <dt>Formula <dd>performance: efficiency or best powers down 3 % or more, or 2 failed key sessions in two weeks; psychological:
 *                   mood or sleep disturbed; autonomic: more effort at a lower heart rate, or resting signals shifted. Possible
 *                   overreaching: performance and at least one of the others. Refer: any sign still there after 14 days of
 *                   recovery
 *   <dt>Needs   <dd>one known sign of performance and one of the other two domains, each at its own (house rule)
 *   <dt>Edges   <dd>a sign not looked for is listed as unknown, never counted as absent; a drop with a known cause (illness, heat,
 *                   altitude, a break): not applicable; changes below −100 or above 1000 %, counts above 1000: out of domain
 *   <dt>Source  <dd>Meeusen et al. 2013, ECSS and ACSM consensus, doi:10.1249/MSS.0b013e318279a10a (recalled)
 *   <dt>Dispute <dd>No single marker, and the name of the state is only known afterwards, from how long recovery took. The
 *                   syndrome that lasts for months is a diagnosis of exclusion and is never named here.
 *   <dt>Evidence <dd>D, expert consensus; the 3 % and the counts are house rules
 * </dl>
 *
 * @param state what may be said
 * @param referral whether it outlasts recovery
 * @param seen signs that are there
 * @param unknown signs that nobody looked for
 */
public record OverreachingPattern(State state, Referral referral, List<Sign> seen, List<Sign> unknown) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "overreaching_pattern", "1", Evidence.D, List.of(Source.recalled("doi:10.1249/MSS.0b013e318279a10a")));

    private static final double LONG_RECOVERY_DAYS = 14;

    /** What may be said. */
    public enum State {
        NO_SIGNS,
        /** Some, but not performance together with another domain. */
        SIGNS,
        POSSIBLE_OVERREACHING
    }

    /** Whether to send the athlete to somebody. */
    public enum Referral {
        NOT_NOW,
        /** Signs that two weeks of recovery have not removed. */
        SEE_PHYSICIAN
    }

    /** Where a sign shows. */
    public enum Domain {
        PERFORMANCE,
        PSYCHOLOGICAL,
        AUTONOMIC
    }

    /** What is looked for. */
    public enum Sign {
        EFFICIENCY_DOWN(Domain.PERFORMANCE),
        POWER_DOWN(Domain.PERFORMANCE),
        KEY_SESSIONS_FAILED(Domain.PERFORMANCE),
        MOOD_DISTURBED(Domain.PSYCHOLOGICAL),
        SLEEP_DISTURBED(Domain.PSYCHOLOGICAL),
        EFFORT_UP_HEART_RATE_DOWN(Domain.AUTONOMIC),
        RESTING_SIGNALS_SHIFTED(Domain.AUTONOMIC);

        private final Domain domain;

        Sign(Domain domain) {
            this.domain = domain;
        }

        /** Where it shows. */
        public Domain domain() {
            return domain;
        }
    }

    public OverreachingPattern {
        seen = List.copyOf(seen);
        unknown = List.copyOf(unknown);
    }

    /** The pattern of what is known. */
    public static MetricResult<OverreachingPattern> of(OverreachingSigns signs) {
        if (signs.otherCause() == Finding.PRESENT) {
            return MetricResult.refused(Reason.NOT_APPLICABLE, new Gap("other_causes", 0, 1, "causes"));
        }
        return Given.whenSound(signs.numbers(), () -> of(signs.findings(), signs.recoveryDays()));
    }

    private static MetricResult<OverreachingPattern> of(Map<Sign, Finding> findings, OptionalInt recoveryDays) {
        List<Sign> seen = Finding.PRESENT.in(findings);
        List<Sign> unknown = Finding.UNKNOWN.in(findings);
        List<Sign> known =
                Stream.of(Sign.values()).filter(sign -> !unknown.contains(sign)).toList();
        if (!inPerformance(known) || !beyondPerformance(known)) {
            return MetricResult.refused(
                    known.isEmpty() ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("performance_signs", 1, count(known, Domain.PERFORMANCE), "signs"),
                    new Gap("other_signs", 1, known.size() - count(known, Domain.PERFORMANCE), "signs"));
        }
        return MetricResult.of(
                new OverreachingPattern(state(seen), referral(seen, recoveryDays), seen, unknown),
                Basis.of(known.size(), Sign.values().length).toldIfPartial().caveat(Caveat.NOT_A_DIAGNOSIS));
    }

    private static State state(List<Sign> seen) {
        if (seen.isEmpty()) {
            return State.NO_SIGNS;
        }
        return inPerformance(seen) && beyondPerformance(seen) ? State.POSSIBLE_OVERREACHING : State.SIGNS;
    }

    private static Referral referral(List<Sign> seen, OptionalInt recoveryDays) {
        return !seen.isEmpty() && recoveryDays.orElse(0) >= LONG_RECOVERY_DAYS
                ? Referral.SEE_PHYSICIAN
                : Referral.NOT_NOW;
    }

    private static boolean inPerformance(List<Sign> signs) {
        return count(signs, Domain.PERFORMANCE) > 0;
    }

    private static boolean beyondPerformance(List<Sign> signs) {
        return signs.size() > count(signs, Domain.PERFORMANCE);
    }

    private static long count(List<Sign> signs, Domain domain) {
        return signs.stream().filter(sign -> sign.domain() == domain).count();
    }
}
