package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Writes sessions for one athlete. */
public final class SessionMaker {
    /** House rule: a load is met within a twentieth. */
    private static final double TOLERANCE = 0.05;

    /** The service rounds to whole points. */
    private static final double ONE_POINT = 1;

    private final WorkoutLanguage language;
    private final Function<Sport, Anchors> anchors;

    public SessionMaker(WorkoutLanguage language, Function<Sport, Anchors> anchors) {
        this.language = language;
        this.anchors = anchors;
    }

    /** The session that {@code brief} asks for, as near to its load as its kind and minutes allow. */
    public Session make(Brief brief) {
        return brief.kind().isGym() ? GymSession.of(brief) : endurance(brief);
    }

    /** How far off a load may be, points. */
    static double tolerance(double asked) {
        return Math.max(ONE_POINT, TOLERANCE * asked);
    }

    private Session endurance(Brief brief) {
        Anchors known = anchors.apply(brief.sport());
        var aim = new Aim(brief.sport(), known, brief.raceDuration());
        Fitting.Try made = new Fitting(brief, language, known, aim).best();
        var points = OptionalDouble.of(made.points());
        Workout workout =
                made.workout().described(SessionWords.description(brief.kind(), made.seconds(), points, aim.basis()));
        return new Session(
                brief.sport(),
                brief.kind(),
                SessionWords.title(brief.sport(), brief.kind(), made.shape(), made.seconds()),
                workout,
                language.write(workout),
                made.seconds(),
                points,
                made.origin(),
                made.byIntensity(),
                aim.basis(),
                miss(brief, made.points()));
    }

    private static Optional<LoadMiss> miss(Brief brief, double points) {
        if (brief.loadPoints().isEmpty()) {
            return Optional.empty();
        }
        double asked = brief.loadPoints().getAsDouble();
        double off = points - asked;
        if (Math.abs(off) <= tolerance(asked)) {
            return Optional.empty();
        }
        return Optional.of(
                new LoadMiss(off < 0 ? LoadMiss.Code.MINUTES_TOO_FEW : LoadMiss.Code.KIND_COSTS_MORE, asked, off));
    }
}
