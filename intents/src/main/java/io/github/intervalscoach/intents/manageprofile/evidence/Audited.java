package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Activity.Exclusion;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The efforts that may be read.
 *
 * @param withheld sessions of the last 90 days that may not be read
 * @param estimated sessions whose power is a model's and is not read
 */
record Audited(Asked asked, List<Evidence> families, List<Blocker> blockers, int withheld, int estimated) {
    static Audited of(Fetched fetched) {
        Asked asked = fetched.asked();
        List<LoggedActivity> log = fetched.log().stream()
                .filter(entry -> entry.athleteId().equals(asked.athlete().id()))
                .toList();
        var known = new TreeMap<String, Activity>();
        log.stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .forEach(activity -> known.put(activity.id(), activity));
        var windows = new Windows(asked.today());
        return new Audited(
                asked,
                fetched.bests().stream()
                        .map(bests -> new Evidence(
                                bests.family(), rides(bests, known), runs(bests, known, windows), hard(bests, known)))
                        .toList(),
                new Blockers(asked.today(), fetched.calendar(), log).all(),
                (int) log.stream()
                        .filter(entry -> entry instanceof WithheldActivity
                                && windows.now().contains(entry.day()))
                        .count(),
                (int) known.values().stream()
                        .filter(activity -> windows.now().contains(activity.day())
                                && activity.power().averageWatts().isPresent()
                                && activity.deviceWatts().filter(real -> !real).isPresent())
                        .count());
    }

    private static List<Ride> rides(Bests bests, TreeMap<String, Activity> known) {
        return bests.power().stream()
                .flatMap(best -> Optional.ofNullable(known.get(best.activityId()))
                        .filter(activity -> activity.deviceWatts().orElse(true)
                                && !activity.excluded().contains(Exclusion.POWER))
                        .map(activity -> Ride.of(activity, best))
                        .stream())
                .filter(ride -> !ride.watts().isEmpty())
                .toList();
    }

    private static List<HardHalfHour> hard(Bests bests, TreeMap<String, Activity> known) {
        return bests.heartRate().stream()
                .flatMap(best -> Optional.ofNullable(known.get(best.activityId()))
                        .filter(activity -> !activity.excluded().contains(Exclusion.HEART_RATE))
                        .stream()
                        .flatMap(activity -> best.bests().stream()
                                .filter(one -> Hold.isNear(one.seconds(), Hold.HALF_HOUR_SECONDS))
                                .map(one -> new HardHalfHour(activity.id(), activity.day(), one.value()))))
                .toList();
    }

    private static List<Run> runs(Bests bests, TreeMap<String, Activity> known, Windows windows) {
        if (bests.pace().isEmpty()) {
            return List.of();
        }
        Stream<Run> races = known.values().stream()
                .filter(activity ->
                        activity.race() && bests.family().settings().sports().contains(activity.sport()))
                .flatMap(activity -> race(activity).stream());
        return Stream.concat(
                        races,
                        Stream.of(windows.now(), windows.before()).flatMap(range -> fastest(bests, range, known)))
                .toList();
    }

    private static Stream<Run> fastest(Bests bests, DateRange range, TreeMap<String, Activity> known) {
        return bests.pace().flatMap(set -> set.find(new CurveSpan.Between(range))).stream()
                .flatMap(curve -> curve.points().stream())
                .flatMap(point -> point
                        .activityId()
                        .map(known::get)
                        .filter(activity -> !activity.excluded().contains(Exclusion.PACE))
                        .map(activity -> new Run(activity.id(), activity.day(), point.meters(), point.seconds(), false))
                        .stream());
    }

    private static Optional<Run> race(Activity activity) {
        var meters = activity.volume().distanceMeters();
        var seconds = activity.volume().elapsedSeconds().isPresent()
                ? activity.volume().elapsedSeconds()
                : activity.volume().movingSeconds();
        return meters.isPresent() && seconds.isPresent() && seconds.getAsInt() > 0
                ? Optional.of(new Run(activity.id(), activity.day(), meters.getAsDouble(), seconds.getAsInt(), true))
                : Optional.empty();
    }
}
