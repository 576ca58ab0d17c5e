package io.github.intervalscoach.intents.model.change;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of one thing that an athlete can see, by our names for them. A field that is absent has no value; the order
 * is for readers and no part of being equal.
 */
public record Snapshot(ImmutableMap<String, FieldValue> fields) {
    /** Nothing is known of any field. */
    public static final Snapshot EMPTY = new Snapshot(ImmutableMap.of());

    /** These fields. */
    public static Snapshot of(Map<String, FieldValue> fields) {
        return new Snapshot(ImmutableMap.copyOf(fields));
    }

    /** What the field holds. */
    public Optional<FieldValue> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The day it starts on, where it has a start. */
    public Optional<LocalDate> firstDay() {
        return moment("start").map(LocalDateTime::toLocalDate);
    }

    /** The time of day it starts at; empty for what has none, and for whole days, which start at midnight. */
    public Optional<LocalTime> timeOfDay() {
        return moment("start").map(LocalDateTime::toLocalTime).filter(time -> !time.equals(LocalTime.MIDNIGHT));
    }

    /** The last day that it covers; its end is the first moment after it. */
    public Optional<LocalDate> lastDay() {
        Optional<LocalDate> first = firstDay();
        return moment("end")
                .map(end -> end.minusNanos(1).toLocalDate())
                .filter(last -> first.filter(last::isAfter).isPresent())
                .or(() -> first);
    }

    /** The same, and the field holds {@code value}. */
    public Snapshot with(String field, FieldValue value) {
        return changed(field, Optional.of(value));
    }

    /** The same, and the field holds nothing. */
    public Snapshot without(String field) {
        return changed(field, Optional.empty());
    }

    /** The way from here to {@code after}, field by field. */
    public List<FieldDiff> diffTo(Snapshot after) {
        return ImmutableSet.<String>builder().addAll(fields.keySet()).addAll(after.fields.keySet()).build().stream()
                .flatMap(field -> diff(field, find(field), after.find(field)))
                .toList();
    }

    /** This after {@code diffs}, whatever the fields held before. */
    public Snapshot after(List<FieldDiff> diffs) {
        Snapshot result = this;
        for (FieldDiff diff : diffs) {
            result = result.changed(diff.field(), diff.after());
        }
        return result;
    }

    /** Only these fields. */
    public Snapshot only(Collection<String> names) {
        var kept = new LinkedHashMap<String, FieldValue>();
        fields.forEach((name, value) -> {
            if (names.contains(name)) {
                kept.put(name, value);
            }
        });
        return of(kept);
    }

    private Optional<LocalDateTime> moment(String field) {
        return find(field)
                .filter(FieldValue.Moment.class::isInstance)
                .map(value -> ((FieldValue.Moment) value).moment());
    }

    private Snapshot changed(String field, Optional<FieldValue> value) {
        var changed = new LinkedHashMap<>(fields);
        value.ifPresentOrElse(given -> changed.put(field, given), () -> changed.remove(field));
        return of(changed);
    }

    private static Stream<FieldDiff> diff(String field, Optional<FieldValue> before, Optional<FieldValue> after) {
        return before.equals(after) ? Stream.empty() : Stream.of(new FieldDiff(field, before, after));
    }
}
