package io.github.intervalscoach.intents.plantraining.review;

import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.Mark;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.Month;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What is planned, month by month. */
record Months(DateRange days, List<Row> sessions, List<Mark> marks) {
    private static final double HOUR = 60;

    /** House rule: of a quarter the weeks are told, of more the months. */
    private static final int MOST_DAYS = 91;

    boolean areTold() {
        return days.length() > MOST_DAYS;
    }

    List<Month> all() {
        return days.days().map(YearMonth::from).distinct().map(this::month).toList();
    }

    private Month month(YearMonth month) {
        LocalDate begin = month.atDay(1);
        LocalDate first = begin.isBefore(days.first()) ? days.first() : begin;
        List<Row> own = sessions.stream()
                .filter(row -> YearMonth.from(row.day()).equals(month))
                .toList();
        List<Row> loaded =
                own.stream().filter(row -> row.loadPoints().isPresent()).toList();
        boolean isTimed =
                own.isEmpty() || own.stream().anyMatch(row -> row.minutes().isPresent());
        return new Month(
                first,
                marks.stream()
                        .filter(mark -> mark.is().equals("phase")
                                && !mark.first().isAfter(month.atEndOfMonth())
                                && !mark.last().isBefore(first))
                        .map(Mark::outsideName)
                        .distinct()
                        .toList(),
                own.size(),
                isTimed
                        ? Round.to(
                                1,
                                OptionalDouble.of(own.stream()
                                                .mapToInt(row -> row.minutes().orElse(0))
                                                .sum()
                                        / HOUR))
                        : OptionalDouble.empty(),
                own.isEmpty() || !loaded.isEmpty()
                        ? Round.to(
                                0,
                                OptionalDouble.of(loaded.stream()
                                        .mapToDouble(row -> row.loadPoints().orElseThrow())
                                        .sum()))
                        : OptionalDouble.empty(),
                own.size() - loaded.size(),
                own.stream()
                        .filter(row -> row.is().startsWith("race_"))
                        .map(row -> row.is().substring("race_".length()).toUpperCase(Locale.ROOT) + " race "
                                + Wording.shortDate(row.day()))
                        .toList());
    }
}
