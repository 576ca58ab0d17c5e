package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.intents.plantraining.slots.SlotWeek.Preference;
import java.util.Comparator;

/**
 * What an assignment is worth; the first difference decides.
 *
 * @param keys key sessions placed, more is better
 * @param supports supporting sessions placed, more is better
 * @param tenths load placed, tenths of a point, more is better
 * @param crowding how close what tires is to what tires, less is better
 * @param changes sessions on another day than before, less is better
 */
public record Worth(int keys, int supports, long tenths, int crowding, int changes) {
    private static final Comparator<Worth> HELD = Comparator.comparingInt(Worth::keys)
            .thenComparingInt(Worth::supports)
            .thenComparingLong(Worth::tenths);
    private static final Comparator<Worth> ROOM =
            Comparator.comparingInt(Worth::crowding).reversed();
    private static final Comparator<Worth> STABLE =
            Comparator.comparingInt(Worth::changes).reversed();

    /** The better is the greater. */
    public static Comparator<Worth> by(Preference first) {
        return first == Preference.ROOM
                ? HELD.thenComparing(ROOM).thenComparing(STABLE)
                : HELD.thenComparing(STABLE).thenComparing(ROOM);
    }
}
