package io.github.intervalscoach.intents.analyzetraining;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Activity.Exclusion;
import io.github.intervalscoach.intents.model.ActivityDetail;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.EventDetails;
import io.github.intervalscoach.intents.model.Interval;
import io.github.intervalscoach.intents.model.PlannedStep;
import io.github.intervalscoach.intents.model.Source;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Athletes, sessions, plans and days to put into a {@link World}. */
final class Sessions {
    static final String ID = "i1001";
    static final int FTP = 250;

    private Sessions() {}

    static Athlete athlete(UnitSystem units) {
        return new Athlete(
                ID,
                OutsideText.name("Alex Rivera"),
                ZoneId.of("Europe/Madrid"),
                units,
                Optional.empty(),
                OptionalDouble.of(70),
                OptionalInt.empty(),
                List.of(
                        settings(List.of("Ride", "VirtualRide"), OptionalInt.of(FTP), OptionalDouble.empty()),
                        settings(List.of("Run"), OptionalInt.empty(), OptionalDouble.of(4.0))));
    }

    private static SportSettings settings(List<String> sports, OptionalInt ftp, OptionalDouble pace) {
        return new SportSettings(
                sports,
                ftp,
                OptionalInt.empty(),
                ftp.isPresent() ? OptionalInt.of(20_000) : OptionalInt.empty(),
                OptionalInt.of(170),
                OptionalInt.of(190),
                pace,
                List.of(55, 75, 90, 105, 120, 150, 999),
                List.of(140, 150, 160, 170, 175, 180, 190),
                List.of(77.5, 87.7, 94.3, 100.0, 103.4, 111.5, 999.0));
    }

    static World world() {
        return new World(athlete(UnitSystem.METRIC));
    }

    static WithheldActivity withheld(String id, LocalDateTime start) {
        return new WithheldActivity(id, ID, start, Source.STRAVA);
    }

    /** A session with a minimum of facts, to be changed with the {@code with} methods. */
    record Draft(
            String id,
            String athleteId,
            LocalDateTime start,
            String name,
            String sport,
            OptionalInt movingSeconds,
            OptionalDouble meters,
            OptionalDouble load,
            Optional<String> eventId,
            OptionalInt carbohydrate,
            OptionalInt normalizedWatts,
            OptionalDouble temperature,
            List<Integer> powerZones,
            List<Integer> heartRateZones,
            List<Exclusion> excluded,
            List<String> streams) {
        static Draft of(String id, LocalDateTime start, String name, String sport) {
            return new Draft(
                    id,
                    ID,
                    start,
                    name,
                    sport,
                    OptionalInt.of(3600),
                    OptionalDouble.empty(),
                    OptionalDouble.of(50),
                    Optional.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalDouble.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        Draft owner(String owner) {
            return new Draft(
                    id,
                    owner,
                    start,
                    name,
                    sport,
                    movingSeconds,
                    meters,
                    load,
                    eventId,
                    carbohydrate,
                    normalizedWatts,
                    temperature,
                    powerZones,
                    heartRateZones,
                    excluded,
                    streams);
        }

        Draft seconds(int seconds) {
            return new Draft(
                    id,
                    athleteId,
                    start,
                    name,
                    sport,
                    OptionalInt.of(seconds),
                    meters,
                    load,
                    eventId,
                    carbohydrate,
                    normalizedWatts,
                    temperature,
                    powerZones,
                    heartRateZones,
                    excluded,
                    streams);
        }

        Draft meters(double m) {
            return new Draft(
                    id,
                    athleteId,
                    start,
                    name,
                    sport,
                    movingSeconds,
                    OptionalDouble.of(m),
                    load,
                    eventId,
                    carbohydrate,
                    normalizedWatts,
                    temperature,
                    powerZones,
                    heartRateZones,
                    excluded,
                    streams);
        }

        Draft load(OptionalDouble points) {
            return new Draft(
                    id,
                    athleteId,
                    start,
                    name,
                    sport,
                    movingSeconds,
                    meters,
                    points,
                    eventId,
                    carbohydrate,
                    normalizedWatts,
                    temperature,
                    powerZones,
                    heartRateZones,
                    excluded,
                    streams);
        }

        Draft fulfils(String event) {
            return new Draft(
                    id,
                    athleteId,
                    start,
                    name,
                    sport,
                    movingSeconds,
                    meters,
                    load,
                    Optional.of(event),
                    carbohydrate,
                    normalizedWatts,
                    temperature,
                    powerZones,
                    heartRateZones,
                    excluded,
                    streams);
        }

        Draft carbohydrate(int grams) {
            return new Draft(
                    id,
                    athleteId,
                    start,
                    name,
                    sport,
                    movingSeconds,
                    meters,
                    load,
                    eventId,
                    OptionalInt.of(grams),
                    normalizedWatts,
                    temperature,
                    powerZones,
                    heartRateZones,
                    excluded,
                    streams);
        }

        Draft normalized(int watts) {
            return new Draft(
                    id,
                    athleteId,
                    start,
                    name,
                    sport,
                    movingSeconds,
                    meters,
                    load,
                    eventId,
                    carbohydrate,
                    OptionalInt.of(watts),
                    temperature,
                    powerZones,
                    heartRateZones,
                    excluded,
                    streams);
        }

        Draft celsius(double t) {
            return new Draft(
                    id,
                    athleteId,
                    start,
                    name,
                    sport,
                    movingSeconds,
                    meters,
                    load,
                    eventId,
                    carbohydrate,
                    normalizedWatts,
                    OptionalDouble.of(t),
                    powerZones,
                    heartRateZones,
                    excluded,
                    streams);
        }

        Draft zones(List<Integer> power, List<Integer> heartRate) {
            return new Draft(
                    id,
                    athleteId,
                    start,
                    name,
                    sport,
                    movingSeconds,
                    meters,
                    load,
                    eventId,
                    carbohydrate,
                    normalizedWatts,
                    temperature,
                    power,
                    heartRate,
                    excluded,
                    streams);
        }

        Draft excluding(Exclusion... what) {
            return new Draft(
                    id,
                    athleteId,
                    start,
                    name,
                    sport,
                    movingSeconds,
                    meters,
                    load,
                    eventId,
                    carbohydrate,
                    normalizedWatts,
                    temperature,
                    powerZones,
                    heartRateZones,
                    List.of(what),
                    streams);
        }

        Draft recorded() {
            return new Draft(
                    id,
                    athleteId,
                    start,
                    name,
                    sport,
                    movingSeconds,
                    meters,
                    load,
                    eventId,
                    carbohydrate,
                    normalizedWatts,
                    temperature,
                    powerZones,
                    heartRateZones,
                    excluded,
                    List.of("watts", "heartrate"));
        }

        Activity done() {
            OptionalInt none = OptionalInt.empty();
            OptionalDouble unknown = OptionalDouble.empty();
            return new Activity(
                    id,
                    athleteId,
                    start,
                    OutsideText.name(name),
                    sport,
                    Source.RECORDED,
                    true,
                    false,
                    false,
                    Optional.of(true),
                    eventId,
                    unknown,
                    none,
                    none,
                    carbohydrate,
                    new Activity.Volume(movingSeconds, movingSeconds, meters, unknown),
                    new Activity.Load(load, unknown, unknown, unknown, unknown),
                    new Activity.Power(none, normalizedWatts, none, none, unknown, powerZones),
                    new Activity.HeartRate(none, none, none, none, unknown, heartRateZones),
                    new Activity.Pace(
                            meters.isPresent()
                                    ? OptionalDouble.of(meters.getAsDouble() / movingSeconds.orElse(1))
                                    : unknown,
                            unknown,
                            unknown,
                            unknown,
                            List.of()),
                    List.of(),
                    streams,
                    temperature,
                    excluded);
        }

        ActivityDetail detail(Interval... intervals) {
            return new ActivityDetail(done(), List.of(intervals));
        }
    }

    static Interval interval(int start, int seconds) {
        return new Interval(
                Interval.Kind.WORK,
                Optional.empty(),
                Optional.empty(),
                start,
                start + seconds,
                start,
                seconds,
                seconds,
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty());
    }

    static PlannedStep step(PlannedStep.Role role, int seconds, double from, double to) {
        return new PlannedStep(
                Optional.empty(),
                role,
                OptionalInt.of(seconds),
                OptionalDouble.empty(),
                false,
                Optional.of(new PlannedStep.Band(from, to)),
                Optional.empty(),
                Optional.empty());
    }

    static CalendarEvent workout(String id, LocalDate day, double load, PlannedStep... steps) {
        return event(id, CalendarEvent.Category.WORKOUT, day, load, List.of(steps));
    }

    static CalendarEvent event(
            String id, CalendarEvent.Category category, LocalDate day, double load, List<PlannedStep> steps) {
        return new CalendarEvent(
                id,
                category,
                day.atStartOfDay(),
                day.plusDays(1),
                OutsideText.name("Planned " + id),
                Optional.empty(),
                Optional.of("Ride"),
                OptionalInt.of(3600),
                OptionalDouble.empty(),
                OptionalDouble.of(load),
                OptionalDouble.empty(),
                steps,
                Optional.empty(),
                EventDetails.NONE);
    }

    static WellnessDay wellness(LocalDate day, double fitness, double fatigue, double load) {
        OptionalInt none = OptionalInt.empty();
        OptionalDouble unknown = OptionalDouble.empty();
        return new WellnessDay(
                day,
                new WellnessDay.LoadState(
                        OptionalDouble.of(fitness),
                        OptionalDouble.of(fatigue),
                        unknown,
                        OptionalDouble.of(load),
                        OptionalDouble.of(load)),
                new WellnessDay.Measured(unknown, unknown, none, none, unknown, unknown, unknown),
                new WellnessDay.Said(none, none, none, none, none, none, none),
                Optional.empty());
    }

    /** Fitness rising by {@code perDay} up to {@code last}. */
    static List<WellnessDay> rising(LocalDate first, LocalDate last, double from, double perDay) {
        List<WellnessDay> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(wellness(day, from + perDay * days.size(), from + 10, 50));
        }
        return days;
    }

    static ActivityStreams ride(String id, double[] watts, double[] bpm) {
        var byKind = new EnumMap<StreamKind, SampleStream>(StreamKind.class);
        byKind.put(StreamKind.POWER_WATTS, SampleStream.everySecond(watts));
        byKind.put(StreamKind.HEART_RATE_BPM, SampleStream.everySecond(bpm));
        return ActivityStreams.of(id, byKind);
    }

    /** {@code blocks}: seconds, value, seconds, value … */
    static double[] blocks(double... blocks) {
        int length = 0;
        for (int i = 0; i < blocks.length; i += 2) {
            length += (int) blocks[i];
        }
        var values = new double[length];
        int at = 0;
        for (int i = 0; i < blocks.length; i += 2) {
            for (int s = 0; s < (int) blocks[i]; s++) {
                values[at++] = blocks[i + 1];
            }
        }
        return values;
    }

    /** Heart rate that follows no fault: slowly waving around {@code bpm}. */
    static double[] beats(int seconds, double bpm) {
        var values = new double[seconds];
        for (int i = 0; i < seconds; i++) {
            values[i] = bpm + (i / 20) % 5;
        }
        return values;
    }
}
