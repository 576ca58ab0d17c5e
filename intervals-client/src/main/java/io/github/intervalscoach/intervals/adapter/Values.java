package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import io.github.intervalscoach.intervals.wire.WireId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Nulls become absent; nothing becomes 0. */
final class Values {
    private Values() {}

    static OptionalDouble number(@Nullable Double raw) {
        return raw == null || !Double.isFinite(raw) ? OptionalDouble.empty() : OptionalDouble.of(raw);
    }

    /** The first that is known. */
    static OptionalDouble number(@Nullable Double first, @Nullable Double second) {
        var known = number(first);
        return known.isPresent() ? known : number(second);
    }

    /** Rounded half up; absent also when it does not fit. */
    static OptionalInt whole(@Nullable Double raw) {
        return raw == null || !(Math.abs(raw) < Integer.MAX_VALUE)
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(raw));
    }

    /** All of them, or none when one is unknown: a hole would shift what follows. */
    static List<Integer> wholes(@Nullable List<@Nullable Double> raw) {
        return numbers(raw).stream().map(Math::round).map(Math::toIntExact).toList();
    }

    /** All of them, or none when one is unknown: a hole would shift what follows. */
    static List<Double> numbers(@Nullable List<@Nullable Double> raw) {
        if (raw == null || raw.stream().anyMatch(value -> whole(value).isEmpty())) {
            return List.of();
        }
        return raw.stream().map(Objects::requireNonNull).toList();
    }

    /** Those that are there. */
    static <T> List<T> known(@Nullable List<@Nullable T> raw) {
        return raw == null
                ? List.of()
                : raw.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }

    /** One entry of a list that may be short, or not there at all. */
    static OptionalDouble at(@Nullable List<@Nullable Double> raw, int index) {
        return raw == null || index >= raw.size() ? OptionalDouble.empty() : number(raw.get(index));
    }

    /** One entry of a list that may be short, or not there at all. */
    static Optional<String> idAt(@Nullable List<@Nullable WireId> raw, int index) {
        return raw == null || index >= raw.size() ? Optional.empty() : id(raw.get(index));
    }

    /** Those that are there. */
    static List<String> texts(@Nullable List<@Nullable String> raw) {
        return known(raw);
    }

    /** Those that are there, each a name. */
    static List<OutsideText> names(@Nullable List<@Nullable String> raw) {
        return known(raw).stream().map(OutsideText::name).toList();
    }

    /** The constant of that name, however it is written; empty when there is none, for words are added without notice. */
    static <E extends Enum<E>> Optional<E> inAnyCase(Class<E> kind, @Nullable String raw) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(known -> known.name().equalsIgnoreCase(raw))
                .findFirst();
    }

    static boolean isSet(@Nullable Boolean raw) {
        return Boolean.TRUE.equals(raw);
    }

    static Optional<String> text(@Nullable String raw) {
        return Optional.ofNullable(raw).filter(text -> !text.isBlank());
    }

    static Optional<String> id(@Nullable WireId raw) {
        return Optional.ofNullable(raw).map(WireId::text).filter(text -> !text.isBlank());
    }

    /** The id under {@code field}, without which the answer is useless. */
    static String requireId(String field, @Nullable WireId raw) {
        return id(raw).orElseThrow(() -> new UnexpectedShape("the field " + field + " is missing"));
    }

    static OutsideText name(@Nullable String raw) {
        return OutsideText.name(Objects.requireNonNullElse(raw, ""));
    }

    static Optional<OutsideText> prose(@Nullable String raw) {
        return text(raw).map(OutsideText::prose).filter(text -> !text.shown().isEmpty());
    }

    /** Letter for letter; absent only where there is nothing at all. */
    static Optional<ExactText> exact(@Nullable String raw) {
        return Optional.ofNullable(raw).filter(text -> !text.isEmpty()).map(ExactText::new);
    }

    /** The constant of exactly that name; {@code other} when there is none. */
    static <E extends Enum<E>> E oneOf(Class<E> kind, @Nullable String raw, E other) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(known -> known.name().equals(raw))
                .findFirst()
                .orElse(other);
    }
}
