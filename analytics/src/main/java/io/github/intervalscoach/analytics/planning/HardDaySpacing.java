package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether hard runs are far enough apart: at least 48 hours, which is every other day.
 *
 * <dl>
 *   <dt>Formula <dd>days from each hard day to the next; below 2 is too close
 *   <dt>Needs   <dd>two hard days, in order
 *   <dt>Edges   <dd>Counted in days of the calendar: Monday evening and Wednesday morning are far enough. Days that are not
 *                   in order, or named twice, are an {@link IllegalArgumentException}; two hard sessions of one day are
 *                   one hard day
 *   <dt>Source  <dd>coaching convention
 *   <dt>Dispute <dd>Blocks of hard days on purpose work for trained athletes (Mølmen et al. 2019, recalled); made for
 *                   running, where the legs need longer than on a bicycle.
 *   <dt>Evidence <dd>D: convention
 * </dl>
 *
 * @param leastDays days between the closest two, 1 or more
 * @param tooClose the pairs that are too close, in order
 */
public record HardDaySpacing(int leastDays, List<Pair> tooClose) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "hard_day_spacing",
            "days",
            Evidence.D,
            List.of(
                    Source.definition("coaching convention: 48 hours between hard runs"),
                    Source.recalled("Mølmen et al. 2019, block periodisation, meta-analysis")));

    /** 48 hours. */
    private static final int LEAST_DAYS = 2;

    /**
     * Two hard days in a row.
     *
     * @param first the earlier
     * @param second the later
     */
    public record Pair(LocalDate first, LocalDate second) {
        /** Days from the one to the other. */
        public int days() {
            return Math.toIntExact(ChronoUnit.DAYS.between(first, second));
        }
    }

    public HardDaySpacing {
        tooClose = List.copyOf(tooClose);
    }

    /** The spacing of {@code hardDays}, in order and each named once. */
    public static MetricResult<HardDaySpacing> of(List<LocalDate> hardDays) {
        if (hardDays.size() < 2) {
            return MetricResult.refused(
                    hardDays.isEmpty() ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("hard_days", 2, hardDays.size(), "days"));
        }
        List<Pair> pairs = IntStream.range(1, hardDays.size())
                .mapToObj(i -> inOrder(hardDays.get(i - 1), hardDays.get(i)))
                .toList();
        int least = pairs.stream().mapToInt(Pair::days).min().orElseThrow();
        return MetricResult.of(
                new HardDaySpacing(
                        least,
                        pairs.stream().filter(pair -> pair.days() < LEAST_DAYS).toList()),
                Basis.of(hardDays.size(), hardDays.size()));
    }

    private static Pair inOrder(LocalDate first, LocalDate second) {
        if (!first.isBefore(second)) {
            throw new IllegalArgumentException(
                    first + " before " + second + ": need days in order, each once. Maybe sort them?");
        }
        return new Pair(first, second);
    }
}
