package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.change.FieldValue.Decimal;
import io.github.intervalscoach.intents.model.change.FieldValue.Moment;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.FieldValue.Whole;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** What was done and not recorded, one on each day that was named. */
final class Noting {
    private static final int SECONDS_A_MINUTE = 60;
    private static final double METERS_A_KILOMETER = 1000;
    private static final double METERS_A_MILE = 1609.344;

    /** House rule: nobody has gone farther in a session. */
    private static final double FARTHEST_METERS = 2_000_000;

    private final Ground ground;
    private final Question asked;
    private final Wishes.Builder wishes = new Wishes.Builder();

    Noting(Ground ground) {
        this.ground = ground;
        this.asked = ground.question();
    }

    static Wishes of(Ground ground) {
        var noting = new Noting(ground);
        Question asked = ground.question();
        String sport = Sports.of(asked.sport().orElseThrow(() -> missing("sport", "such as Run")), ground.athlete());
        Snapshot made = Snapshot.EMPTY
                .with("sport", new Text(sport))
                .with("name", new Text(asked.name().map(String::strip).orElse(sport)));
        if (!asked.text().isEmpty()) {
            made = made.with("description", new Text(String.join("\n", asked.text())));
        }
        Snapshot said = noting.figures(made);
        for (AskedDays.Slot slot : AskedDays.made(ground, Facing.PAST)) {
            noting.note(said, slot, sport);
        }
        return noting.wishes.build();
    }

    /** {@code made} with the figures that were given; what is missing then is refused. */
    Snapshot figures(Snapshot made) {
        Snapshot result = made;
        if (asked.minutes().isPresent()) {
            result = result.with(
                    "moving_seconds", new Whole((long) asked.minutes().getAsInt() * SECONDS_A_MINUTE));
        }
        if (asked.load().isPresent()) {
            result = result.with("load_points", new Whole(asked.load().getAsInt()));
        }
        for (Given given : Given.of(asked.values())) {
            result = said(result, given);
        }
        if (result.find("moving_seconds").isEmpty()) {
            throw missing("minutes", "how long it took");
        }
        return result;
    }

    /** How what was given is understood. */
    List<String> readings() {
        return Given.of(asked.values()).stream()
                .flatMap(given -> Activities.direction(given).stream())
                .toList();
    }

    private void note(Snapshot made, AskedDays.Slot slot, String sport) {
        LocalDate day = slot.days().first();
        requireOver(day, ground.today());
        LocalTime time = slot.time().orElse(LocalTime.MIDNIGHT);
        wishes.add(Operation.create(
                        1, Subject.ACTIVITY, made.with("start", new Moment(day.atTime(time))), "noted by hand"))
                .read(readings())
                .read(slot.time().isPresent() ? List.of() : List.of("No time of day was said: it starts at 00:00."))
                .read(alike(day, sport));
    }

    /** What may be the same session already, or its plan. */
    private List<String> alike(LocalDate day, String sport) {
        Stream<String> done = ground.done().stream()
                .filter(activity -> activity.day().equals(day) && Sports.areAlike(activity.sport(), sport))
                .map(Noting::there);
        Stream<String> withheld = ground.withheld().contains(day)
                ? Stream.of(Wording.shortDate(day) + " has a session that may not be read here; this may be the same.")
                : Stream.empty();
        Stream<String> plans = ground.events().stream()
                .filter(event ->
                        event.day().equals(day) && event.pairedActivityId().isEmpty())
                .filter(event -> event.category() == CalendarEvent.Category.WORKOUT
                        && event.sport()
                                .filter(planned -> Sports.areAlike(planned, sport))
                                .isPresent())
                .filter(event -> ground.done().stream()
                        .noneMatch(activity -> activity.plannedEventId()
                                .filter(event.id()::equals)
                                .isPresent()))
                .map(event -> "The plan " + event.id() + " of " + Wording.shortDate(day)
                        + " stays open; action complete would note it as that.");
        return Stream.of(done, withheld, plans).flatMap(lines -> lines).toList();
    }

    private static String there(Activity activity) {
        return Wording.shortDate(activity.day()) + " has a " + activity.sport() + " already (" + activity.id()
                + "): this would be one more.";
    }

    private Snapshot said(Snapshot made, Given given) {
        return switch (given.field()) {
            case "distance_km" -> distance(made, given, METERS_A_KILOMETER);
            case "distance_miles" -> distance(made, given, METERS_A_MILE);
            case "distance_meters" -> distance(made, given, 1);
            case "name", "sport", "description" ->
                throw Given.invalid(
                        given.field() + " is no value here.",
                        "Use the argument " + (given.field().equals("description") ? "text" : given.field()) + ".");
            default -> Activities.said(made, given, ground);
        };
    }

    private static Snapshot distance(Snapshot made, Given given, double metersAUnit) {
        double meters = StrictMath.rint(given.number() * metersAUnit);
        if (meters < 1 || meters > FARTHEST_METERS) {
            throw Given.invalid(
                    given.field() + " is out of range.",
                    "Give distance_meters from 1 to " + (long) FARTHEST_METERS
                            + ", or the same as distance_km or distance_miles.");
        }
        return made.with("distance_meters", new Decimal(meters));
    }

    /** Nothing was done on a day that is still to come. */
    static void requireOver(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new InvalidQuestion(
                    "future_day",
                    Wording.longDate(day) + " is still to come.",
                    "What was done is noted for today, " + today + ", or a day before it.");
        }
    }

    static InvalidQuestion missing(String argument, String what) {
        return new InvalidQuestion("missing_argument", "An activity needs " + argument + ".", "Add it: " + what + ".");
    }
}
