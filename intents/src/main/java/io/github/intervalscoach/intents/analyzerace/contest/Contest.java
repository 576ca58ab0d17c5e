package io.github.intervalscoach.intents.analyzerace.contest;

import io.github.intervalscoach.intents.analyzerace.answer.RaceRef;
import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A race: what was recorded of it, what the calendar says of it, or both.
 *
 * @param known how it is known to be one
 */
public record Contest(Optional<Activity> done, Optional<CalendarEvent> event, Known known) {
    /** How a race is known to be one. */
    public enum Known {
        /** The athlete marked the activity as a race. */
        FLAGGED,
        /** The calendar has a race for it. */
        CALENDAR,
        /** Only the question says so. */
        NAMED
    }

    private static final Pattern SEVERAL_SPORTS = Pattern.compile(
            "triathlon|duathlon|aquathlon|aquabike|multi.?sport|swimrun|ironman|\\b70\\.3\\b"
                    + "|\\b(?:sprint|olympic|half|middle|full) distance",
            Pattern.CASE_INSENSITIVE);

    public Contest {
        if (done.isEmpty() && event.isEmpty()) {
            throw new IllegalArgumentException("a race needs a recording or an entry of the calendar");
        }
    }

    /** The local day of its start. */
    public LocalDate day() {
        return done.map(Activity::day).or(() -> event.map(CalendarEvent::day)).orElseThrow();
    }

    /** The id it is asked for by. */
    public String id() {
        return done.map(Activity::id).or(() -> event.map(CalendarEvent::id)).orElseThrow();
    }

    /** As the service names it; empty when the calendar does not say. */
    public Optional<String> sport() {
        return done.map(Activity::sport).or(() -> event.flatMap(CalendarEvent::sport));
    }

    /** Whether it is to come and has several sports: by its sport, or by what such races are called. */
    public boolean hasSeveralSports() {
        return event.filter(e -> done.isEmpty())
                .filter(e -> Stream.of(e.sport().orElse(""), e.name().shown())
                        .anyMatch(words -> SEVERAL_SPORTS.matcher(words).find()))
                .isPresent();
    }

    /** Done, or planned. */
    public OptionalDouble meters() {
        OptionalDouble covered = done.map(a -> a.volume().distanceMeters()).orElse(OptionalDouble.empty());
        return covered.isPresent()
                ? covered
                : event.map(CalendarEvent::distanceMeters).orElse(OptionalDouble.empty());
    }

    /** Done, or planned. */
    public OptionalInt seconds() {
        return done.map(RaceTime::secondsOf)
                .or(() -> event.map(CalendarEvent::movingSeconds))
                .orElse(OptionalInt.empty());
    }

    /** For the answer. */
    public RaceRef ref() {
        return new RaceRef(
                done.map(Activity::id),
                event.map(CalendarEvent::id),
                day(),
                done.map(Activity::name)
                        .or(() -> event.map(CalendarEvent::name))
                        .map(OutsideText::shown),
                sport().filter(sport -> !hasSeveralSports()),
                event.flatMap(Contest::priority),
                known.name().toLowerCase(Locale.ROOT),
                meters(),
                seconds());
    }

    boolean isCalled(String words) {
        return ids().anyMatch(words::equals);
    }

    boolean isNamed(String words) {
        return names().filter(name -> !name.isWithheld())
                .anyMatch(name -> folded(name.shown()).contains(folded(words)));
    }

    private Stream<String> ids() {
        return Stream.concat(done.map(Activity::id).stream(), event.map(CalendarEvent::id).stream());
    }

    private Stream<OutsideText> names() {
        return Stream.concat(done.map(Activity::name).stream(), event.map(CalendarEvent::name).stream());
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> priority(CalendarEvent event) {
        return switch (event.category()) {
            case RACE_A -> Optional.of("a");
            case RACE_B -> Optional.of("b");
            case RACE_C -> Optional.of("c");
            default -> Optional.empty();
        };
    }
}
