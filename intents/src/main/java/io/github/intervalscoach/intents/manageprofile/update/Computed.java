package io.github.intervalscoach.intents.manageprofile.update;

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
 * @param loss what goes with settings that are deleted
 * @param memory what is remembered now
 */
record Computed(
        Order order,
        List<Operation> operations,
        Optional<SportSettingsDetail> family,
        Optional<Moved> moved,
        Optional<PastWish> past,
        Optional<Loss> loss,
        List<Remembered> memory) {

    /**
     * What other settings move.
     *
     * @param plannedSessions to come until {@code until}, with a target that is understood by what changes
     */
    record Moved(MovedZones zones, int plannedSessions, LocalDate until) {}

    /**
     * What settings that are deleted were for.
     *
     * @param plannedSessions of these sports, to come until {@code until}
     * @param rest the settings of sports that have none of their own; empty where there are none
     */
    record Loss(int pastActivities, int plannedSessions, LocalDate until, Optional<SportSettingsDetail> rest) {}

    static Computed of(Audited audited) {
        return switch (audited.order().question().action()) {
            case UPDATE -> update(audited, audited.family().orElseThrow());
            case APPLY_TO_PAST -> past(audited, audited.family().orElseThrow());
            case ADD_SPORT -> plain(audited, new SportWish(audited).added(), Optional.empty());
            case DELETE_SPORT -> loss(audited, audited.family().orElseThrow());
            default -> plain(audited, new MemoryWish(audited.order(), audited.memory()).operations(), Optional.empty());
        };
    }

    private static Computed loss(Audited audited, SportSettingsDetail family) {
        var wish = new SportWish(audited);
        var loss = new Loss(
                audited.covered().size(), SettingsWish.planned(audited, family), audited.until(), wish.rest(family));
        return plain(audited, wish.deleted(family), Optional.of(loss));
    }

    private static Computed update(Audited audited, SportSettingsDetail family) {
        var wish = new SettingsWish(audited, family);
        return new Computed(
                audited.order(),
                wish.operations(),
                audited.family(),
                Optional.of(new Moved(wish.moved(), wish.plannedSessions(), audited.until())),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Computed past(Audited audited, SportSettingsDetail family) {
        var wish = new PastWish(audited.covered(), family);
        return new Computed(
                audited.order(),
                wish.operations(),
                audited.family(),
                Optional.empty(),
                Optional.of(wish),
                Optional.empty(),
                List.of());
    }

    private static Computed plain(Audited audited, List<Operation> operations, Optional<Loss> loss) {
        return new Computed(
                audited.order(),
                operations,
                audited.family(),
                Optional.empty(),
                Optional.empty(),
                loss,
                audited.memory());
    }
}
