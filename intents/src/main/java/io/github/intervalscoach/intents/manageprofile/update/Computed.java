package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.manageprofile.ask.Action;
import io.github.intervalscoach.intents.manageprofile.settings.MovedZones;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What would be written, and what follows.
 *
 * @param family whose settings are meant; empty where it is about memory
 * @param moved what an update moves; empty where there is none
 * @param past whose zones are counted anew; empty where nothing is
 * @param memory what is remembered now
 */
record Computed(
        Order order,
        List<Operation> operations,
        Optional<SportSettingsDetail> family,
        Optional<Moved> moved,
        Optional<PastWish> past,
        List<Remembered> memory) {

    /**
     * What other settings move.
     *
     * @param plannedSessions to come until {@code until}, with a target that is understood by what changes
     */
    record Moved(MovedZones zones, int plannedSessions, LocalDate until) {}

    static Computed of(Audited audited) {
        return audited.family()
                .map(family -> audited.order().question().action() == Action.APPLY_TO_PAST
                        ? past(audited, family)
                        : update(audited, family))
                .orElseGet(() -> memory(audited));
    }

    private static Computed update(Audited audited, SportSettingsDetail family) {
        var wish = new SettingsWish(audited, family);
        return new Computed(
                audited.order(),
                wish.operations(),
                audited.family(),
                Optional.of(new Moved(wish.moved(), wish.plannedSessions(), audited.until())),
                Optional.empty(),
                List.of());
    }

    private static Computed past(Audited audited, SportSettingsDetail family) {
        var wish = new PastWish(audited.covered(), family);
        return new Computed(
                audited.order(), wish.operations(), audited.family(), Optional.empty(), Optional.of(wish), List.of());
    }

    private static Computed memory(Audited audited) {
        return new Computed(
                audited.order(),
                new MemoryWish(audited.order(), audited.memory()).operations(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                audited.memory());
    }
}
