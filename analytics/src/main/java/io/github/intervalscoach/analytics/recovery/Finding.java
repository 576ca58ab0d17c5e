package io.github.intervalscoach.analytics.recovery;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/** Whether something was seen. Not having looked is neither: unknown is never taken for absent. */
public enum Finding {
    /** Looked for, and there. */
    PRESENT,
    /** Looked for, and not there. */
    ABSENT,
    /** Not looked for, or the data does not say. */
    UNKNOWN;

    static Finding of(boolean seen) {
        return seen ? PRESENT : ABSENT;
    }

    /** Whether {@code number} passes {@code test}; unknown where there is no number. */
    static Finding of(OptionalDouble number, DoublePredicate test) {
        return number.isPresent() ? of(test.test(number.getAsDouble())) : UNKNOWN;
    }

    /** Whether {@code needed} of them are there; unknown where those not looked for could decide it. */
    static Finding atLeast(int needed, Finding... findings) {
        long seen = count(PRESENT, findings);
        if (seen >= needed) {
            return PRESENT;
        }
        return seen + count(UNKNOWN, findings) < needed ? ABSENT : UNKNOWN;
    }

    static Finding any(Finding... findings) {
        return atLeast(1, findings);
    }

    static Finding all(Finding... findings) {
        return atLeast(findings.length, findings);
    }

    /** The keys of {@code findings} that are this, in order. */
    <K> List<K> in(Map<K, Finding> findings) {
        return findings.entrySet().stream()
                .filter(entry -> entry.getValue() == this)
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean isKnown() {
        return this != UNKNOWN;
    }

    private static long count(Finding which, Finding... findings) {
        return Arrays.stream(findings).filter(finding -> finding == which).count();
    }
}
