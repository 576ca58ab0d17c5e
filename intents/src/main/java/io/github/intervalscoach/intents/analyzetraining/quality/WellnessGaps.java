package io.github.intervalscoach.intents.analyzetraining.quality;

import io.github.intervalscoach.intents.analyzetraining.answer.QualitySection.Coverage;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.wellness.Reading;
import io.github.intervalscoach.intents.model.wellness.WellnessField;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How often each field of wellness was measured or said; a value carried over from another day does not count. */
record WellnessGaps(DateRange days, List<WellnessRecord> records) {
    private static final List<WellnessField> USUAL = List.of(
            WellnessField.HRV_RMSSD_MS,
            WellnessField.RESTING_HEART_RATE_BPM,
            WellnessField.SLEEP_SECONDS,
            WellnessField.SLEEP_QUALITY,
            WellnessField.FATIGUE,
            WellnessField.SORENESS,
            WellnessField.STRESS,
            WellnessField.MOOD,
            WellnessField.MOTIVATION,
            WellnessField.WEIGHT_KG);

    /** What the athlete says. */
    private static final Set<WellnessField> SAID = EnumSet.of(
            WellnessField.SLEEP_QUALITY,
            WellnessField.FATIGUE,
            WellnessField.SORENESS,
            WellnessField.STRESS,
            WellnessField.MOOD,
            WellnessField.MOTIVATION);

    List<Coverage> coverage() {
        return USUAL.stream()
                .map(field -> new Coverage(
                        field.name().toLowerCase(Locale.ROOT),
                        count(record -> has(record, field)),
                        days.length(),
                        last(record -> has(record, field))))
                .toList();
    }

    List<Counted> gaps() {
        List<Counted> gaps = new ArrayList<>();
        add(gaps, Lack.NO_HRV, record -> has(record, WellnessField.HRV_RMSSD_MS));
        add(gaps, Lack.NO_RESTING_HEART_RATE, record -> has(record, WellnessField.RESTING_HEART_RATE_BPM));
        add(gaps, Lack.NO_SLEEP, record -> has(record, WellnessField.SLEEP_SECONDS));
        add(gaps, Lack.NOTHING_SAID, record -> SAID.stream().anyMatch(field -> has(record, field)));
        return gaps;
    }

    Optional<LocalDate> last() {
        return last(record -> USUAL.stream().anyMatch(field -> has(record, field)));
    }

    private void add(List<Counted> gaps, Lack lack, Predicate<WellnessRecord> isThere) {
        int missing = days.length() - count(isThere);
        if (missing > 0) {
            gaps.add(new Counted(lack, missing, days.length(), List.of()));
        }
    }

    private int count(Predicate<WellnessRecord> isThere) {
        return (int) records.stream()
                .filter(isThere)
                .map(WellnessRecord::day)
                .distinct()
                .count();
    }

    private Optional<LocalDate> last(Predicate<WellnessRecord> isThere) {
        return records.stream().filter(isThere).map(WellnessRecord::day).max(Comparator.naturalOrder());
    }

    private static boolean has(WellnessRecord record, WellnessField field) {
        return record.reading(field)
                .filter(reading -> reading.origin() == Reading.Origin.OF_THE_DAY)
                .isPresent();
    }
}
