package io.github.intervalscoach.intents.answer;

/**
 * How amounts of one kind are written, which are kept in SI units.
 *
 * @param factor shown units in an SI unit
 * @param zero what is shown for none; a change does not know it
 * @param suffix the shown unit with the space before it; empty for a bare number
 */
public record Scale(double factor, double zero, int decimals, String suffix) {
    /** Numbers shown as they are kept. */
    public static Scale plain(int decimals, String suffix) {
        return new Scale(1, 0, decimals, suffix);
    }

    /** {@code 42.2 km}. */
    public String of(double amount) {
        return Wording.number(decimals, zero + factor * amount) + suffix;
    }

    /** {@code +1.2 km}. */
    public String change(double amount) {
        return Wording.signed(decimals, factor * amount) + suffix;
    }

    /** The size of a change without unit and sign. */
    public String bare(double amount) {
        return Wording.number(decimals, factor * amount);
    }

    /** The same with other decimals. */
    public Scale to(int decimals) {
        return new Scale(factor, zero, decimals, suffix);
    }
}
