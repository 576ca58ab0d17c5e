package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Estimate;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Critical power (CP): the highest power that still settles, and W′, the work that can be done above it before it is gone.
 *
 * <dl>
 *   <dt>Formula <dd>t = W′/(P − CP), by least squares on one of three {@link Form}s, which weigh the trials differently and so
 *                   disagree. Standard errors from the fit; 95 % intervals from Student's t with n − 2 degrees of freedom
 *   <dt>Needs   <dd>three maximal efforts, better four or five, of 2 to 20 min, the longest at least 5 min longer than the
 *                   shortest; other efforts are left out. {@code TIME_ON_POWER} suits trials to exhaustion in a laboratory,
 *                   {@code INVERSE_TIME} bests of the road
 *   <dt>Edges   <dd>refused where the standard error of CP is above 5 % or that of W′ above 10 %, R² below 0.95, or W′ not 5 to
 *                   40 kJ: sprints and easy rides make such fits. All gates that fail are named. {@link #fit} has no gates
 *                   but three efforts and a CP and W′ above 0
 *   <dt>Source  <dd>Clarke and Skiba's workbook; Monod and Scherrer 1965, Moritani et al. 1981, Jones and Vanhatalo 2017
 *                   (recalled)
 *   <dt>Dispute <dd>a few per cent above FTP and the maximal lactate steady state, so not to be equated. Trials of one day and
 *                   of many differ; efforts that were not all-out lower CP unseen
 *   <dt>Evidence <dd>B as the boundary between heavy and severe exercise; C for the number from field bests
 * </dl>
 *
 * @param watts CP, W
 * @param wPrimeJoules W′, J
 * @param rSquared share of the variance explained, in the form that was fitted, at most 1
 */
public record CriticalPower(Estimate watts, Estimate wPrimeJoules, double rSquared) implements PowerDurationModel {
    public static final MetricCard CARD = new MetricCard(
            "critical_power",
            "watts",
            Evidence.B,
            List.of(
                    Source.checked("Clarke and Skiba's workbook, sheet 3"),
                    Source.recalled("Monod and Scherrer 1965, Ergonomics 8:329"),
                    Source.recalled("Jones and Vanhatalo 2017, Sports Med 47:65")));

    /** Efforts the two-parameter model holds for, seconds; scientific reference C2. */
    private static final double SHORTEST = 120;

    private static final double LONGEST = 1_200;
    private static final double LEAST_SPAN = 300;
    private static final int LEAST_EFFORTS = 3;

    /** Greatest relative standard errors, least R² and human W′ of a cyclist, J; scientific reference C2. */
    private static final double WORST_CP = 0.05;

    private static final double WORST_W_PRIME = 0.10;
    private static final double LEAST_R_SQUARED = 0.95;
    private static final double LEAST_W_PRIME = 5_000;
    private static final double MOST_W_PRIME = 40_000;

    /** Which equation is fitted. */
    public enum Form {
        /** Work = CP·t + W′, linear; long trials dominate. */
        WORK_TIME,
        /** P = W′·(1/t) + CP, linear; short trials dominate. */
        INVERSE_TIME,
        /** t = W′/(P − CP), not linear; right when the time is what was measured. */
        TIME_ON_POWER
    }

    /** CP and W′ of maximal efforts, behind all gates. */
    public static MetricResult<CriticalPower> of(List<Effort> efforts, Form form) {
        var usable = new Efforts(efforts).lasting(SHORTEST, LONGEST);
        var gaps = new ArrayList<Gap>();
        if (usable.size() < LEAST_EFFORTS) {
            gaps.add(new Gap("efforts_of_2_to_20_min", LEAST_EFFORTS, usable.size(), "efforts"));
        }
        double span = usable.longestSeconds() - usable.shortestSeconds();
        if (span < LEAST_SPAN) {
            gaps.add(new Gap("effort_span", LEAST_SPAN, span, "seconds"));
        }
        if (!gaps.isEmpty()) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, gaps.toArray(Gap[]::new));
        }
        return fit(usable.all(), form)
                .flatMap(CriticalPower::gated)
                .withBasis(own -> Basis.of(usable.size(), efforts.size()).variant(name(form)));
    }

    /** The same without gates, to compare forms and to show what a gate refused; three efforts are needed all the same. */
    public static MetricResult<CriticalPower> fit(List<Effort> efforts, Form form) {
        return new CriticalPowerFit(new Efforts(efforts)).fit(form).withBasis(basis -> basis.variant(name(form)));
    }

    private static String name(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private MetricResult<CriticalPower> gated() {
        var gaps = new ArrayList<Gap>();
        if (watts.relativeError() > WORST_CP) {
            gaps.add(new Gap("critical_power_error", WORST_CP, watts.relativeError(), "1"));
        }
        if (wPrimeJoules.relativeError() > WORST_W_PRIME) {
            gaps.add(new Gap("w_prime_error", WORST_W_PRIME, wPrimeJoules.relativeError(), "1"));
        }
        if (rSquared < LEAST_R_SQUARED) {
            gaps.add(new Gap("r_squared", LEAST_R_SQUARED, rSquared, "1"));
        }
        if (wPrimeJoules.value() < LEAST_W_PRIME) {
            gaps.add(new Gap("w_prime", LEAST_W_PRIME, wPrimeJoules.value(), "joules"));
        }
        if (wPrimeJoules.value() > MOST_W_PRIME) {
            gaps.add(new Gap("w_prime", MOST_W_PRIME, wPrimeJoules.value(), "joules"));
        }
        return gaps.isEmpty()
                ? MetricResult.of(this, Basis.of(1, 1))
                : MetricResult.refused(Reason.OUT_OF_DOMAIN, gaps.toArray(Gap[]::new));
    }

    @Override
    public double wattsFor(double seconds) {
        PowerDurationModel.requireDuration(seconds);
        return watts.value() + wPrimeJoules.value() / seconds;
    }

    /** How long {@code power} can be held, s; empty at CP and below, where the model sees no end. */
    public OptionalDouble secondsAt(double power) {
        return power > watts.value()
                ? OptionalDouble.of(wPrimeJoules.value() / (power - watts.value()))
                : OptionalDouble.empty();
    }
}
