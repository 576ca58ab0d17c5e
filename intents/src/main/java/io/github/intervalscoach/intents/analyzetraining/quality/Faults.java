package io.github.intervalscoach.intents.analyzetraining.quality;

import io.github.intervalscoach.analytics.quality.DuplicateActivities;
import io.github.intervalscoach.analytics.quality.DuplicateActivities.Power;
import io.github.intervalscoach.analytics.quality.DuplicateActivities.Recording;
import io.github.intervalscoach.analytics.quality.Fault;
import io.github.intervalscoach.analytics.quality.LoadOutliers;
import io.github.intervalscoach.analytics.quality.LoadOutliers.Entry;
import io.github.intervalscoach.analytics.quality.RecordFault;
import io.github.intervalscoach.analytics.quality.ThresholdPowerDoubt;
import io.github.intervalscoach.analytics.quality.TimezoneShift;
import io.github.intervalscoach.analytics.quality.UnitErrors;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Source;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What is there and not to be believed, as the library finds it. */
record Faults(Audited audited) {
    private static final double SECONDS_PER_HOUR = 3600;

    List<Counted> all() {
        int sessions = audited.sessions().size();
        List<Counted> found = new ArrayList<>();
        add(found, Lack.DUPLICATE, DuplicateActivities.in(recordings()), sessions);
        add(found, Lack.LOAD_OUTLIER, LoadOutliers.in(loads()), sessions);
        add(found, Lack.UNIT_ERROR, units(), sessions + audited.wellness().size());
        List<RecordFault> threshold = threshold();
        add(found, Lack.THRESHOLD_LOW, coded(threshold, Fault.Code.FTP_LOW), sessions);
        add(found, Lack.THRESHOLD_HIGH, coded(threshold, Fault.Code.FTP_HIGH), sessions);
        var window = audited.asked().window();
        add(
                found,
                Lack.ODD_DAY,
                TimezoneShift.oddDays(
                        window.first(), window.last(), audited.asked().athlete().zone()),
                window.length());
        return found;
    }

    private static List<RecordFault> coded(List<RecordFault> faults, Fault.Code code) {
        return faults.stream().filter(fault -> fault.code() == code).toList();
    }

    private static void add(List<Counted> found, Lack lack, List<RecordFault> faults, int of) {
        List<String> ids =
                faults.stream().map(fault -> fault.subjects().get(0)).distinct().toList();
        if (!ids.isEmpty()) {
            found.add(new Counted(lack, ids.size(), of, ids));
        }
    }

    private List<Recording> recordings() {
        return audited.sessions().stream()
                .map(a -> new Recording(
                        a.id(),
                        a.sport(),
                        a.start().atZone(audited.asked().athlete().zone()).toInstant(),
                        seconds(a).orElse(0),
                        a.deviceWatts().orElse(false) ? Power.MEASURED : Power.NONE,
                        a.streams().size()))
                .toList();
    }

    private static OptionalInt seconds(Activity a) {
        return a.volume().elapsedSeconds().isPresent()
                ? a.volume().elapsedSeconds()
                : a.volume().movingSeconds();
    }

    private List<LoadOutliers.Session> loads() {
        return audited.sessions().stream()
                .filter(a -> a.load().points().isPresent())
                .map(a -> new LoadOutliers.Session(
                        a.id(),
                        a.source() == Source.MANUAL ? Entry.MANUAL : Entry.RECORDED,
                        a.volume().movingSeconds().orElse(0),
                        a.load().points().getAsDouble()))
                .toList();
    }

    private List<RecordFault> units() {
        Stream<RecordFault> ofSessions = audited.sessions().stream()
                .flatMap(a -> Stream.of(speed(a), temperature(a)).flatMap(Optional::stream));
        Stream<RecordFault> ofDays = audited.wellness().stream()
                .map(WellnessRecord::summary)
                .flatMap(day -> Stream.of(hrv(day), sleep(day)).flatMap(Optional::stream));
        return Stream.concat(ofSessions, ofDays).toList();
    }

    private static Optional<RecordFault> speed(Activity a) {
        OptionalDouble speed = a.pace().averageMetersPerSecond();
        OptionalDouble meters = a.volume().distanceMeters();
        int seconds = a.volume().movingSeconds().orElse(0);
        return speed.isEmpty() || meters.isEmpty() || seconds <= 0
                ? Optional.empty()
                : UnitErrors.speed(a.id(), speed.getAsDouble(), meters.getAsDouble(), seconds);
    }

    private static Optional<RecordFault> temperature(Activity a) {
        OptionalDouble celsius = a.averageTemperatureCelsius();
        return celsius.isEmpty() ? Optional.empty() : UnitErrors.temperature(a.id(), celsius.getAsDouble());
    }

    private static Optional<RecordFault> hrv(WellnessDay day) {
        OptionalDouble hrv = day.measured().hrvRmssdMs();
        return hrv.isEmpty()
                ? Optional.empty()
                : UnitErrors.heartRateVariability(day.day().toString(), hrv.getAsDouble());
    }

    private static Optional<RecordFault> sleep(WellnessDay day) {
        OptionalInt seconds = day.measured().sleepSeconds();
        return seconds.isEmpty()
                ? Optional.empty()
                : UnitErrors.sleep(day.day().toString(), seconds.getAsInt() / SECONDS_PER_HOUR);
    }

    private List<RecordFault> threshold() {
        OptionalInt ftp = audited.asked()
                .athlete()
                .settingsFor(Audited.RIDE)
                .map(settings -> settings.ftpWatts())
                .orElse(OptionalInt.empty());
        if (ftp.orElse(0) <= 0) {
            return List.of();
        }
        return ThresholdPowerDoubt.in(ftp.getAsInt(), audited.asked().today(), rides(), OptionalDouble.empty())
                .found()
                .orElse(List.of());
    }

    private List<ThresholdPowerDoubt.Ride> rides() {
        return audited.sessions().stream()
                .filter(SessionGaps::isRide)
                .map(a -> new ThresholdPowerDoubt.Ride(
                        a.id(),
                        a.day(),
                        a.volume().movingSeconds().orElse(0),
                        a.power().normalizedWatts().isPresent()
                                ? OptionalDouble.of(a.power().normalizedWatts().getAsInt())
                                : OptionalDouble.empty(),
                        twentyMinutes(a.id()),
                        OptionalDouble.empty()))
                .toList();
    }

    private OptionalDouble twentyMinutes(String id) {
        return audited.bests().stream()
                .filter(bests -> bests.activityId().equals(id))
                .flatMap(bests -> bests.bests().stream())
                .mapToDouble(ActivityBests.Best::value)
                .findFirst();
    }
}
