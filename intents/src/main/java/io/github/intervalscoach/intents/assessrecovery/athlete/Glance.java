package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.assessrecovery.answer.Decision;
import io.github.intervalscoach.intents.assessrecovery.answer.Reads;
import io.github.intervalscoach.intents.assessrecovery.answer.SignalReading;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One athlete's verdict by the same stages as the whole answer, from two calls. Without activities it says nothing of
 * what was done on the day, nor of form after it.
 *
 * @param because the rules that made the decision
 * @param alerts rules with a word that did not decide
 * @param signals all that was looked at
 * @param startOfDayForm load points
 * @param openLoad planned for the day and not yet paired; empty when nothing is open or its load is unknown
 * @param markEnded last day of an illness or injury mark that ended lately
 */
public record Glance(
        Decision decision,
        List<Rule> because,
        List<Rule> alerts,
        List<SignalReading> signals,
        OptionalDouble startOfDayForm,
        OptionalDouble openLoad,
        Optional<LocalDate> markEnded) {
    public Glance {
        because = List.copyOf(because);
        alerts = List.copyOf(alerts);
        signals = List.copyOf(signals);
    }

    /** The wellness days that a verdict for {@code day} needs when {@code today} is the athlete's day. */
    public static DateRange wellness(LocalDate today, LocalDate day) {
        return Fetched.wellness(day.isBefore(today) ? day : today, day);
    }

    /** The calendar days that it needs. */
    public static DateRange calendar(LocalDate today, LocalDate day) {
        return Fetched.calendar(day.isBefore(today) ? day : today, day);
    }

    /** The verdict for {@code day}. */
    public static Glance at(
            Question question,
            Athlete athlete,
            LocalDate today,
            LocalDate day,
            List<WellnessDay> wellness,
            List<CalendarEvent> events,
            List<Remembered> memory) {
        var subject = new Subject(question, athlete, today, day);
        var verdict = Interpreted.of(
                Computed.of(Audited.of(new Fetched(subject, wellness, events, List.of(), Optional.empty(), memory))));
        return new Glance(
                verdict.decision(),
                verdict.because(),
                verdict.alerts(),
                verdict.signals().stream().map(TypedReading::signal).toList(),
                verdict.form()
                        .startOfDay()
                        .map(start -> OptionalDouble.of(start.form()))
                        .orElse(OptionalDouble.empty()),
                verdict.sessions().openLoad(),
                verdict.marks().ended());
    }

    /** Whether any signal speaks against hard work. */
    public boolean hasAdverse() {
        return signals.stream().anyMatch(SignalReading::adverse);
    }

    /** The newest day with a measurement or a rating. */
    public Optional<LocalDate> lastSignalDay() {
        return signals.stream()
                .filter(signal -> signal.reads() != Reads.MISSING)
                .flatMap(signal -> signal.day().stream())
                .max(LocalDate::compareTo);
    }
}
