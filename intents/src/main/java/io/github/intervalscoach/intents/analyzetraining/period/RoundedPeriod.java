package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.NotRead;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Change;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Distribution;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Fitness;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Fuelling;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Plan;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.SportTotals;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.ToCome;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Totals;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.WeekShape;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.WeekTotals;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Round;
import java.util.List;
import java.util.Optional;

/** The typed period, rounded to one digit more than the text and cut to what was asked for. */
final class RoundedPeriod {
    private static final int MOST_WEEKS = 6;
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
                brief || (p.weeks().size() > MOST_WEEKS && !full)
                        ? List.of()
                        : p.weeks().stream().map(RoundedPeriod::week).toList(),
                p.withheldSessions(),
                Round.to(1, p.withheldLoadPoints()),
                p.restDays(),
                p.fitness().map(RoundedPeriod::fitness),
                p.week().map(RoundedPeriod::shape),
                brief
                        ? List.of()
                        : p.distributions().stream()
                                .map(RoundedPeriod::distribution)
                                .toList(),
                plan(p.plan(), full),
                p.toCome().map(RoundedPeriod::toCome),
                p.before().map(RoundedPeriod::change),
                brief ? Optional.empty() : p.fuelling().map(RoundedPeriod::fuelling),
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

    private static WeekTotals week(WeekTotals w) {
        return new WeekTotals(w.monday(), w.days(), w.sessions(), w.movingSeconds(), Round.to(1, w.loadPoints()));
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

    private static Distribution distribution(Distribution d) {
        return new Distribution(
                d.by(),
                d.sessions(),
                d.ofSessions(),
                d.zoneSeconds(),
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
                p.pairsWithLoad());
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
                Round.to(1, c.loadChangePercent()),
                Round.to(1, c.timeChangePercent()));
    }

    private static Fuelling fuelling(Fuelling f) {
        return new Fuelling(f.longSessions(), f.logged(), f.loggedZero(), Round.to(1, f.gramsPerHour()));
    }

    private static NotRead notRead(NotRead n) {
        return new NotRead(
                n.metric(), n.reason(), n.input(), Round.to(3, n.needed()), Round.to(3, n.found()), n.unit());
    }
}
