package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * How much to train tomorrow to end the day with a wanted form.
 *
 * <dl>
 *   <dt>Formula <dd>L = (a₄₂·F − a₇·A − f)/(a₄₂ − a₇), a = e^(−1/τ), F and A fitness and fatigue today, f the wanted
 *                   fitness − fatigue at the end of tomorrow
 *   <dt>Needs   <dd>fitness and fatigue at the end of today, and the most points this athlete can do in a day
 *   <dt>Edges   <dd>Fresher than a day of rest makes, or more tired than the most, is refused as
 *                   {@link Reason#OUT_OF_REACH}; the gap's {@code needed} is the nearest form within reach
 *   <dt>Source  <dd>https://forum.intervals.icu/t/5788, where users give the same formula for Intervals.icu
 *   <dt>Dispute <dd>A day's form is a number of the model; no study ties a value of it to how a race goes.
 *   <dt>Evidence <dd>D: exact for a convention
 * </dl>
 *
 * @param points tomorrow's load
 */
public record LoadForForm(double points) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "load_for_form", "points/day", Evidence.D, List.of(Source.checked("https://forum.intervals.icu/t/5788")));

    private static final ValueDomain FORM = new ValueDomain("wanted_form", -Points.MOST, Points.MOST, "points/day");

    /**
     * The load of the day after {@code today}.
     *
     * @param wantedForm fitness − fatigue at that day's end, points/day; below 0 is tired
     * @param mostPoints the most this athlete can do that day
     */
    public static MetricResult<LoadForForm> of(FitnessFatigue today, double wantedForm, double mostPoints) {
        Points.require(mostPoints, "mostPoints");
        var wanted = new WantedLoad(
                "wanted_form", "points/day", load -> today.after(load).form());
        return Points.FITNESS
                .check(today.fitness())
                .flatMap(valid -> Points.FATIGUE.check(today.fatigue()))
                .flatMap(valid -> FORM.check(wantedForm))
                .flatMap(valid -> wanted.within(load(today, wantedForm), mostPoints, wantedForm))
                .map(LoadForForm::new);
    }

    private static double load(FitnessFatigue today, double form) {
        double fitness = Fading.FITNESS.kept(1);
        double fatigue = Fading.FATIGUE.kept(1);
        return (fitness * today.fitness() - fatigue * today.fatigue() - form) / (fitness - fatigue);
    }
}
