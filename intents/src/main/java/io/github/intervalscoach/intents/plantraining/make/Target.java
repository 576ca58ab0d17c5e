package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.NamedDay;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.plantraining.ask.Action;
import io.github.intervalscoach.intents.plantraining.ask.Question;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.read.Sports;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a plan is for, as far as the question and the calendar say.
 *
 * @param race of the calendar
 * @param assumptions what was taken for granted, a sentence each
 */
record Target(Goal goal, Optional<CalendarEvent> race, List<String> assumptions) {
    private static final Pattern FITNESS = Pattern.compile("(?:fitness|ctl) ([0-9]{1,3})");
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 40;
    /** House rule where nobody says how long a race takes. */
    private static final int RACE_MINUTES = 150;

    Target {
        assumptions = List.copyOf(assumptions);
    }

    /** The goal that is asked for, or the next A race, or to keep going. */
    static Target of(Known known, List<Sport> sports) {
        var reading = new Reading(known, sports);
        Question asked = known.asked().question();
        Optional<LocalDate> day = asked.date()
                .map(said -> NamedDay.parse(said, Facing.FUTURE)
                        .resolve(known.asked().today()));
        day.ifPresent(reading::requireAhead);
        Optional<String> words = asked.goal().map(said -> said.strip().toLowerCase(Locale.ROOT));
        return words.flatMap(said -> reading.named(said, day))
                .or(() -> day.map(reading::race))
                .or(() -> words.map(said -> reading.race(new RaceChoice(known).called(said))))
                .orElseGet(reading::next);
    }

    /** In words of ours. */
    String words() {
        return switch (goal.purpose()) {
            case RACE ->
                "the race on " + Wording.longDate(goal.day().orElseThrow()) + ", "
                        + Wording.duration(goal.raceDuration().orElseThrow().toSeconds());
            case FITNESS ->
                "fitness " + Wording.number(0, goal.fitness().orElseThrow())
                        + goal.day().map(day -> " by " + Wording.longDate(day)).orElse("");
            case THRESHOLD -> "a higher threshold";
            case KEEP_GOING -> "keeping going";
        };
    }

    /** Reads it. */
    private record Reading(Known known, List<Sport> sports) {
        Optional<Target> named(String said, Optional<LocalDate> day) {
            Matcher fitness = FITNESS.matcher(said);
            if (fitness.matches()) {
                LocalDate by = day.or(this::weeksOn)
                        .orElseThrow(() -> new InvalidQuestion(
                                "missing_argument", "A goal of fitness needs a day.", "Add date, or weeks."));
                return Optional.of(plain(Goal.fitness(by, Integer.parseInt(fitness.group(1)))));
            }
            return switch (said) {
                case "threshold", "ftp", "raise threshold" -> {
                    Sport first = sports.stream()
                            .filter(Sport::isEndurance)
                            .findFirst()
                            .orElseThrow();
                    yield Optional.of(plain(new Goal(
                            Goal.Purpose.THRESHOLD,
                            day,
                            Optional.empty(),
                            Optional.of(first),
                            OptionalDouble.empty())));
                }
                case "keep going", "maintain", "fitness" ->
                    Optional.of(plain(new Goal(
                            Goal.Purpose.KEEP_GOING, day, Optional.empty(), Optional.empty(), OptionalDouble.empty())));
                default -> Optional.empty();
            };
        }

        Target race(LocalDate day) {
            return new RaceChoice(known).on(day).map(this::race).orElseGet(() -> race(day, Optional.empty()));
        }

        Target race(CalendarEvent event) {
            requireAhead(event.day());
            return race(event.day(), Optional.of(event));
        }

        /** The next A race that the weeks reach, else to keep going; a taper needs one. */
        Target next() {
            Question asked = known.asked().question();
            LocalDate reach = known.asked()
                    .today()
                    .plusDays((long) WEEK
                            * (asked.weeks().isPresent() ? asked.weeks().getAsInt() + 1 : MOST_WEEKS - 1));
            // a race before the first day is over by then
            LocalDate begin = Span.begin(known.asked()).orElse(known.asked().today());
            Optional<CalendarEvent> race = new RaceChoice(known).nextA(begin, reach);
            if (race.isEmpty() && asked.action() == Action.TAPER) {
                throw new InvalidQuestion(
                        "missing_argument",
                        "A taper needs a race, and no A race is ahead on the calendar.",
                        "Add date and race_minutes.");
            }
            return race.map(this::race)
                    .orElseGet(() -> new Target(
                            Goal.keepGoing(),
                            Optional.empty(),
                            List.of("No goal is given and no A race is within reach: planned to keep going.")));
        }

        void requireAhead(LocalDate day) {
            LocalDate today = known.asked().today();
            if (!day.isAfter(today) || day.isAfter(today.plusWeeks(MOST_WEEKS - 1L))) {
                throw new InvalidQuestion(
                        day.isAfter(today) ? "date_too_far" : "past_day",
                        Wording.longDate(day) + " is "
                                + (day.isAfter(today)
                                        ? "more than " + (MOST_WEEKS - 1) + " weeks away."
                                        : "not ahead."),
                        "Name a day from " + today.plusDays(1) + " to " + today.plusWeeks(MOST_WEEKS - 1L) + ".");
            }
        }

        private Target race(LocalDate day, Optional<CalendarEvent> event) {
            var assumptions = new ArrayList<String>();
            Question asked = known.asked().question();
            Duration duration = asked.raceMinutes().isPresent()
                    ? Duration.ofMinutes(asked.raceMinutes().getAsInt())
                    : event.filter(race -> race.movingSeconds().orElse(0) > 0)
                            .map(race -> Duration.ofSeconds(race.movingSeconds().getAsInt()))
                            .orElseGet(() -> {
                                assumptions.add("How long the race takes is not known: "
                                        + Wording.duration(RACE_MINUTES * 60L)
                                        + " taken, on which the taper hangs; pass race_minutes.");
                                return Duration.ofMinutes(RACE_MINUTES);
                            });
            if (event.isEmpty()) {
                assumptions.add("No race is on the calendar on " + Wording.shortDate(day)
                        + ": planned as an A race; its own load is not known.");
            }
            Sport sport = event.flatMap(CalendarEvent::sport)
                    .flatMap(Sports::of)
                    .orElseGet(() -> sports.stream()
                            .filter(Sport::isEndurance)
                            .findFirst()
                            .orElseThrow());
            return new Target(Goal.race(day, duration, sport), event, assumptions);
        }

        private Optional<LocalDate> weeksOn() {
            var weeks = known.asked().question().weeks();
            return weeks.isPresent()
                    ? Optional.of(known.asked().today().plusDays((long) WEEK * weeks.getAsInt()))
                    : Optional.empty();
        }

        private static Target plain(Goal goal) {
            return new Target(goal, Optional.empty(), List.of());
        }
    }
}
