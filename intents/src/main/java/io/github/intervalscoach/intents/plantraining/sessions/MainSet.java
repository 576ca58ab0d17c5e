package io.github.intervalscoach.intents.plantraining.sessions;

import java.util.List;

/**
 * Stretches that are done several times.
 *
 * @param times 1 or more
 */
record MainSet(String name, int times, List<Piece> pieces) {
    MainSet {
        pieces = List.copyOf(pieces);
        if (times < 1 || pieces.isEmpty()) {
            throw new IllegalArgumentException(name + " done " + times + " times: need 1 or more, of something");
        }
    }

    /** Stretches done {@code times} times. */
    static MainSet of(int times, Piece... pieces) {
        return new MainSet("Main set", times, List.of(pieces));
    }

    /** Stretches done once. */
    static MainSet once(String name, Piece... pieces) {
        return new MainSet(name, 1, List.of(pieces));
    }

    int seconds() {
        return times * pieces.stream().mapToInt(Piece::seconds).sum();
    }
}
