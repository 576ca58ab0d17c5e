package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.load.Acwr;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A week's load is at most so many times what the athlete is used to, on every day. It limits how quickly load changes
 * and protects from nothing that is proven (see {@link Acwr}).
 *
 * @param variant whose averages
 * @param most acute / chronic, above 0 to 10
 */
public record AcwrLimit(Acwr.Variant variant, double most) implements LoadLimit {
    private static final int ACUTE_DAYS = 7;
    private static final int CHRONIC_DAYS = 28;

    /** House rule: no limit is wider. */
    private static final double HIGHEST = 10;

    public AcwrLimit {
        Objects.requireNonNull(variant, "variant");
        if (!(most > 0 && most <= HIGHEST)) {
            throw new IllegalArgumentException("most = " + most + ": need above 0 to 10. Maybe it is in percent?");
        }
    }

    @Override
    public String key() {
        return "acwr_limit";
    }

    @Override
    public String unit() {
        return "1";
    }

    @Override
    public int daysBefore() {
        return CHRONIC_DAYS;
    }

    /** The ratio raised, to 10 at most. */
    @Override
    public AcwrLimit loosenedBy(double amount) {
        return new AcwrLimit(variant, Math.min(HIGHEST, most + LoadLimit.requireLoosening(amount)));
    }

    @Override
    public List<LoadRow> rows(Horizon horizon) {
        return IntStream.rangeClosed(1, horizon.days())
                .mapToObj(day -> new LoadRow(day, acute(horizon, day), most, chronic(horizon, day)))
                .toList();
    }

    private LinearForm acute(Horizon horizon, int day) {
        return variant == Acwr.Variant.EWMA
                ? horizon.weightedMean(ACUTE_DAYS, day)
                : horizon.sum(day - ACUTE_DAYS + 1, day).times(1.0 / ACUTE_DAYS);
    }

    private LinearForm chronic(Horizon horizon, int day) {
        int first = day - CHRONIC_DAYS + 1;
        return switch (variant) {
            case EWMA -> horizon.weightedMean(CHRONIC_DAYS, day);
            case ROLLING_COUPLED -> horizon.sum(first, day).times(1.0 / CHRONIC_DAYS);
            case ROLLING_UNCOUPLED -> horizon.sum(first, day - ACUTE_DAYS).times(1.0 / (CHRONIC_DAYS - ACUTE_DAYS));
        };
    }
}
