package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.analytics.power.CriticalPower;
import io.github.intervalscoach.analytics.power.DatedWatts;
import io.github.intervalscoach.analytics.power.Effort;
import io.github.intervalscoach.analytics.power.ThresholdPowerCandidates;
import io.github.intervalscoach.analytics.power.ThresholdPowerCandidates.Clue;
import io.github.intervalscoach.analytics.power.ThresholdPowerCandidates.Expiry;
import io.github.intervalscoach.analytics.power.ThresholdPowerCandidates.Method;
import io.github.intervalscoach.analytics.quality.Fault;
import io.github.intervalscoach.analytics.quality.ThresholdPowerDoubt;
import io.github.intervalscoach.intents.manageprofile.evidence.Case.Kind;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The cases that power decides: FTP, and FTP indoors where one is set. */
record PowerCases(Evidence evidence, Windows windows) {
    private static final List<Hold> TRIALS =
            List.of(Hold.THREE_MINUTES, Hold.FIVE_MINUTES, Hold.TWELVE_MINUTES, Hold.TWENTY_MINUTES);
    private static final List<Hold> SHOWN = List.of(Hold.FIVE_MINUTES, Hold.TWENTY_MINUTES, Hold.AN_HOUR);

    List<Case> all() {
        var settings = evidence.family().settings();
        if (settings.ftpWatts().isEmpty() && evidence.rides().isEmpty()) {
            return List.of();
        }
        List<Ride> outdoor = in(evidence.rides(), ride -> !ride.activity().indoor());
        List<Ride> indoor = in(evidence.rides(), ride -> ride.activity().indoor());
        if (settings.indoorFtpWatts().isPresent()) {
            return List.of(
                    of(Kind.FTP, settings.ftpWatts(), outdoor), of(Kind.INDOOR_FTP, settings.indoorFtpWatts(), indoor));
        }
        boolean outside = outdoor.stream().anyMatch(ride -> windows.now().contains(ride.day()));
        return List.of(of(Kind.FTP, settings.ftpWatts(), outside ? outdoor : indoor));
    }

    private Case of(Kind kind, OptionalInt watts, List<Ride> rides) {
        OptionalDouble set = watts.isPresent() ? OptionalDouble.of(watts.getAsInt()) : OptionalDouble.empty();
        List<Ride> recent = in(rides, ride -> windows.now().contains(ride.day()));
        var now = candidates(rides, windows.now());
        var before = candidates(rides, windows.before());
        List<String> both =
                methods(now).filter(methods(before).toList()::contains).toList();
        return new Case(
                evidence.family().sport(),
                kind,
                set,
                recent.size(),
                rides.stream()
                        .filter(ride -> ride.isMaximal(set))
                        .map(Ride::day)
                        .max(Comparator.naturalOrder()),
                now.map(found -> said(found, windows.today())).orElse(List.of()),
                now.map(ThresholdPowerCandidates::medianWatts)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                both.size() == methods(now).count() && !both.isEmpty()
                        ? before.map(found -> OptionalDouble.of(found.medianWatts()))
                                .orElseThrow()
                        : OptionalDouble.empty(),
                rides.stream().anyMatch(ride -> windows.before().contains(ride.day()) && ride.isMaximal(set)),
                isContradicted(watts, recent),
                bests());
    }

    private static Stream<String> methods(Optional<ThresholdPowerCandidates> found) {
        return found.stream().flatMap(f -> f.candidates().stream()).map(c -> name(c.method()));
    }

    private static String name(Method method) {
        return method.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ThresholdPowerCandidates> candidates(List<Ride> all, DateRange range) {
        List<Ride> rides = in(all, ride -> range.contains(ride.day()));
        List<Clue> clues = new ArrayList<>();
        for (Ride ride : rides) {
            ride.held(Hold.TWENTY_MINUTES)
                    .ifPresent(
                            watts -> clues.add(new Clue(Method.TWENTY_MINUTE_TEST, new DatedWatts(ride.day(), watts))));
            ride.held(Hold.FORTY_MINUTES)
                    .ifPresent(watts -> clues.add(new Clue(Method.LONG_EFFORT, new DatedWatts(ride.day(), watts))));
        }
        criticalPower(rides).ifPresent(clues::add);
        return ThresholdPowerCandidates.of(clues, range.last(), Expiry.NINETY_DAYS)
                .found();
    }

    /** From the bests of the window; as old as the oldest of them. */
    private static Optional<Clue> criticalPower(List<Ride> rides) {
        List<Effort> efforts = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (Hold hold : TRIALS) {
            best(rides, hold).ifPresent(ride -> {
                efforts.add(new Effort(ride.held(hold).orElseThrow(), 60.0 * hold.minutes()));
                days.add(ride.day());
            });
        }
        return CriticalPower.of(efforts, CriticalPower.Form.INVERSE_TIME)
                .found()
                .map(critical -> new Clue(
                        Method.CRITICAL_POWER,
                        new DatedWatts(
                                days.stream().min(Comparator.naturalOrder()).orElseThrow(),
                                critical.watts().value())));
    }

    private static List<Said> said(ThresholdPowerCandidates found, LocalDate today) {
        return found.candidates().stream()
                .map(c -> new Said(
                        name(c.method()),
                        c.watts(),
                        c.lowWatts(),
                        c.highWatts(),
                        Optional.of(today.minusDays(c.ageDays()))))
                .toList();
    }

    private boolean isContradicted(OptionalInt ftp, List<Ride> rides) {
        return ftp.isPresent()
                && ThresholdPowerDoubt.in(
                                ftp.getAsInt(),
                                windows.today(),
                                rides.stream().map(PowerCases::doubted).toList(),
                                OptionalDouble.empty())
                        .found()
                        .orElse(List.of())
                        .stream()
                        .anyMatch(fault -> fault.code() == Fault.Code.FTP_LOW);
    }

    private static ThresholdPowerDoubt.Ride doubted(Ride ride) {
        OptionalInt normalized = ride.activity().power().normalizedWatts();
        return new ThresholdPowerDoubt.Ride(
                ride.activity().id(),
                ride.day(),
                ride.activity().volume().movingSeconds().orElse(0),
                normalized.isPresent() ? OptionalDouble.of(normalized.getAsInt()) : OptionalDouble.empty(),
                ride.wattsOver(Hold.TWENTY_MINUTES),
                OptionalDouble.empty());
    }

    private List<Shown> bests() {
        List<Ride> recent = in(evidence.rides(), ride -> windows.now().contains(ride.day()));
        List<Shown> shown = new ArrayList<>();
        for (Shown.Venue venue : List.of(Shown.Venue.OUTDOOR, Shown.Venue.INDOOR)) {
            List<Ride> there = in(recent, ride -> ride.activity().indoor() == (venue == Shown.Venue.INDOOR));
            SHOWN.forEach(hold -> best(there, hold)
                    .map(ride -> new Shown(
                            venue,
                            hold.minutes(),
                            ride.held(hold).orElseThrow(),
                            ride.day(),
                            ride.activity().id()))
                    .ifPresent(shown::add));
        }
        return shown;
    }

    private static Optional<Ride> best(List<Ride> rides, Hold hold) {
        return rides.stream()
                .filter(ride -> ride.held(hold).isPresent())
                .max(Comparator.comparing((Ride ride) -> ride.held(hold).orElseThrow()));
    }

    private static List<Ride> in(List<Ride> rides, Predicate<Ride> those) {
        return rides.stream().filter(those).toList();
    }
}
