package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.intents.plantraining.slots.Assignment;
import io.github.intervalscoach.intents.plantraining.slots.Placed;
import io.github.intervalscoach.intents.plantraining.slots.SlotWeek;
import io.github.intervalscoach.intents.plantraining.slots.Slots;
import io.github.intervalscoach.intents.plantraining.slots.Wanted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps a week that is planned again within what was planned. */
final class Budget {
    /** The least important last, of those the one that costs least. */
    private static final Comparator<Wanted> GOES_FIRST = Comparator.comparing(Wanted::priority)
            .thenComparing(Comparator.comparingDouble(Wanted::loadPoints).reversed())
            .thenComparing(Wanted::name);

    private Budget() {}

    /** {@code places}, less what has to go so that all of it costs at most {@code points}. */
    static Assignment within(double points, SlotWeek week, List<Wanted> wanted, Assignment places) {
        Assignment kept = places;
        var left = new ArrayList<>(wanted);
        while (cost(kept) > points && !kept.placed().isEmpty()) {
            left.remove(
                    kept.placed().stream().map(Placed::wanted).max(GOES_FIRST).orElseThrow());
            kept = Slots.of(week, left);
        }
        return kept;
    }

    private static double cost(Assignment places) {
        return places.placed().stream().mapToDouble(Placed::loadPoints).sum();
    }
}
