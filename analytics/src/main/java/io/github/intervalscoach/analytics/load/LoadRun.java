package io.github.intervalscoach.analytics.load;

import java.util.OptionalDouble;

/**
 * The known days since the last missing one, as two exponentially weighted means remember them.
 *
 * @param days how many
 * @param acute the mean that forgets fast, points/day, seeded with the first day
 * @param chronic the mean that forgets slowly, likewise
 * @param impossible the first load among them that no day can hold, which spoils both means
 */
record LoadRun(int days, double acute, double chronic, OptionalDouble impossible) {
    static final LoadRun NONE = new LoadRun(0, 0, 0, OptionalDouble.empty());

    /** A day later; a missing day begins anew. */
    LoadRun then(OptionalDouble load, double acuteGain, double chronicGain) {
        if (load.isEmpty()) {
            return NONE;
        }
        double points = load.getAsDouble();
        OptionalDouble odd = impossible.isEmpty() && LoadDays.isImpossible(points) ? load : impossible;
        return days == 0
                ? new LoadRun(1, points, points, odd)
                : new LoadRun(
                        days + 1,
                        acute + acuteGain * (points - acute),
                        chronic + chronicGain * (points - chronic),
                        odd);
    }
}
