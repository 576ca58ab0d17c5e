package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.NotRead;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Change;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Distribution;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Fitness;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Plan;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.SportTotals;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.ToCome;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Totals;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.WeekShape;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.WeekSport;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.WeekTotals;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Round;
import java.util.List;
import java.util.Optional;

/** The typed period, rounded to one digit more than the text and cut to what was asked for. */
final class RoundedPeriod {
    private static final int MOST_WEEKS = 6;
    private static final int MOST_WEEKS_BY_SPORT = 60;
    private static final int MOST_NOT_MATCHED = 3;
    private static final int MOST_SESSIONS = 60;

    private RoundedPeriod() {}

    static PeriodSection of(PeriodSection p, Scope scope) {
        boolean full = scope.detail() == Detail.FULL;
        boolean brief = scope.isBrief();
        return new PeriodSection(
                p.from(),
                p.doneTo(),
                p.to(),
                totals(p.done()),
                p.bySport().stream().map(RoundedPeriod::sport).toList(),
                weeks(p, scope),
                p.withheldSessions(),
                Round.to(1, p.withheldLoadPoints()),
                p.restDays(),
                p.fitness().map(RoundedPeriod::fitness),
                p.week().map(RoundedPeriod::shape),
                brief
                        ? List.of()
                        : p.distributions().stream()
                                .map(d -> distribution(d, full))
                                .toList(),
                plan(p.plan(), full),
                p.toCome().map(RoundedPeriod::toCome),
                p.before().map(RoundedPeriod::change),
                p.loadTrend().map(RoundedExtras::trend),
                brief ? Optional.empty() : RoundedExtras.fuelling(p.fuelling(), scope.shows(Include.FUELLING)),
                brief ? Optional.empty() : RoundedExtras.patterns(p.patterns(), scope.shows(Include.PATTERNS)),
                p.handover().map(RoundedExtras::handover),
                p.longest(),
                scope.shows(Include.SESSIONS)
                        ? p.sessions()
                                .subList(
                                        Math.max(0, p.sessions().size() - MOST_SESSIONS),
                                        p.sessions().size())
                        : List.of(),
                p.notRead().stream().map(RoundedPeriod::notRead).toList());
    }

    private static Totals totals(Totals t) {
        return new Totals(
                t.sessions(),
                t.movingSeconds(),
                Round.to(0, t.distanceMeters()),
                Round.to(0, t.elevationGainMeters()),
                Round.to(1, t.loadPoints()),
                t.withoutLoad());
    }

    private static SportTotals sport(SportTotals s) {
        return new SportTotals(
                s.sport(),
                s.sessions(),
                s.movingSeconds(),
                Round.to(0, s.distanceMeters()),
                Round.to(1, s.loadPoints()));
    }

    private static List<WeekTotals> weeks(PeriodSection p, Scope scope) {
        boolean bySport = scope.shows(Include.WEEKS);
        int most = bySport ? MOST_WEEKS_BY_SPORT : MOST_WEEKS;
        // Where halves are held against each other, weeks come when asked for.
        boolean isTold = p.loadTrend().isPresent() && !bySport;
        return scope.isBrief() || isTold || p.weeks().size() > most
                ? List.of()
                : p.weeks().stream().map(w -> week(w, bySport)).toList();
    }

    private static WeekTotals week(WeekTotals w, boolean bySport) {
        return new WeekTotals(
                w.monday(),
                w.days(),
                w.sessions(),
                w.movingSeconds(),
                Round.to(1, w.loadPoints()),
                bySport
                        ? w.bySport().stream()
                                .map(s -> new WeekSport(s.sport(), s.movingSeconds(), Round.to(1, s.loadPoints())))
                                .toList()
                        : List.of());
    }

    private static Fitness fitness(Fitness f) {
        return new Fitness(
                Round.to(1, f.fitnessStart()),
                Round.to(1, f.fitnessEnd()),
                Round.to(1, f.fatigueEnd()),
                Round.to(1, f.formStart()),
                Round.to(1, f.formEnd()),
                Round.to(2, f.rampPointsPerWeek()));
    }

    private static WeekShape shape(WeekShape w) {
        return new WeekShape(
                w.to(), Round.to(1, w.loadPoints()), Round.to(2, w.monotony()), Round.to(0, w.strain()), w.deload());
    }

    private static Distribution distribution(Distribution d, boolean full) {
        return new Distribution(
                d.by(),
                d.sessions(),
                d.ofSessions(),
                full ? d.zoneSeconds() : List.of(),
                Round.to(1, d.lowPercent()),
                Round.to(1, d.middlePercent()),
                Round.to(1, d.highPercent()),
                d.shape());
    }

    private static Plan plan(Plan p, boolean full) {
        return new Plan(
                p.planned(),
                p.paired(),
                p.notMatched().stream()
                        .limit(full ? Integer.MAX_VALUE : MOST_NOT_MATCHED)
                        .toList(),
                Round.to(1, p.loadPercent()),
                p.pairsWithLoad(),
                Round.to(1, p.timePercent()),
                p.pairsWithTime(),
                p.racesNotLinked(),
                p.unplanned());
    }

    private static ToCome toCome(ToCome c) {
        return new ToCome(c.sessions(), Round.to(1, c.plannedLoadPoints()), c.plannedSeconds());
    }

    private static Change change(Change c) {
        return new Change(
                c.from(),
                c.to(),
                c.sessions(),
                Round.to(1, c.loadPoints()),
                RoundedExtras.shift(c.load()),
                Round.to(1, c.timeChangePercent()));
    }

    private static NotRead notRead(NotRead n) {
        return new NotRead(
                n.metric(), n.reason(), n.input(), Round.to(3, n.needed()), Round.to(3, n.found()), n.unit());
    }
}
