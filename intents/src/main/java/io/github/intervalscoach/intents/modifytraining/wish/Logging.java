package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.subject.WellnessSnapshots;
import io.github.intervalscoach.intents.model.change.FieldValue.Decimal;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.FieldValue.Truth;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.wellness.MenstrualPhase;
import io.github.intervalscoach.intents.model.wellness.WellnessField;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an athlete says of a day, on the scales of the service; which way a scale runs is said back. */
final class Logging {
    private static final double SECONDS_AN_HOUR = 3600;

    private Logging() {}

    /**
     * What {@code values} make of {@code day}.
     *
     * @param known the day, where the service has anything of it
     */
    static Wishes of(List<String> values, LocalDate day, LocalDate today, Optional<WellnessRecord> known) {
        if (day.isAfter(today)) {
            throw new InvalidQuestion(
                    "future_day",
                    Wording.longDate(day) + " is still to come.",
                    "Log today, " + today + ", or a day before it.");
        }
        Snapshot before = known.map(WellnessSnapshots::of).orElse(Snapshot.EMPTY);
        if (before.find("locked").equals(Optional.of(new Truth(true)))) {
            throw new InvalidQuestion(
                    "locked_day",
                    Wording.longDate(day) + " is locked: the service would ignore the change in silence.",
                    "The athlete can open the day on the website.");
        }
        var wishes = new Wishes.Builder();
        Snapshot after = before;
        for (Given given : Given.of(values)) {
            after = set(after, given, wishes);
        }
        return wishes.update(Subject.WELLNESS_DAY, day.toString(), before, after, "reported")
                .build();
    }

    private static Snapshot set(Snapshot day, Given given, Wishes.Builder wishes) {
        return switch (given.field()) {
            case "comments", "comment" -> text(day, "comments", given.value());
            case "menstrual_phase" -> phase(day, given);
            case "sleep_hours" ->
                given.isCleared()
                        ? day.without("sleep_seconds")
                        : number(
                                day,
                                WellnessField.SLEEP_SECONDS,
                                StrictMath.rint(given.number() * SECONDS_AN_HOUR),
                                wishes);
            default -> {
                WellnessField field = field(given);
                yield given.isCleared()
                        ? day.without(WellnessSnapshots.name(field))
                        : number(day, field, given.number(), wishes);
            }
        };
    }

    private static Snapshot number(Snapshot day, WellnessField field, double value, Wishes.Builder wishes) {
        try {
            wishes.read(direction(field).stream()
                    .map(scale -> WellnessSnapshots.name(field).replace('_', ' ') + " " + (int) value
                            + " on a scale of " + scale + ".")
                    .toList());
            return day.with(WellnessSnapshots.name(field), new Decimal(field.require(value)));
        } catch (IllegalArgumentException outside) {
            throw Given.invalid(
                    String.valueOf(outside.getMessage()), "Give a number the field can hold, in the unit of its name.");
        }
    }

    private static Snapshot phase(Snapshot day, Given given) {
        if (given.isCleared()) {
            return day.without("menstrual_phase");
        }
        return Arrays.stream(MenstrualPhase.values())
                .filter(phase -> phase.name().equalsIgnoreCase(given.value()))
                .findFirst()
                .map(phase -> day.with("menstrual_phase", new Text(phase.name())))
                .orElseThrow(() -> Given.invalid(
                        "That is no phase.",
                        "Use one of: "
                                + Stream.of(MenstrualPhase.values())
                                        .map(phase -> phase.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static Snapshot text(Snapshot day, String field, String words) {
        return words.isEmpty() ? day.without(field) : day.with(field, new Text(words));
    }

    private static WellnessField field(Given given) {
        return Arrays.stream(WellnessField.values())
                .filter(field -> WellnessSnapshots.name(field).equals(given.field()))
                .findFirst()
                .orElseThrow(() -> Given.invalid(
                        "A day has no field " + given.field() + ".",
                        "Use one of: "
                                + Stream.of(WellnessField.values())
                                        .map(WellnessSnapshots::name)
                                        .collect(Collectors.joining(", "))
                                + ", sleep_hours, comments, menstrual_phase."));
    }

    private static Optional<String> direction(WellnessField field) {
        return switch (field) {
            case SORENESS, FATIGUE, STRESS -> Optional.of("1 low to 4 extreme");
            case SLEEP_QUALITY, MOOD, MOTIVATION -> Optional.of("1 excellent to 4 poor");
            case INJURY -> Optional.of("1 none to 4 injured");
            case HYDRATION -> Optional.of("1 good to 4 bad");
            default -> Optional.empty();
        };
    }
}
