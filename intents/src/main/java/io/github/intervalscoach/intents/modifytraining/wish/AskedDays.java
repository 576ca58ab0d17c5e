package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.NamedDay;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import io.github.intervalscoach.intents.modifytraining.ask.SpokenMoment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The days of a question. */
public final class AskedDays {
    /** Between days, but not between a weekday and its date. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*(?![0-9]{4}-)|(?<=[0-9])\\s*,\\s*");

    private static final int DAYS_A_WEEK = 7;
    private static final int MOST_DAYS = 366;
    private static final int FARTHEST_DAYS = 730;

    private AskedDays() {}

    /** What date, or from and to, say; empty when neither is there. */
    public static Optional<DateRange> range(Question question, LocalDate today, Facing facing) {
        if (question.date().isPresent()) {
            List<LocalDate> days = eachDay(question.date().get(), today, facing);
            return Optional.of(new DateRange(
                    days.stream().min(LocalDate::compareTo).orElseThrow(),
                    days.stream().max(LocalDate::compareTo).orElseThrow()));
        }
        return question.from().map(from -> range(from, question.to(), today, facing));
    }

    /** The other day. */
    public static Optional<LocalDate> other(Question question, LocalDate today, Facing facing) {
        Optional<String> other =
                question.newDate().map(said -> SpokenMoment.of(said).day());
        other.ifPresent(said -> requireClear(said, today));
        return other.map(said -> day(said, today, facing));
    }

    /** Where new entries go. */
    static List<Slot> made(Ground ground, Facing facing) {
        return ground.question()
                .date()
                .map(said -> each(said, ground.today(), facing).distinct().toList())
                .orElseGet(() -> range(ground.question(), ground.today(), facing).stream()
                        .map(days -> new Slot(days, Optional.empty()))
                        .toList());
    }

    /** Days for one entry, and the time of day on the first where one was said. */
    record Slot(DateRange days, Optional<LocalTime> time) {}

    private static List<LocalDate> eachDay(String said, LocalDate today, Facing facing) {
        return each(said, today, facing).map(slot -> slot.days().first()).toList();
    }

    private static Stream<Slot> each(String said, LocalDate today, Facing facing) {
        return Stream.of(BETWEEN.split(said, -1))
                .map(SpokenMoment::of)
                .map(one -> new Slot(DateRange.of(day(one.day(), today, facing)), one.time()));
    }

    private static DateRange range(String from, Optional<String> to, LocalDate today, Facing facing) {
        LocalDate first = day(from, today, facing);
        LocalDate last = to.map(said -> day(said, today, facing)).orElse(first);
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new InvalidQuestion(
                    "invalid_range",
                    "From " + first + " to " + last + " is not a range of 1 to " + MOST_DAYS + " days.",
                    "Put the earlier day in from.");
        }
        return new DateRange(first, last);
    }

    /** Where something goes, a Sunday said on a Sunday is today for one and next week for another. */
    private static void requireClear(String said, LocalDate today) {
        if (said.strip().equalsIgnoreCase(today.getDayOfWeek().name())) {
            throw new InvalidQuestion(
                    "which_weekday",
                    "Today is a " + Wording.weekday(today) + ", so new_date can mean today or a week from now.",
                    "Ask which is meant: " + today + " or " + today.plusDays(DAYS_A_WEEK) + ".");
        }
    }

    private static LocalDate day(String said, LocalDate today, Facing facing) {
        LocalDate day = NamedDay.parse(said, facing).resolve(today);
        if (day.isAfter(today.plusDays(FARTHEST_DAYS)) || day.isBefore(today.minusDays(FARTHEST_DAYS))) {
            throw new InvalidQuestion(
                    "date_too_far", day + " is more than two years from " + today + ".", "Name a nearer day.");
        }
        return day;
    }
}
