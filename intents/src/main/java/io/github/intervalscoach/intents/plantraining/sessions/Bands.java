package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.time.Duration;
import java.util.Optional;

/**
 * What an effort is in numbers: percent of FTP on a bicycle, of threshold speed on foot and in water. House rules after
 * common zones; the numbers of a race fall with its duration.
 */
final class Bands {
    private static final Duration ONE_HOUR = Duration.ofMinutes(70);
    private static final Duration TWO_HOURS = Duration.ofMinutes(140);
    private static final Duration FIVE_HOURS = Duration.ofHours(5);

    private Bands() {}

    /** Percent of the threshold of {@code sport}. */
    static Band of(Sport sport, Effort effort, Optional<Duration> race) {
        return switch (sport) {
            case RIDE, STRENGTH -> ride(effort, race);
            case RUN -> run(effort, race);
            case SWIM -> swim(effort);
        };
    }

    /** Percent of threshold heart rate; empty where a heart lags too much to aim by it. */
    static Optional<Band> heartRate(Effort effort) {
        return switch (effort) {
            case RECOVERY -> Optional.of(new Band(65, 78));
            case EASY, SMOOTH -> Optional.of(new Band(75, 86));
            case TEMPO, RACE -> Optional.of(new Band(88, 94));
            case SWEET_SPOT -> Optional.of(new Band(92, 97));
            case THRESHOLD -> Optional.of(new Band(96, 101));
            case VO2MAX, ANAEROBIC, QUICK -> Optional.empty();
        };
    }

    private static Band ride(Effort effort, Optional<Duration> race) {
        return switch (effort) {
            case RECOVERY -> new Band(45, 55);
            case EASY, SMOOTH -> new Band(60, 70);
            case TEMPO -> new Band(78, 86);
            case SWEET_SPOT -> new Band(88, 94);
            case RACE -> race(race, new Band(95, 102), new Band(85, 92), new Band(76, 84), new Band(66, 74));
            case THRESHOLD -> new Band(96, 102);
            case VO2MAX -> new Band(108, 116);
            case ANAEROBIC -> new Band(125, 140);
            case QUICK -> new Band(110, 120);
        };
    }

    private static Band run(Effort effort, Optional<Duration> race) {
        return switch (effort) {
            case RECOVERY -> new Band(64, 72);
            case EASY, SMOOTH -> new Band(72, 80);
            case TEMPO -> new Band(86, 90);
            case SWEET_SPOT -> new Band(91, 95);
            case RACE -> race(race, new Band(98, 102), new Band(93, 97), new Band(87, 92), new Band(76, 83));
            case THRESHOLD -> new Band(97, 101);
            case VO2MAX -> new Band(104, 109);
            case ANAEROBIC -> new Band(112, 119);
            case QUICK -> new Band(110, 118);
        };
    }

    private static Band swim(Effort effort) {
        return switch (effort) {
            case RECOVERY -> new Band(72, 80);
            case EASY -> new Band(78, 86);
            case SMOOTH -> new Band(80, 88);
            case TEMPO, RACE -> new Band(92, 96);
            case SWEET_SPOT -> new Band(95, 98);
            case THRESHOLD -> new Band(98, 101);
            case VO2MAX, QUICK -> new Band(103, 107);
            case ANAEROBIC -> new Band(108, 114);
        };
    }

    /** By how long the race takes; like one of two to five hours where nobody said. */
    private static Band race(Optional<Duration> race, Band anHour, Band twoHours, Band longer, Band ultra) {
        Duration takes = race.orElse(FIVE_HOURS);
        if (takes.compareTo(ONE_HOUR) <= 0) {
            return anHour;
        }
        if (takes.compareTo(TWO_HOURS) <= 0) {
            return twoHours;
        }
        return takes.compareTo(FIVE_HOURS) <= 0 ? longer : ultra;
    }
}
