package io.github.intervalscoach.analytics.race;

import io.github.intervalscoach.analytics.Caveat;
import java.util.List;

/**
 * What one model says of a coming race.
 *
 * @param model which model
 * @param seconds the time it predicts, s
 * @param caveats what must be told with it
 */
public record ModelPrediction(Model model, double seconds, List<Caveat> caveats) {

    /** The models of {@link RacePrediction}. */
    public enum Model {
        /** Equal VDOT. */
        VDOT,
        /** Riegel's power law with 1.06. */
        RIEGEL,
        /** The same with the athlete's own exponent. */
        RIEGEL_OWN,
        /** The same with 1.15, as marathoners on few kilometers a week fade. */
        RIEGEL_LOW_MILEAGE,
        /** Cameron's model of record speeds. */
        CAMERON,
        /** Critical speed and D′. */
        CRITICAL_SPEED
    }

    public ModelPrediction {
        caveats = List.copyOf(caveats);
    }
}
