package io.github.intervalscoach.intervals.emulator;

import io.github.intervalscoach.intervals.contract.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One verb and path that the emulator knows.
 *
 * @param pattern segments below {@code /api/v1}, {@code *} for an open place
 * @param operation what our list calls it; empty for one that is not on it
 * @param answering empty where nobody does
 */
record Route(
        String method,
        List<String> pattern,
        Endings endings,
        Optional<Operation> operation,
        Optional<Router.Answering> answering) {
    private static final String OPEN = "*";

    /** Which endings the last word of a path may have. */
    enum Endings {
        NONE,
        /** {@code .json} and {@code .csv}. */
        FORMATS
    }

    Route {
        pattern = List.copyOf(pattern);
    }

    static Route refusing(Operation operation) {
        return new Route(
                operation.verb().name(), pattern(operation), Endings.NONE, Optional.of(operation), Optional.empty());
    }

    /** Where an operation is, as a pattern. */
    static List<String> pattern(Operation operation) {
        return Arrays.stream(operation.path().substring(1).split("/", -1))
                .map(segment -> segment.startsWith("{") ? OPEN : segment)
                .toList();
    }

    boolean isServed() {
        return answering.isPresent();
    }

    int openPlaces() {
        return (int) pattern.stream().filter(OPEN::equals).count();
    }

    /** The answer, before its format. */
    Reply answer(Request request) {
        return answering
                .orElseThrow(
                        () -> Refused.notServed(operation.map(Operation::name).orElse(String.join("/", pattern))))
                .answer(request);
    }

    /** The format asked for, if this is the route to the path. */
    Optional<Format> fits(List<String> segments) {
        if (isAt(segments)) {
            return Optional.of(Format.JSON);
        }
        if (endings == Endings.FORMATS) {
            for (Format format : Format.values()) {
                if (isAt(format.removedFrom(segments))) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }

    /** The path without the ending that names its format. */
    List<String> withoutEnding(List<String> segments) {
        return fits(segments)
                .filter(format -> !isAt(segments))
                .map(format -> format.removedFrom(segments))
                .orElse(segments);
    }

    private boolean isAt(List<String> segments) {
        if (segments.size() != pattern.size()) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            if (!pattern.get(i).equals(OPEN) && !pattern.get(i).equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What an answer is written as. */
    enum Format {
        JSON(".json"),
        CSV(".csv");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** The path without this ending; as it is when it has none. */
        List<String> removedFrom(List<String> segments) {
            int last = segments.size() - 1;
            if (last < 0 || !segments.get(last).endsWith(ending)) {
                return segments;
            }
            var shorter = new ArrayList<>(segments);
            String word = segments.get(last);
            shorter.set(last, word.substring(0, word.length() - ending.length()));
            return shorter;
        }
    }
}
