package io.github.intervalscoach.intents.model;

import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The rest of a calendar entry: what a reader of the plan seldom asks for, and whoever changes or restores it needs.
 *
 * @param end exclusive, with its time of day; empty where the service gives none
 * @param availability how much can be trained; empty where nothing is said
 * @param deliveryProblems what went wrong when it was sent to a device; empty when nothing did
 */
public record EventDetails(
        Wording wording,
        Optional<LocalDateTime> end,
        Scope scope,
        Session session,
        Goals goals,
        Optional<Availability> availability,
        FitnessMark fitness,
        Origin origin,
        Handling handling,
        List<DeliveryProblem> deliveryProblems) {

    /** Nothing beyond the entry itself. */
    public static final EventDetails NONE = new EventDetails(
            Wording.NONE,
            Optional.empty(),
            Scope.DAYS,
            Session.NONE,
            Goals.NONE,
            Optional.empty(),
            FitnessMark.NONE,
            Origin.NONE,
            Handling.NONE,
            List.of());

    public EventDetails {
        deliveryProblems = List.copyOf(deliveryProblems);
    }

    /**
     * The words as stored.
     *
     * @param tags in their order; of a plan's phase the first says which phase it is
     */
    public record Wording(Optional<ExactText> name, Optional<ExactText> description, List<ExactText> tags) {
        static final Wording NONE = new Wording(Optional.empty(), Optional.empty(), List.of());

        public Wording {
            tags = List.copyOf(tags);
        }
    }

    /**
     * How a session is meant to be done.
     *
     * @param subType as the service names it, such as {@code COMMUTE}
     * @param place empty where nobody chose
     */
    public record Session(
            Optional<WorkoutTarget> target,
            Optional<String> subType,
            Optional<Place> place,
            OptionalInt workJoules,
            OptionalInt carbsGramsPerHour) {
        static final Session NONE = new Session(
                Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /** What a day or a week should add up to; ordinary sessions have none of these. */
    public record Goals(OptionalInt loadPoints, OptionalInt seconds, OptionalDouble distanceMeters) {
        static final Goals NONE = new Goals(OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.empty());

        /** Whether any is set. */
        public boolean areSet() {
            return loadPoints.isPresent() || seconds.isPresent() || distanceMeters.isPresent();
        }
    }

    /**
     * How much can be trained while the entry lasts.
     *
     * @param mostSeconds in a day; empty when there is no limit
     * @param sports that can be done; empty when nothing is said
     */
    public record Availability(Level level, OptionalInt mostSeconds, List<String> sports) {
        public Availability {
            sports = List.copyOf(sports);
        }

        /** In one word. */
        public enum Level {
            NORMAL,
            LIMITED,
            UNAVAILABLE,
            /** One newer than this program. */
            UNKNOWN
        }
    }

    /**
     * What an entry says about the fitness model. On sessions fitness and fatigue are projected; thresholds mean
     * something only on {@code SET_EFTP}, days only on {@code FITNESS_DAYS} and {@code SET_FITNESS}.
     *
     * @param fitness load points a day
     * @param fatigue load points a day
     * @param fitnessDays time constant
     * @param fatigueDays time constant
     */
    public record FitnessMark(
            OptionalDouble fitness,
            OptionalDouble fatigue,
            OptionalInt fitnessDays,
            OptionalInt fatigueDays,
            OptionalInt ftpWatts,
            OptionalInt wPrimeJoules,
            OptionalInt maxPowerWatts) {
        static final FitnessMark NONE = new FitnessMark(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /**
     * Where an entry came from.
     *
     * @param uid chosen by whoever made it; the same on every write of the same thing
     * @param externalId chosen by another program
     * @param planApplied when a plan put it there; empty on what somebody made by hand
     * @param sharedEventId of an event that many athletes have in their calendars
     */
    public record Origin(
            Optional<String> uid,
            Optional<String> externalId,
            Optional<String> createdById,
            Optional<String> planFolderId,
            Optional<String> planWorkoutId,
            Optional<ExactText> planName,
            Optional<Instant> planApplied,
            Optional<String> sharedEventId,
            Optional<Instant> updated) {
        static final Origin NONE = new Origin(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        /** Whether a plan put it there. */
        public boolean isFromPlan() {
            return planApplied.isPresent();
        }
    }

    /**
     * Who may see and change it, and how it is drawn.
     *
     * @param color a name or a hexadecimal code
     */
    public record Handling(
            boolean hiddenFromAthlete,
            boolean lockedForAthlete,
            boolean structureReadOnly,
            boolean shownAsNote,
            boolean offTheFitnessChart,
            Optional<ExactText> color) {
        static final Handling NONE = new Handling(false, false, false, false, false, Optional.empty());
    }

    /**
     * A device service did not take it.
     *
     * @param service as the service names it, such as {@code GARMIN}
     */
    public record DeliveryProblem(OutsideText service, Optional<OutsideText> message, Optional<Instant> at) {}
}
