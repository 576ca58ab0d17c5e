package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.quality.UnitErrors;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Part;
import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.rules.TrainingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Applies the rule book to one session. */
final class Judgement {
    private static final double FADE_PERCENT = -3;
    private static final double THIRDS_PERCENT = -5;
    private static final int LEAST_SECONDS_FOR_THIRDS = 45 * 60;
    private static final double LOAD_PERCENT = 10;
    private static final double HIGH_DRIFT_PERCENT = 5;
    private static final double WARMER_CELSIUS = 5;
    private static final int LONG_SECONDS = 75 * 60;

    /** Faults that leave the averages standing but not the verdict's certainty. */
    private static final List<Flaw.Code> UNSETTLING = List.of(
            Flaw.Code.POWER_SPIKES,
            Flaw.Code.POWER_DROPOUTS,
            Flaw.Code.POWER_CONTRADICTS,
            Flaw.Code.POWER_ESTIMATED,
            Flaw.Code.RECORDING_GAPS,
            Flaw.Code.GPS_JUMPS,
            Flaw.Code.TRACK_LENGTH,
            Flaw.Code.NOT_ANALYZED);

    private Judgement() {}

    static Verdict of(Session session, List<Flaw> flaws) {
        var reps = Reps.of(session.execution());
        OptionalDouble load = session.rampTest().isPresent() ? OptionalDouble.empty() : loadPercent(session);
        OptionalDouble thirds = reps.all().size() > 1 ? OptionalDouble.empty() : thirds(session);
        List<Finding> findings = findings(session, reps, load, thirds);
        boolean faded = findings.stream()
                .anyMatch(f -> f.adverse()
                        && (f.rule().equals(TrainingRules.FADE)
                                || f.rule().equals(TrainingRules.LAST_THIRD)
                                || f.rule().equals(TrainingRules.DRIFT)));
        return new Verdict(
                session,
                reps,
                load,
                thirds,
                findings,
                faded ? likely(session) : List.of(),
                session.history().sameSession().map(before -> EarlierSession.of(session, before)),
                confidence(session, flaws));
    }

    private static List<Finding> findings(Session session, Reps reps, OptionalDouble load, OptionalDouble thirds) {
        List<Finding> findings = new ArrayList<>();
        RampText.of(session).ifPresent(ramp -> findings.addAll(ramp.findings()));
        if (session.execution().matchedBy().isPresent()) {
            int on = reps.count(Reps.ON);
            findings.add(Finding.of(
                    TrainingRules.REP_ON_TARGET,
                    on < reps.all().size(),
                    on,
                    reps.all().size(),
                    reps.count(Reps.BELOW),
                    reps.count(Reps.ABOVE),
                    reps.count(Reps.NOT_FOUND)));
        }
        Steps.onTargetPercent(session.execution().steps())
                .ifPresent(percent -> findings.add(Finding.of(
                        TrainingRules.STEPS_FOLLOWED,
                        session.execution().steps().stream().anyMatch(Steps::isOff),
                        percent)));
        reps.fadePercent().ifPresent(fade -> findings.add(Finding.of(TrainingRules.FADE, fade <= FADE_PERCENT, fade)));
        thirds.ifPresent(fade -> findings.add(Finding.of(TrainingRules.LAST_THIRD, fade <= THIRDS_PERCENT, fade)));
        session.drift()
                .decouplingPercent()
                .ifPresent(percent -> findings.add(Finding.of(
                        TrainingRules.DRIFT,
                        percent > HIGH_DRIFT_PERCENT,
                        percent,
                        session.drift().weak() ? 1 : 0)));
        load.ifPresent(percent -> findings.add(
                Finding.of(TrainingRules.LOAD_AS_PLANNED, Math.abs(percent - 100) > LOAD_PERCENT, percent)));
        ThresholdDoubt.in(session).ifPresent(findings::add);
        findings.addAll(Lasting.findings(session));
        return findings;
    }

    private static OptionalDouble loadPercent(Session session) {
        OptionalDouble done = session.activity().load().points();
        OptionalDouble planned = session.plan().map(p -> p.loadPoints()).orElse(OptionalDouble.empty());
        return done.isPresent() && planned.isPresent() && planned.getAsDouble() > 0
                ? OptionalDouble.of(100 * done.getAsDouble() / planned.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble thirds(Session session) {
        List<Part> thirds = session.thirds();
        if (thirds.isEmpty() || thirds.stream().mapToInt(Part::seconds).sum() < LEAST_SECONDS_FOR_THIRDS) {
            return OptionalDouble.empty();
        }
        OptionalDouble first = output(thirds.get(0));
        OptionalDouble last = output(thirds.get(2));
        return first.isPresent() && last.isPresent() && first.getAsDouble() > 0
                ? OptionalDouble.of(100 * (last.getAsDouble() / first.getAsDouble() - 1))
                : OptionalDouble.empty();
    }

    private static OptionalDouble output(Part part) {
        return part.powerWatts().isPresent() ? part.powerWatts() : part.speedMetersPerSecond();
    }

    private static List<Finding> likely(Session session) {
        List<Finding> likely = new ArrayList<>();
        OptionalDouble now = session.activity().averageTemperatureCelsius();
        OptionalDouble before = session.history()
                .sameSession()
                .map(Activity::averageTemperatureCelsius)
                .filter(OptionalDouble::isPresent)
                .orElse(session.history().usualTemperatureCelsius());
        boolean otherUnit = now.isPresent()
                && UnitErrors.temperature("temperature", now.getAsDouble()).isPresent();
        if (now.isPresent()
                && !otherUnit
                && before.isPresent()
                && now.getAsDouble() - before.getAsDouble() >= WARMER_CELSIUS) {
            likely.add(Finding.of(TrainingRules.WARMER, true, now.getAsDouble(), before.getAsDouble()));
        }
        OptionalInt grams = session.activity().carbohydrateIntakeGrams();
        if (grams.isPresent()
                && grams.getAsInt() == 0
                && session.activity().volume().movingSeconds().orElse(0) >= LONG_SECONDS) {
            likely.add(Finding.of(TrainingRules.UNFUELLED, true, grams.getAsInt()));
        }
        return likely;
    }

    private static Confidence confidence(Session session, List<Flaw> flaws) {
        boolean recorded = !session.thirds().isEmpty();
        if (!recorded) {
            return Confidence.LOW;
        }
        boolean unsettled = flaws.stream().anyMatch(flaw -> UNSETTLING.contains(flaw.code()));
        Optional<String> by = session.execution().matchedBy();
        boolean guessedReps = !session.execution().reps().isEmpty() && !by.equals(Optional.of("intervals"));
        return unsettled || guessedReps ? Confidence.MEDIUM : Confidence.HIGH;
    }
}
