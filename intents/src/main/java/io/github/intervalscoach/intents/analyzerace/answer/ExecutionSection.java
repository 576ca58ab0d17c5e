package io.github.intervalscoach.intents.analyzerace.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How a race went.
 *
 * @param decouplingGates the gates that kept drift from being read
 * @param thirds of the course, or of the time where no distance was recorded
 * @param splits each kilometre or mile, when asked for
 * @param ends the first and the last of it, when asked for
 * @param stops of half a minute and more
 * @param lastAgainstFirst the last third against the first
 */
public record ExecutionSection(
        Whole whole,
        OptionalDouble decouplingPercent,
        List<Gate> decouplingGates,
        OptionalDouble lowestWPrimeJoules,
        List<CoursePart> thirds,
        List<CoursePart> splits,
        Optional<Ends> ends,
        List<Stop> stops,
        Optional<Fade> lastAgainstFirst,
        Optional<Planned> planned,
        Similar similar,
        BuildUp buildUp,
        Optional<Morning> morning,
        EasyDays recovery) {
    public ExecutionSection {
        decouplingGates = List.copyOf(decouplingGates);
        thirds = List.copyOf(thirds);
        splits = List.copyOf(splits);
        stops = List.copyOf(stops);
    }

    /**
     * The whole of it.
     *
     * @param raceSeconds the parts are by the same clock
     * @param stoppedSeconds elapsed, and not in motion
     * @param stopsCounted whether they are part of the race's time
     * @param intensityPercent of threshold
     * @param carbohydrateGrams logged; a logged 0 is there, no log is absent
     */
    public record Whole(
            OptionalDouble distanceMeters,
            OptionalInt raceSeconds,
            OptionalInt stoppedSeconds,
            boolean stopsCounted,
            OptionalDouble speedMetersPerSecond,
            OptionalDouble gradeAdjustedMetersPerSecond,
            OptionalInt averageWatts,
            OptionalInt normalizedWatts,
            OptionalDouble intensityPercent,
            OptionalInt averageBpm,
            OptionalInt maxBpm,
            OptionalDouble loadPoints,
            OptionalDouble elevationGainMeters,
            OptionalDouble temperatureCelsius,
            OptionalInt carbohydrateGrams,
            OptionalInt rpe) {}

    /**
     * A stop.
     *
     * @param atMeters of the course, where the distance was recorded
     * @param where start, course or end
     */
    public record Stop(OptionalDouble atMeters, int seconds, String where) {
        /** Before the start. */
        public static final String START = "start";

        /** On the way. */
        public static final String COURSE = "course";

        /** After the finish. */
        public static final String END = "end";
    }

    /** A gate that was not passed: what was needed, at least or at most, and what was there. */
    public record Gate(String input, double needed, double found) {}

    /**
     * A part of the course.
     *
     * @param netClimbMeters altitude at its end less at its start
     */
    public record CoursePart(
            OptionalDouble meters,
            int seconds,
            OptionalDouble speedMetersPerSecond,
            OptionalDouble gradeAdjustedMetersPerSecond,
            OptionalDouble watts,
            OptionalDouble bpm,
            OptionalDouble netClimbMeters) {}

    /**
     * The first and the last of a course, equally long.
     *
     * @param length 10_km, 10_mi or quarter
     * @param lastAgainstFirst absent where it cannot be read
     */
    public record Ends(String length, CoursePart first, CoursePart last, Optional<Fade> lastAgainstFirst) {}

    /**
     * The last third against the first.
     *
     * @param by power, grade_adjusted_speed or speed
     * @param percent below 0 is slower or weaker
     * @param verdict even, slight_fade, fade or stronger
     */
    public record Fade(String by, double percent, OptionalDouble heartRateChangeBpm, String verdict) {}

    /** What the calendar had planned. */
    public record Planned(OptionalInt seconds, OptionalDouble meters, OptionalDouble loadPoints) {}

    /**
     * Similar races in the three years before.
     *
     * @param count how many there are
     * @param rank 1 is the fastest of all, this one included
     * @param verdict against the fastest of them: faster, slower, within_noise; absent without one
     * @param races fastest first, at most five
     */
    public record Similar(int count, OptionalInt rank, Optional<String> verdict, List<SimilarRace> races) {
        public Similar {
            races = List.copyOf(races);
        }
    }

    /**
     * One of them.
     *
     * @param speedDifferencePercent this race's speed against it; above 0 is faster now
     */
    public record SimilarRace(
            String activityId,
            LocalDate day,
            double distanceMeters,
            int raceSeconds,
            double speedDifferencePercent,
            OptionalDouble temperatureCelsius) {}

    /**
     * The 42 days before.
     *
     * @param withheldSessions those whose data is not ours to read; their load counts in the fitness
     * @param longestMeters longest session of the race's sport
     * @param lastWeekAgainstUsualPercent load of the last seven days against a usual week
     */
    public record BuildUp(
            int sessions,
            int withheldSessions,
            long movingSeconds,
            OptionalDouble loadPoints,
            OptionalDouble longestMeters,
            OptionalInt longestSeconds,
            OptionalDouble fitnessChangePoints,
            OptionalDouble lastWeekAgainstUsualPercent) {}

    /** The race's morning, from the evening before. */
    public record Morning(LocalDate readOn, double fitnessPoints, double fatiguePoints, double formPoints) {}

    /** Easy days afterwards, by convention. */
    public record EasyDays(int least, int most, LocalDate until) {}
}
