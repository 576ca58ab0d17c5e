package io.github.intervalscoach.analytics;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a value rests on.
 *
 * @param n valid observations used, at least 1
 * @param coverage n divided by the length of the window, 0 to 1
 * @param variant which definition was used, snake_case; empty where the metric has only one
 * @param caveats what a reader must be told with the value, without duplicates
 */
public record Basis(int n, double coverage, String variant, List<Caveat> caveats) {
    /** Less of the window than this is worth telling (house rule). */
    private static final double WHOLE = 0.95;

    public Basis {
        Objects.requireNonNull(variant, "variant");
        caveats = List.copyOf(caveats);
        if (n < 1 || !(coverage >= 0 && coverage <= 1)) {
            throw new IllegalArgumentException(
                    "n = " + n + ", coverage = " + coverage + ": need n >= 1, 0 <= coverage <= 1");
        }
    }

    /** {@code n} valid observations of {@code window} possible ones. */
    public static Basis of(int n, int window) {
        return new Basis(n, Math.min(1, n / (double) window), "", List.of());
    }

    /** The same, with {@link Caveat#PARTIAL_COVERAGE} where less than 95 % of the window is known. */
    public Basis toldIfPartial() {
        return coverage < WHOLE ? caveat(Caveat.PARTIAL_COVERAGE) : this;
    }

    /** The same with the name of the definition used. */
    public Basis variant(String name) {
        return new Basis(n, coverage, name, caveats);
    }

    /** The same with one more caveat. */
    public Basis caveat(Caveat caveat) {
        return new Basis(
                n,
                coverage,
                variant,
                Stream.concat(caveats.stream(), Stream.of(caveat)).distinct().toList());
    }
}
