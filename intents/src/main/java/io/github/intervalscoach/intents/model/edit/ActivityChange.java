package io.github.intervalscoach.intents.model.edit;

import io.github.intervalscoach.intents.model.Change;
import java.util.List;
import java.util.Optional;

/**
 * A change of one activity. What is empty or left stays as it is; only what can be without a value can be cleared.
 */
public record ActivityChange(Words words, Said said, Links links, Flags flags) {

    /** Changes nothing yet. */
    public static ActivityChange none() {
        return new ActivityChange(
                new Words(Optional.empty(), Change.leave(), Optional.empty(), Optional.empty()),
                new Said(Change.leave(), Change.leave(), Change.leave()),
                new Links(Optional.empty(), Change.leave()),
                new Flags(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Links to the planned event that the activity fulfils. */
    public static ActivityChange linkTo(String eventId) {
        return none().with(new Links(Optional.empty(), Change.to(eventId)));
    }

    /** Says which gear was used. */
    public static ActivityChange useOf(String gearId) {
        return none().with(new Links(Optional.of(gearId), Change.leave()));
    }

    /** The same with other words. */
    public ActivityChange with(Words changed) {
        return new ActivityChange(changed, said, links, flags);
    }

    /** The same with other ratings. */
    public ActivityChange with(Said changed) {
        return new ActivityChange(words, changed, links, flags);
    }

    /** The same with other links. */
    public ActivityChange with(Links changed) {
        return new ActivityChange(words, said, changed, flags);
    }

    /** The same with other flags. */
    public ActivityChange with(Flags changed) {
        return new ActivityChange(words, said, links, changed);
    }

    /**
     * What it is called.
     *
     * @param sport as the service names it
     * @param tags all of them; an empty list takes them away
     */
    public record Words(
            Optional<String> name, Change<String> description, Optional<String> sport, Optional<List<String>> tags) {
        public Words {
            tags = tags.map(List::copyOf);
            name.ifPresent(given -> Guards.requireWords("name", given));
            sport.ifPresent(given -> Guards.requireWords("sport", given));
        }
    }

    /**
     * What the athlete says about it.
     *
     * @param rpe rating of effort, 1 to 10
     * @param feel 1 strong to 5 weak: low is good
     * @param carbohydrateIntakeGrams 0 is an intake; cleared, none was logged
     */
    public record Said(Change<Integer> rpe, Change<Integer> feel, Change<Integer> carbohydrateIntakeGrams) {
        public Said {
            rpe.ifChanged(Guards::requireRpe, () -> {});
            feel.ifChanged(Guards::requireFeel, () -> {});
            carbohydrateIntakeGrams.ifChanged(
                    grams -> Guards.requireRange("carbohydrate (g)", grams, 0, Integer.MAX_VALUE), () -> {});
        }
    }

    /**
     * What it belongs to.
     *
     * @param gearId what was used; the service is not known to take gear away again
     * @param plannedEventId the planned event it fulfils
     */
    public record Links(Optional<String> gearId, Change<String> plannedEventId) {
        public Links {
            gearId.ifPresent(given -> Guards.requireWords("gear id", given));
            plannedEventId.ifChanged(Guards::requireEventId, () -> {});
        }
    }

    /** What it was. */
    public record Flags(Optional<Boolean> race, Optional<Boolean> commute, Optional<Boolean> indoor) {}
}
