package io.github.intervalscoach.analytics.race;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * What heat may cost in a long race: a range, since runners differ more than any table.
 *
 * <dl>
 *   <dt>Formula <dd>low end: 1 % for each 5 °C above 20 °C; high end: 3 % for each 5 °C above 15 °C
 *   <dt>Needs   <dd>air temperature, −30 to 50 °C
 *   <dt>Edges   <dd>0 % below 15 °C: cold is not read. Anything outside the range is refused
 *   <dt>Source  <dd>Ely et al. 2007; El Helou et al. 2012 (both recalled): from 15 to 20 °C on, 1 to 3 % for each 5 °C,
 *                   amateurs
 *   <dt>Dispute <dd>marathon fields, not individuals: the slow lose more than the fast. Humidity, sun, wind and
 *                   acclimatisation matter as much as the air's temperature
 *   <dt>Evidence <dd>D: a rule of thumb after observational studies
 * </dl>
 *
 * @param lowPercent what it costs at least, % of time
 * @param highPercent what it costs at most, % of time
 */
public record HeatSlowdown(double lowPercent, double highPercent) {
    public static final MetricCard CARD = new MetricCard(
            "heat_slowdown",
            "%",
            Evidence.D,
            List.of(
                    Source.recalled("Ely et al. 2007, Med Sci Sports Exerc 39:487"),
                    Source.recalled("El Helou et al. 2012, PLoS One 7:e37407")));

    private static final ValueDomain TEMPERATURE = new ValueDomain("air_temperature", -30, 50, "degrees Celsius");
    private static final double EARLY_ONSET = 15;
    private static final double LATE_ONSET = 20;
    private static final double LOW_PER_DEGREE = 1.0 / 5;
    private static final double HIGH_PER_DEGREE = 3.0 / 5;

    /** What a race in air of {@code celsius} may cost. */
    public static MetricResult<HeatSlowdown> of(double celsius) {
        return TEMPERATURE
                .check(celsius)
                .flatMap(air -> MetricResult.of(
                        new HeatSlowdown(
                                LOW_PER_DEGREE * Math.max(0, air - LATE_ONSET),
                                HIGH_PER_DEGREE * Math.max(0, air - EARLY_ONSET)),
                        Basis.of(1, 1)));
    }
}
