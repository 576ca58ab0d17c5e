package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.util.function.IntFunction;

/** Turns minutes and easy effort until a session costs what was asked. */
final class Fitting {
    /** House rule: sessions are as long as clocks are read. */
    private static final int GRID_MINUTES = 5;

    private static final int MINUTE = 60;

    private final Brief brief;
    private final WorkoutLanguage language;
    private final Anchors anchors;
    private final Assembly assembly;
    private final Reckoning reckoning;
    private final EasyRange range;
    private final Shape shape;

    Fitting(Brief brief, WorkoutLanguage language, Anchors anchors, Aim aim) {
        this.brief = brief;
        this.language = language;
        this.anchors = anchors;
        this.assembly = new Assembly(brief.sport(), aim, anchors.thresholdMetersPerSecond());
        this.reckoning = new Reckoning(assembly, aim);
        this.range = EasyRange.of(brief.sport(), brief.kind());
        this.shape = shape();
    }

    /** One way of doing it. */
    record Try(
            Workout workout,
            Shape shape,
            int minutes,
            int seconds,
            double points,
            LoadOrigin origin,
            Minutes byIntensity) {}

    /** The way that comes closest. */
    Try best() {
        if (brief.loadPoints().isEmpty()) {
            return at(brief.mostMinutes(), range.usual());
        }
        int slots = (brief.mostMinutes() - brief.leastMinutes()) / GRID_MINUTES;
        int slot = nearest(0, slots, i -> at(minutes(i), range.usual()));
        Try tuned = tuned(slot);
        // Where easy time cannot be turned far enough, a longer or shorter session still may be.
        return isOff(tuned) && slots > 0 ? closer(tuned, tuned(other(slot, slots, tuned))) : tuned;
    }

    private int other(int slot, int slots, Try tuned) {
        int next = tuned.points() < brief.loadPoints().orElseThrow() ? slot + 1 : slot - 1;
        return Math.max(0, Math.min(slots, next));
    }

    private int minutes(int slot) {
        return brief.mostMinutes()
                - GRID_MINUTES * ((brief.mostMinutes() - brief.leastMinutes()) / GRID_MINUTES - slot);
    }

    private Try tuned(int slot) {
        int middle = nearest(range.least(), range.most(), percent -> at(minutes(slot), percent));
        return at(minutes(slot), middle);
    }

    private boolean isOff(Try made) {
        double asked = brief.loadPoints().orElseThrow();
        return Math.abs(made.points() - asked) > SessionMaker.tolerance(asked);
    }

    private Try closer(Try one, Try other) {
        double asked = brief.loadPoints().orElseThrow();
        return Math.abs(other.points() - asked) < Math.abs(one.points() - asked) ? other : one;
    }

    /** Where what it costs, which rises from {@code low} to {@code high}, comes nearest to what is asked. */
    private int nearest(int low, int high, IntFunction<Try> made) {
        double asked = brief.loadPoints().orElseThrow();
        int below = low;
        int above = high;
        while (above - below > 1) {
            int middle = (below + above) / 2;
            boolean isBelow = made.apply(middle).points() <= asked;
            below = isBelow ? middle : below;
            above = isBelow ? above : middle;
        }
        double under = Math.abs(made.apply(below).points() - asked);
        return Math.abs(made.apply(above).points() - asked) < under ? above : below;
    }

    private Try at(int minutes, int easyPercent) {
        Band easy = range.around(easyPercent);
        Workout workout = assembly.of(shape, minutes, range.effort(), easy);
        PlannedFigures figures = language.estimate(workout, anchors);
        boolean served = figures.loadPoints().isPresent();
        double points = served
                ? figures.loadPoints().getAsInt()
                : Math.round(reckoning.points(shape, minutes, range.effort(), easy));
        return new Try(
                workout,
                shape,
                minutes,
                Math.toIntExact(figures.seconds().orElse((long) minutes * MINUTE)),
                points,
                served ? LoadOrigin.SERVICE : LoadOrigin.HOUSE_ESTIMATE,
                reckoning.minutes(shape, minutes, range.effort(), easy));
    }

    /** As far up the ladder as the minutes allow; easy throughout where they allow none of it. */
    private Shape shape() {
        int room = MINUTE * (brief.mostMinutes() - Frame.LEAST_WARM_UP_MINUTES - Frame.LEAST_COOL_DOWN_MINUTES);
        Shape picked = Ladders.of(brief.sport(), brief.kind()).at(brief.times(), room, assembly::seconds);
        return assembly.seconds(picked) <= room ? picked : Shape.easy();
    }
}
