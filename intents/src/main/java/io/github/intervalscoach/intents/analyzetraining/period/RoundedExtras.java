package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Daily;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Fuelled;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Tier;
import io.github.intervalscoach.intents.analyzetraining.answer.Handover;
import io.github.intervalscoach.intents.analyzetraining.answer.Handover.Threshold;
import io.github.intervalscoach.intents.analyzetraining.answer.Patterns;
import io.github.intervalscoach.intents.analyzetraining.answer.Patterns.LongSession;
import io.github.intervalscoach.intents.analyzetraining.answer.Patterns.WeekdayTotals;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.LoadTrend;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Shift;
import io.github.intervalscoach.intents.answer.Round;
import java.util.List;
import java.util.Optional;

/** The parts of a period that are added when asked for, rounded; unasked only their gist. */
final class RoundedExtras {
    private static final int MOST_FUELLED = 24;

    private RoundedExtras() {}

    static LoadTrend trend(LoadTrend t) {
        return new LoadTrend(
                t.newerFrom(),
                Round.to(1, t.olderPointsPerWeek()),
                Round.to(1, t.newerPointsPerWeek()),
                shift(t.change()));
    }

    static Shift shift(Shift s) {
        return new Shift(
                Round.to(1, s.percent()),
                Round.to(1, s.lowPercent()),
                Round.to(1, s.highPercent()),
                s.days(),
                s.reads());
    }

    static Optional<Fuelling> fuelling(Optional<Fuelling> found, boolean whole) {
        return found.filter(f -> whole || f.longSessions() > 0)
                .map(f -> new Fuelling(
                        f.longSessions(),
                        f.logged(),
                        f.loggedZero(),
                        Round.to(1, f.gramsPerHour()),
                        whole ? f.tiers().stream().map(RoundedExtras::tier).toList() : List.of(),
                        whole
                                ? f.sessions().stream()
                                        .limit(MOST_FUELLED)
                                        .map(RoundedExtras::fuelled)
                                        .toList()
                                : List.of(),
                        whole ? f.daily().map(RoundedExtras::daily) : Optional.empty()));
    }

    private static Tier tier(Tier t) {
        return new Tier(
                t.fromMinutes(),
                t.sessions(),
                t.logged(),
                t.loggedZero(),
                Round.to(1, t.gramsPerHour()),
                t.belowGuide(),
                t.aboveGuide(),
                t.guideLow(),
                t.guideHigh(),
                t.reads());
    }

    private static Fuelled fuelled(Fuelled f) {
        return new Fuelled(f.id(), f.day(), f.movingSeconds(), f.carbohydrateGrams(), Round.to(1, f.gramsPerHour()));
    }

    private static Daily daily(Daily d) {
        return new Daily(
                d.days(),
                d.ofDays(),
                Round.to(1, d.carbohydrateGrams()),
                Round.to(2, d.gramsPerKg()),
                d.energyDays(),
                Round.to(0, d.energyKcal()));
    }

    static Optional<Patterns> patterns(Optional<Patterns> found, boolean whole) {
        return found.filter(p -> whole || !p.habits().isEmpty())
                .map(p -> new Patterns(
                        p.days(),
                        p.habits(),
                        whole
                                ? p.weekdays().stream()
                                        .map(RoundedExtras::weekday)
                                        .toList()
                                : List.of(),
                        whole ? p.starts() : Optional.empty(),
                        whole ? p.hardDays() : Optional.empty(),
                        p.longestRunOfDays(),
                        whole
                                ? p.longSession()
                                        .map(s -> new LongSession(s.weeks(), Round.to(1, s.medianPercentOfWeek())))
                                : Optional.empty()));
    }

    private static WeekdayTotals weekday(WeekdayTotals w) {
        return new WeekdayTotals(w.weekday(), w.days(), w.trained(), Round.to(0, w.meanMinutes()));
    }

    static Handover handover(Handover h) {
        return new Handover(
                h.thresholds().stream()
                        .map(t -> new Threshold(
                                t.sport(),
                                t.ftpWatts(),
                                t.thresholdHeartRateBpm(),
                                Round.to(3, t.thresholdMetersPerSecond())))
                        .toList(),
                h.lastSession(),
                h.planned(),
                h.nextRace());
    }
}
