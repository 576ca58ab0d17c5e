package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.intents.consequences.Demand;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.read.Sports;
import io.github.intervalscoach.intents.plantraining.sessions.LoadOrigin;
import io.github.intervalscoach.intents.plantraining.sessions.Minutes;
import io.github.intervalscoach.intents.plantraining.sessions.Session;
import io.github.intervalscoach.intents.plantraining.sessions.TargetBasis;
import java.util.Optional;
import java.util.OptionalInt;

/** Entries of the calendar as sessions of a plan; the id of the entry is their name. */
record OnCalendar(Known known) {
    /** House rules: what makes a session the long one, and what a hard one is for. */
    private static final int LONG_RIDE_SECONDS = 9000;

    private static final int LONG_OTHER_SECONDS = 4500;
    private static final int ABOVE_SECONDS = 300;
    private static final double ABOVE_SHARE = 1.05;
    private static final double RECOVERY_PERCENT = 60;
    private static final double MINUTE = 60;

    /** The session; empty where its sport is none that is planned, or nobody knows how long it takes. */
    Optional<DatedSession> session(CalendarEvent event) {
        OptionalInt seconds = event.movingSeconds();
        return seconds.isEmpty() || seconds.getAsInt() < MINUTE
                ? Optional.empty()
                : event.sport().flatMap(Sports::of).map(sport -> session(event, sport, seconds.getAsInt()));
    }

    private DatedSession session(CalendarEvent event, Sport sport, int seconds) {
        SessionKind kind = kind(event, sport, seconds);
        var session = new Session(
                sport,
                kind,
                event.name().shown(),
                Workout.of(),
                event.details()
                        .wording()
                        .description()
                        .map(text -> text.letters())
                        .orElse(""),
                seconds,
                event.loadPoints(),
                event.loadPoints().isPresent() ? LoadOrigin.SERVICE : LoadOrigin.NONE,
                kind.isHard() ? new Minutes(0, seconds / MINUTE, 0) : new Minutes(seconds / MINUTE, 0, 0),
                TargetBasis.FEEL,
                Optional.empty());
        return new DatedSession(event.day(), event.id(), priority(kind), session);
    }

    private SessionKind kind(CalendarEvent event, Sport sport, int seconds) {
        if (sport == Sport.STRENGTH) {
            return SessionKind.STRENGTH;
        }
        if (Demand.of(event, known.asked().athlete()) == Demand.HARD) {
            return secondsAbove(event) >= ABOVE_SECONDS ? SessionKind.VO2MAX : SessionKind.THRESHOLD;
        }
        if (seconds >= (sport == Sport.RIDE ? LONG_RIDE_SECONDS : LONG_OTHER_SECONDS)) {
            return SessionKind.LONG;
        }
        double intensity = event.intensityPercent().orElse(RECOVERY_PERCENT + 1);
        return sport != Sport.SWIM && intensity <= RECOVERY_PERCENT ? SessionKind.RECOVERY : usual(sport);
    }

    private static SessionKind usual(Sport sport) {
        return sport == Sport.SWIM ? SessionKind.TECHNIQUE : SessionKind.ENDURANCE;
    }

    private int secondsAbove(CalendarEvent event) {
        Optional<SportSettings> settings = event.sport().flatMap(known.asked().athlete()::settingsFor);
        double ftp = settings.map(SportSettings::ftpWatts)
                .orElse(OptionalInt.empty())
                .orElse(Integer.MAX_VALUE);
        double speed = settings.map(one -> one.thresholdPaceMetersPerSecond().orElse(Double.MAX_VALUE))
                .orElse(Double.MAX_VALUE);
        return event.steps().stream()
                .filter(step -> step.powerWatts()
                                .filter(band -> band.middle() >= ABOVE_SHARE * ftp)
                                .isPresent()
                        || step.speedMetersPerSecond()
                                .filter(band -> band.middle() >= ABOVE_SHARE * speed)
                                .isPresent())
                .mapToInt(step -> step.seconds().orElse(0))
                .sum();
    }

    private static Priority priority(SessionKind kind) {
        if (kind.isHard() || kind.isLong()) {
            return Priority.KEY;
        }
        return kind.isGym() ? Priority.SUPPORT : Priority.FILLER;
    }
}
