package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.manageprofile.settings.MovedZones;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.memory.Remembered;
import java.util.List;
import java.util.Optional;

/**
 * What would be written, and what follows.
 *
 * @param moved empty where it is about memory
 * @param plannedSessions to come, with a target that is understood by what changes
 */
record Computed(Audited audited, List<Operation> operations, Optional<MovedZones> moved, int plannedSessions) {
    static Computed of(Audited audited) {
        return audited.family()
                .map(family -> {
                    var wish = new SettingsWish(audited, family);
                    return new Computed(audited, wish.operations(), Optional.of(wish.moved()), wish.plannedSessions());
                })
                .orElseGet(() ->
                        new Computed(audited, new MemoryWish(audited.fetched()).operations(), Optional.empty(), 0));
    }

    /** What is remembered now. */
    List<Remembered> memory() {
        return audited.fetched().memory();
    }

    Order order() {
        return audited.fetched().order();
    }
}
