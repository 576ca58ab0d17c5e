package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.wellness.CustomReading;
import io.github.intervalscoach.intents.model.wellness.CustomValue;
import io.github.intervalscoach.intents.model.wellness.Reading;
import io.github.intervalscoach.intents.model.wellness.WellnessChange;
import io.github.intervalscoach.intents.model.wellness.WellnessChange.NumberChange;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Whether a day holds what it was to hold. */
record Taken(WellnessChange change, WellnessRecord held) {
    /** The service keeps 32-bit numbers. */
    private static final double TOLERANCE = 1e-5;

    boolean all() {
        return change.numbers().stream().allMatch(this::number)
                && is(
                        change.comments(),
                        held.summary().comments(),
                        (wanted, now) -> OutsideText.prose(wanted).equals(now))
                && is(change.menstrualPhase(), held.menstrualPhase(), (wanted, now) -> wanted == now)
                && change.custom().stream().allMatch(this::custom);
    }

    private boolean number(NumberChange number) {
        return is(
                number.change(),
                held.reading(number.field()).map(Reading::value),
                (wanted, now) -> isClose(wanted, now));
    }

    private boolean custom(CustomValue value) {
        return held.custom().stream()
                .filter(now -> now.code().equals(value.code()))
                .anyMatch(now -> isSame(value, now));
    }

    private static boolean isSame(CustomValue wanted, CustomReading now) {
        if (wanted instanceof CustomValue.OfNumber number) {
            return now instanceof CustomReading.OfNumber kept && isClose(number.value(), kept.value());
        }
        return wanted instanceof CustomValue.OfText words
                && now instanceof CustomReading.OfText kept
                && OutsideText.prose(words.text()).equals(kept.text());
    }

    private static <T, H> boolean is(Change<T> change, Optional<H> now, BiPredicate<T, H> same) {
        if (change instanceof Change.Set<T> set) {
            return now.filter(value -> same.test(set.value(), value)).isPresent();
        }
        return change instanceof Change.Leave<T> || now.isEmpty();
    }

    private static boolean isClose(double wanted, double now) {
        return Math.abs(wanted - now) <= TOLERANCE * Math.max(1, Math.abs(wanted));
    }
}
