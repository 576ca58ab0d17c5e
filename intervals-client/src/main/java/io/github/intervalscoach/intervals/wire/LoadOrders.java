package io.github.intervalscoach.intervals.wire;

import io.github.intervalscoach.intents.model.workout.LoadBasis;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service's words for which load counts: three words in one. */
public final class LoadOrders {
    private LoadOrders() {}

    /** The order; empty when it is not one of ours. */
    public static List<LoadBasis> parse(@Nullable String words) {
        if (words == null) {
            return List.of();
        }
        List<LoadBasis> order = Arrays.stream(words.split("_", -1))
                .map(LoadOrders::find)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return order.size() == LoadBasis.values().length ? order : List.of();
    }

    static String word(LoadBasis basis) {
        return switch (basis) {
            case POWER -> "POWER";
            case HEART_RATE -> "HR";
            case PACE -> "PACE";
        };
    }

    private static Optional<LoadBasis> find(String word) {
        return Arrays.stream(LoadBasis.values())
                .filter(basis -> word(basis).equals(word))
                .findFirst();
    }
}
