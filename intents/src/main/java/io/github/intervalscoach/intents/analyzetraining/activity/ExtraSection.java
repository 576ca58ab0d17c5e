package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.AfterWork;
import io.github.intervalscoach.intents.analyzetraining.answer.ClimbDone;
import io.github.intervalscoach.intents.analyzetraining.answer.DurabilitySection;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.PlacedBest;
import io.github.intervalscoach.intents.analyzetraining.answer.PoolSwim;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.analyzetraining.answer.SessionComment;
import io.github.intervalscoach.intents.analyzetraining.answer.SessionFeel;
import io.github.intervalscoach.intents.analyzetraining.answer.SessionWeather;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.model.insight.ActivityWeather;
import io.github.intervalscoach.intents.model.insight.Comment;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What stands beside the figures of a session, as far as it was asked for, rounded. */
record ExtraSection(Session session, Scope scope) {
    /** Only what nobody has to ask for: where the session was the best of a time. */
    List<PlacedBest> bests() {
        return session.bests().stream()
                .filter(best -> scope.shows(Include.CURVE) || isNews(best))
                .map(ExtraSection::rounded)
                .toList();
    }

    static boolean isNews(PlacedBest best) {
        return best.place().equals(PlacedBests.YEAR) || best.place().equals(PlacedBests.SIX_WEEKS);
    }

    private static PlacedBest rounded(PlacedBest b) {
        int digits = b.unit().equals(EffortKind.PACE.unit()) ? 3 : 1;
        return new PlacedBest(
                b.seconds(),
                Round.to(0, b.meters()),
                Round.to(digits, b.value()),
                b.unit(),
                Round.to(digits, b.best42Days()),
                Round.to(digits, b.best365Days()),
                b.place(),
                b.verdict());
    }

    Optional<SessionFeel> felt() {
        return session.felt()
                .map(f -> new SessionFeel(
                        f.rpe(),
                        f.rpeReads(),
                        f.feel(),
                        f.feelReads(),
                        f.carbohydrateGrams(),
                        Round.to(0, f.carbohydrateGramsPerHour())));
    }

    Optional<PoolSwim> pool() {
        return session.pool()
                .map(p -> new PoolSwim(
                        Round.to(2, p.lengthMeters()), p.unit(), p.lengths(), Round.to(1, p.strokesPerMinute())));
    }

    List<ClimbDone> climbs() {
        return session.climbs().stream()
                .map(c -> new ClimbDone(
                        Round.to(0, c.startMeters()),
                        Round.to(0, c.lengthMeters()),
                        Round.to(0, c.gainMeters()),
                        Round.to(1, c.gradientPercent()),
                        c.category(),
                        c.seconds(),
                        Round.to(0, c.ascentMetersPerHour()),
                        Round.to(1, c.powerWatts()),
                        Round.to(1, c.heartRateBpm())))
                .toList();
    }

    Optional<DurabilitySection> durability() {
        if (!scope.shows(Include.DURABILITY)) {
            return Optional.empty();
        }
        return Optional.of(new DurabilitySection(
                session.heldOut().efforts().stream().map(ExtraSection::rounded).toList(),
                Round.to(2, session.heldOut().lateDriftPercent())));
    }

    private static AfterWork rounded(AfterWork e) {
        return new AfterWork(
                e.workKilojoules(),
                e.seconds(),
                Round.to(1, e.beforeWatts()),
                Round.to(1, e.afterWatts()),
                Round.to(2, e.fadePercent()),
                Round.to(1, e.beforeOfBestPercent()),
                e.verdict());
    }

    Optional<SessionWeather> weather() {
        return session.beside().weather().map(ExtraSection::rounded);
    }

    private static SessionWeather rounded(ActivityWeather w) {
        return new SessionWeather(
                Round.to(1, w.temperatureCelsius().average()),
                Round.to(1, w.feelsLikeCelsius().average()),
                Round.to(1, w.windMetersPerSecond().average()),
                Round.to(0, w.windFromDegrees()),
                Round.to(0, w.headwindPercent()),
                Round.to(0, w.tailwindPercent()),
                Round.to(1, w.mostRainMillimeters()));
    }

    List<SessionComment> comments(ZoneId zone) {
        return session.beside().comments().stream()
                .map(comment -> written(comment, zone))
                .toList();
    }

    private static SessionComment written(Comment comment, ZoneId zone) {
        return new SessionComment(
                comment.written().map(moment -> LocalDateTime.ofInstant(moment, zone)),
                comment.author().map(author -> author.shown()),
                comment.text().shown());
    }
}
