package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.analytics.pace.CriticalSpeed;
import io.github.intervalscoach.analytics.pace.Effort;
import io.github.intervalscoach.analytics.pace.ThresholdPaceCandidates;
import io.github.intervalscoach.analytics.pace.ThresholdPaceCandidates.Candidate;
import io.github.intervalscoach.analytics.race.RaceEffort;
import io.github.intervalscoach.analytics.race.Vdot;
import io.github.intervalscoach.intents.manageprofile.evidence.Case.Kind;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The case that pace decides. */
record RunCases(Evidence evidence, Windows windows) {
    /** About 800 m to 5 km: distances between which critical speed holds. */
    private static final List<Double> TRIALS = List.of(800.0, 1500.0, 3000.0, 5000.0);

    private static final double GRID = 0.07;
    private static final double WHOLE_RACE = 0.97;
    private static final double SHOWN_FROM = 15 * 60;

    Optional<Case> find() {
        OptionalDouble set = evidence.family().settings().thresholdPaceMetersPerSecond();
        List<Run> recent = in(windows.now());
        if (!evidence.family().hasPace() || (set.isEmpty() && recent.isEmpty())) {
            return Optional.empty();
        }
        List<Candidate> now = candidates(recent);
        OptionalDouble before = median(candidates(in(windows.before())));
        return Optional.of(new Case(
                evidence.family().sport(),
                Kind.THRESHOLD_PACE,
                set,
                (int) recent.stream().map(Run::activityId).distinct().count(),
                evidence.runs().stream()
                        .filter(run -> run.isMaximal(set))
                        .map(Run::day)
                        .max(Comparator.naturalOrder()),
                now.stream()
                        .map(c -> new Said(
                                c.way().name().toLowerCase(Locale.ROOT),
                                c.metersPerSecond(),
                                c.lowMetersPerSecond(),
                                c.highMetersPerSecond(),
                                Optional.empty()))
                        .toList(),
                median(now),
                before,
                in(windows.before()).stream().anyMatch(run -> run.isMaximal(set)),
                false,
                bests(recent)));
    }

    private static OptionalDouble median(List<Candidate> candidates) {
        return ThresholdPaceCandidates.of(candidates)
                .found()
                .map(found -> OptionalDouble.of(found.medianMetersPerSecond()))
                .orElse(OptionalDouble.empty());
    }

    private static List<Candidate> candidates(List<Run> runs) {
        List<Candidate> found = new ArrayList<>();
        runs.stream()
                .filter(run -> run.race() && isNothingButTheRace(run, runs))
                .flatMap(run -> RaceEffort.findPlausible(run.meters(), run.seconds()).stream())
                .flatMap(race -> Vdot.of(race).found().stream())
                .map(Vdot::thresholdCandidate)
                .max(Comparator.comparingDouble(Candidate::metersPerSecond))
                .ifPresent(found::add);
        List<Effort> trials = TRIALS.stream()
                .flatMap(meters -> nearest(runs, meters).stream())
                .map(run -> new Effort(run.meters(), run.seconds()))
                .toList();
        CriticalSpeed.of(trials, CriticalSpeed.Variant.DISTANCE_TIME)
                .found()
                .map(Candidate::of)
                .ifPresent(found::add);
        runs.stream()
                .filter(run -> run.isAboutAnHour() && !run.race())
                .mapToDouble(Run::metersPerSecond)
                .max()
                .ifPresent(speed -> found.add(Candidate.ofBestHour(speed)));
        return found;
    }

    /** A recording that is slower than the runner's best over its distance holds a warm-up or walking too. */
    private static boolean isNothingButTheRace(Run race, List<Run> runs) {
        return nearest(runs, race.meters())
                .filter(best -> race.metersPerSecond() < WHOLE_RACE * best.metersPerSecond())
                .isEmpty();
    }

    private static Optional<Run> nearest(List<Run> runs, double meters) {
        return runs.stream()
                .filter(run -> !run.race() && Math.abs(run.meters() - meters) <= GRID * meters)
                .min(Comparator.comparingDouble(run -> Math.abs(run.meters() - meters)));
    }

    private List<Shown> bests(List<Run> recent) {
        return Stream.of(5_000.0, 10_000.0)
                .flatMap(meters -> nearest(recent, meters).stream())
                .filter(run -> run.seconds() >= SHOWN_FROM)
                .map(run -> new Shown(
                        Shown.Venue.ANYWHERE,
                        (int) (run.seconds() / 60),
                        run.metersPerSecond(),
                        run.day(),
                        run.activityId()))
                .toList();
    }

    private List<Run> in(DateRange range) {
        return evidence.runs().stream().filter(run -> range.contains(run.day())).toList();
    }
}
