package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.quality.DuplicateActivities;
import io.github.intervalscoach.analytics.quality.DuplicateActivities.Power;
import io.github.intervalscoach.analytics.quality.DuplicateActivities.Recording;
import io.github.intervalscoach.analytics.quality.PowerOffset;
import io.github.intervalscoach.analytics.quality.RecordFault;
import io.github.intervalscoach.analytics.quality.TimezoneShift;
import io.github.intervalscoach.analytics.quality.UnitErrors;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the log says against one of its sessions.
 *
 * @param listed the readable sessions around it, it included or not
 */
record LogAudit(Activity activity, List<Activity> listed, ZoneId zone) {
    /** A step further back does not touch what this session is compared with; house rule. */
    private static final int OFFSET_DAYS = 42;

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        duplicate().ifPresent(flaws::add);
        units().forEach(flaws::add);
        offset().ifPresent(flaws::add);
        TimezoneShift.oddDays(activity.day(), activity.day(), zone)
                .forEach(fault -> flaws.add(Flaw.of(Flaw.Code.ODD_DAY, fault.evidence())));
        return flaws;
    }

    private Optional<Flaw> duplicate() {
        List<Recording> around = Stream.concat(
                        Stream.of(activity),
                        listed.stream().filter(other -> !other.id().equals(activity.id())))
                .filter(one -> one.volume().elapsedSeconds().isPresent())
                .map(this::recording)
                .toList();
        return DuplicateActivities.in(around).stream()
                .filter(fault -> fault.subjects().contains(activity.id()))
                .findFirst()
                .map(fault -> new Flaw(
                        Flaw.Code.DUPLICATE,
                        100 * fault.evidence(),
                        0,
                        Optional.of(fault.subjects().stream()
                                .filter(id -> !id.equals(activity.id()))
                                .findFirst()
                                .orElse(activity.id()))));
    }

    private Recording recording(Activity one) {
        return new Recording(
                one.id(),
                one.sport(),
                one.start().atZone(zone).toInstant(),
                one.volume().elapsedSeconds().orElse(0),
                one.deviceWatts().orElse(false) ? Power.MEASURED : Power.NONE,
                one.streams().size());
    }

    private Stream<Flaw> units() {
        Stream<RecordFault> temperature = activity.averageTemperatureCelsius().stream()
                .boxed()
                .flatMap(celsius -> UnitErrors.temperature("temperature", celsius).stream());
        Stream<RecordFault> exertion =
                activity.rpe().stream().boxed().flatMap(rating -> UnitErrors.exertion("RPE", rating).stream());
        return Stream.of(temperature, speed(), exertion)
                .flatMap(found -> found)
                .map(fault -> new Flaw(
                        Flaw.Code.UNIT_ERROR,
                        fault.evidence(),
                        0,
                        Optional.of(fault.subjects().get(0))));
    }

    private Stream<RecordFault> speed() {
        var speed = activity.pace().averageMetersPerSecond();
        var meters = activity.volume().distanceMeters();
        var seconds = activity.volume().movingSeconds();
        return speed.isPresent() && meters.isPresent() && seconds.isPresent()
                ? UnitErrors.speed("speed", speed.getAsDouble(), meters.getAsDouble(), seconds.getAsInt()).stream()
                : Stream.empty();
    }

    /** The last step of watts per beat, where it is near enough to bear on this session. */
    private Optional<Flaw> offset() {
        if (!Wording.isRide(activity.sport())) {
            return Optional.empty();
        }
        List<Activity> rides = Stream.concat(listed.stream(), Stream.of(activity))
                .filter(one -> Wording.isRide(one.sport()) && !one.day().isAfter(activity.day()))
                .toList();
        LocalDate oldest = activity.day().minusDays(OFFSET_DAYS);
        return PowerOffset.in(
                        rides.stream().flatMap(LogAudit::measured).distinct().toList())
                .found()
                .stream()
                .flatMap(List::stream)
                .reduce((earlier, later) -> later)
                .flatMap(fault -> rides.stream()
                        .filter(one -> one.id().equals(fault.subjects().get(0)))
                        .filter(one -> one.day().isAfter(oldest))
                        .findFirst()
                        .map(first -> new Flaw(
                                Flaw.Code.POWER_OFFSET,
                                fault.evidence(),
                                0,
                                Optional.of(Wording.shortDate(first.day())))));
    }

    private static Stream<PowerOffset.Ride> measured(Activity ride) {
        var watts = ride.power().normalizedWatts();
        var bpm = ride.heartRate().averageBpm();
        return watts.isPresent() && bpm.isPresent()
                ? Stream.of(new PowerOffset.Ride(ride.id(), ride.day(), watts.getAsInt(), bpm.getAsInt()))
                : Stream.empty();
    }
}
