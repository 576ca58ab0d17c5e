package io.github.intervalscoach.intents.model.wellness;

import io.github.intervalscoach.intents.model.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to become of one day; what is not named stays.
 *
 * @param numbers at most one a field
 * @param lock {@link DayLock#LOCKED} locks the day; nothing can open it from here
 */
public record WellnessChange(
        LocalDate day,
        List<NumberChange> numbers,
        Change<String> comments,
        Change<MenstrualPhase> menstrualPhase,
        List<CustomValue> custom,
        DayLock lock) {

    /** What is to become of one number. */
    public record NumberChange(WellnessField field, Change<Double> change) {
        public NumberChange {
            change.ifChanged(field::require, () -> {});
        }
    }

    public WellnessChange {
        numbers = List.copyOf(numbers);
        custom = List.copyOf(custom);
    }

    /** Nothing yet. */
    public static WellnessChange on(LocalDate day) {
        return new WellnessChange(day, List.of(), Change.leave(), Change.leave(), List.of(), DayLock.OPEN);
    }

    /**
     * The same, and {@code field} becomes {@code value}.
     *
     * @throws IllegalArgumentException when it cannot
     */
    public WellnessChange set(WellnessField field, double value) {
        return with(field, Change.to(value));
    }

    /** The same, and {@code field} is emptied. */
    public WellnessChange clear(WellnessField field) {
        return with(field, Change.clear());
    }

    /** The same with the athlete's words for the day. */
    public WellnessChange comments(Change<String> words) {
        return new WellnessChange(day, numbers, words, menstrualPhase, custom, lock);
    }

    /** The same with the phase of the cycle. */
    public WellnessChange menstrualPhase(Change<MenstrualPhase> phase) {
        return new WellnessChange(day, numbers, comments, phase, custom, lock);
    }

    /** The same with a value for one of the athlete's own fields. */
    public WellnessChange custom(CustomValue value) {
        var others = custom.stream().filter(known -> !known.code().equals(value.code()));
        return new WellnessChange(
                day,
                numbers,
                comments,
                menstrualPhase,
                Stream.concat(others, Stream.of(value)).toList(),
                lock);
    }

    /** The same, and no later change is taken, ours included. */
    public WellnessChange locking() {
        return new WellnessChange(day, numbers, comments, menstrualPhase, custom, DayLock.LOCKED);
    }

    private WellnessChange with(WellnessField field, Change<Double> change) {
        var others = numbers.stream().filter(known -> known.field() != field);
        var all = Stream.concat(others, Stream.of(new NumberChange(field, change)))
                .toList();
        return new WellnessChange(day, all, comments, menstrualPhase, custom, lock);
    }
}
