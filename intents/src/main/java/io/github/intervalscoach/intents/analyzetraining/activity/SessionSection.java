package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.CurvePoint;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Earlier;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Fault;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Lap;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Part;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.WBalance;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Zones;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.NotRead;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** The typed session, rounded to one digit more than the text. */
final class SessionSection {
    /** Share of W' below which its balance is worth telling unasked; house rule. */
    private static final double LOW_BALANCE = 0.25;

    private SessionSection() {}

    static ActivitySection of(Verdict verdict, Context context) {
        Scope scope = context.scope();
        Session s = verdict.session();
        Activity a = s.activity();
        var extra = new ExtraSection(s, scope);
        boolean full = scope.detail() == Detail.FULL;
        boolean thirds = verdict.thirdsPercent().isPresent() && !scope.isBrief();
        return new ActivitySection(
                a.id(),
                a.start(),
                a.name().shown(),
                a.sport(),
                a.volume().movingSeconds(),
                a.volume().elapsedSeconds().equals(a.volume().movingSeconds())
                        ? OptionalInt.empty()
                        : a.volume().elapsedSeconds(),
                Round.to(0, a.volume().distanceMeters()),
                Round.to(0, a.volume().elevationGainMeters()),
                Round.to(1, a.load().points()),
                full ? Round.to(1, s.power().load()) : OptionalDouble.empty(),
                s.power().averageWatts().isPresent() ? s.ftpWatts() : OptionalInt.empty(),
                Round.to(1, s.power().averageWatts()),
                Round.to(1, s.power().normalizedWatts()),
                full ? Round.to(1, s.power().deviceWatts()) : OptionalDouble.empty(),
                Round.to(3, s.power().variability()),
                Round.to(3, s.power().intensity()),
                Round.to(1, s.power().kilojoules()),
                Round.to(1, s.heart().average()),
                Round.to(0, s.heart().max()),
                Round.to(2, a.pace().averageMetersPerSecond()),
                Round.to(2, a.pace().gradeAdjustedMetersPerSecond()),
                Round.to(2, s.drift().decouplingPercent()),
                Round.to(3, s.drift().efficiency()),
                s.wBalance().filter(w -> isTold(w, scope)).map(SessionSection::rounded),
                RampText.of(s).map(RampText::section),
                s.plan().map(event -> PlanSection.of(event.id(), verdict, scope)),
                thirds ? each(s.thirds(), SessionSection::rounded) : List.of(),
                scope.shows(Include.SPLITS) ? each(s.splits(), SessionSection::rounded) : List.of(),
                scope.shows(Include.CURVE) ? each(s.best().curve(), SessionSection::rounded) : List.of(),
                scope.shows(Include.ZONES) ? s.zones().map(SessionSection::rounded) : Optional.empty(),
                scope.shows(Include.INTERVALS)
                        ? s.intervals().stream().map(SessionSection::lap).toList()
                        : List.of(),
                scope.isBrief() ? Optional.empty() : verdict.earlier().map(SessionSection::rounded),
                scope.shows(Include.QUALITY) ? each(s.faults(), SessionSection::rounded) : List.of(),
                each(s.notRead(), SessionSection::rounded),
                scope.isBrief() ? Optional.empty() : extra.felt(),
                extra.bests(),
                extra.pool(),
                extra.climbs(),
                extra.durability(),
                extra.weather(),
                extra.comments(context.athlete().zone()));
    }

    /** A balance that never ran low decides nothing. */
    static boolean isTold(WBalance balance, Scope scope) {
        return scope.shows(Include.W_BALANCE)
                || balance.lowestKilojoules() < LOW_BALANCE * balance.capacityKilojoules();
    }

    private static WBalance rounded(WBalance w) {
        return new WBalance(
                Round.to(2, w.capacityKilojoules()),
                Round.to(2, w.lowestKilojoules()),
                w.lowestAtSecond(),
                Round.to(2, w.endKilojoules()));
    }

    private static Part rounded(Part part) {
        return new Part(
                Round.to(0, part.meters()),
                part.seconds(),
                Round.to(3, part.speedMetersPerSecond()),
                Round.to(1, part.powerWatts()),
                Round.to(1, part.heartRateBpm()));
    }

    private static CurvePoint rounded(CurvePoint point) {
        return new CurvePoint(point.seconds(), Round.to(1, point.watts()));
    }

    private static Zones rounded(Zones zones) {
        return new Zones(
                zones.by(),
                zones.lowerBounds().stream().map(b -> Round.to(2, b)).toList(),
                zones.unit(),
                zones.seconds());
    }

    private static Lap lap(Interval interval) {
        return new Lap(
                interval.startSeconds(),
                interval.elapsedSeconds(),
                interval.kind().name().toLowerCase(Locale.ROOT),
                interval.averageWatts(),
                interval.averageHeartRateBpm(),
                Round.to(3, interval.averageMetersPerSecond()));
    }

    private static Earlier rounded(Earlier e) {
        return new Earlier(
                e.id(),
                e.start(),
                Round.to(0, e.normalizedPowerChangeWatts()),
                Round.to(0, e.averageHeartRateChangeBpm()),
                Round.to(3, e.speedChangeMetersPerSecond()),
                Round.to(1, e.temperatureChangeCelsius()));
    }

    private static Fault rounded(Fault f) {
        return new Fault(f.code(), f.startSecond(), f.endSecond(), Round.to(2, f.evidence()), f.unit());
    }

    private static NotRead rounded(NotRead n) {
        return new NotRead(
                n.metric(), n.reason(), n.input(), Round.to(3, n.needed()), Round.to(3, n.found()), n.unit());
    }

    private static <T> List<T> each(List<T> values, UnaryOperator<T> rounded) {
        return values.stream().map(rounded).toList();
    }
}
