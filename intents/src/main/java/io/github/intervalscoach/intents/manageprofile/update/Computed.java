package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.manageprofile.Action;
import io.github.intervalscoach.intents.manageprofile.settings.MovedZones;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.memory.Remembered;
import java.util.List;
import java.util.Optional;

/**
 * What would be written, and what follows.
 *
 * @param moved zones that move; empty where none can
 * @param past whose zones are counted anew; empty where nothing is
 * @param plannedSessions to come, with a target that is understood by what changes
 */
record Computed(
        Audited audited,
        List<Operation> operations,
        Optional<MovedZones> moved,
        Optional<PastWish> past,
        int plannedSessions) {
    static Computed of(Audited audited) {
        return audited.family()
                .map(family -> {
                    if (audited.fetched().order().question().action() == Action.APPLY_TO_PAST) {
                        var past = new PastWish(audited.fetched().covered(), family);
                        return new Computed(audited, past.operations(), Optional.empty(), Optional.of(past), 0);
                    }
                    var wish = new SettingsWish(audited, family);
                    return new Computed(
                            audited,
                            wish.operations(),
                            Optional.of(wish.moved()),
                            Optional.empty(),
                            wish.plannedSessions());
                })
                .orElseGet(() -> new Computed(
                        audited,
                        new MemoryWish(audited.fetched()).operations(),
                        Optional.empty(),
                        Optional.empty(),
                        0));
    }

    /** What is remembered now. */
    List<Remembered> memory() {
        return audited.fetched().memory();
    }

    Order order() {
        return audited.fetched().order();
    }
}
