package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.PaceWords;
import io.github.intervalscoach.intents.change.subject.SettingsSnapshots;
import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.profile.Zones;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a given value means.
 *
 * @param unit in which the athlete says pace of that sport
 */
record Reading(Snapshot before, PaceUnit unit) {
    private static final double OPEN = 999;

    private static final double MARK = 900;

    /** What {@code wish} sets; empty when it clears. */
    Optional<FieldValue> of(Wish wish) {
        if (wish.isCleared()) {
            if (wish.field().zones().isPresent()) {
                throw Wish.invalid("Zones cannot be cleared.", "Give their tops.");
            }
            return Optional.empty();
        }
        return Optional.of(
                wish.field().zones().isPresent()
                        ? zones(wish, wish.field().zones().get())
                        : new FieldValue.Decimal(number(wish)));
    }

    private double number(Wish wish) {
        double value = wish.field() == Field.THRESHOLD_PACE ? speed(wish) : decimal(wish, wish.value());
        requireHuman(wish, value);
        if (wish.field() != Field.THRESHOLD_PACE && value != Math.rint(value)) {
            throw Wish.invalid(wish.field().typed() + " is a whole number, not " + wish.shown() + ".", "Round it.");
        }
        return value;
    }

    /** Minutes and seconds over the distance of the athlete's unit; a speed would be guessing. */
    private double speed(Wish wish) {
        if (!wish.value().matches("[0-9]{1,2}:[0-5][0-9]")) {
            throw Wish.invalid(
                    "threshold_pace is a time" + PaceWords.suffix(unit) + ", not " + wish.shown() + ".",
                    "Write threshold_pace=4:05.");
        }
        String[] parts = wish.value().split(":", -1);
        int seconds = Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
        return unit.meters() / seconds;
    }

    private FieldValue zones(Wish wish, Zones.Family family) {
        List<Double> tops = new ArrayList<>();
        for (String part : wish.value().split(",", -1)) {
            tops.add(decimal(wish, part));
            requireHuman(wish, tops.get(tops.size() - 1));
        }
        if (family != Zones.Family.HEART_RATE && tops.get(tops.size() - 1) < MARK) {
            tops.add(OPEN);
        }
        try {
            requireAsMany(wish, new Zones(family, tops, List.of()).tops().size());
        } catch (IllegalArgumentException refused) {
            throw Wish.invalid(String.valueOf(refused.getMessage()), "Give rising tops, separated by commas.");
        }
        return new FieldValue.Words(SettingsSnapshots.tops(tops));
    }

    /** Their names stay, so their number must. */
    private void requireAsMany(Wish wish, int count) {
        if (before.find(wish.field().field()).orElse(null) instanceof FieldValue.Words known
                && known.words().size() != count) {
            int size = known.words().size();
            throw new InvalidQuestion(
                    "zone_count",
                    "There are " + size + " " + wish.field().words() + " with names, and this makes " + count + ".",
                    "Give " + (wish.field() == Field.HR_ZONES ? size : size - 1) + " tops; other numbers of zones are"
                            + " set on the website.");
        }
    }

    private void requireHuman(Wish wish, double value) {
        if (!wish.field().admits(value)) {
            throw new InvalidQuestion(
                    "out_of_range",
                    "A value of " + wish.shown() + " for " + wish.field().words() + " is out of human range, "
                            + wish.field().range(unit) + ".",
                    "Check digits and unit, and ask again; nothing was proposed.");
        }
    }

    private static double decimal(Wish wish, String text) {
        try {
            double number = Double.parseDouble(text.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // told below
        }
        throw Wish.invalid(
                wish.field().typed() + " needs a number in " + wish.field().unit() + ", not " + wish.shown() + ".",
                "Write ftp=265, without a unit.");
    }
}
