package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.Finding;
import io.github.intervalscoach.intents.model.workout.ParsedWorkout;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import io.github.intervalscoach.intents.model.workout.Severity;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A workout's text as the service will read it.
 *
 * @param text letter for letter
 * @param sport as the service names it
 * @param figures empty when the text is words and no workout
 */
record WrittenWorkout(String text, String sport, ParsedWorkout parsed, Optional<PlannedFigures> figures) {
    private static final int MOST_FINDINGS = 3;

    /** How far minutes and text may be apart before one of them is wrong. */
    private static final double PLAY = 0.05;

    /** Reads {@code text}, which may be words alone. */
    static WrittenWorkout read(String text, String sport, Athlete athlete, WorkoutLanguage language) {
        Discipline discipline = Sports.discipline(sport);
        ParsedWorkout parsed = language.parse(text, WorkoutContext.of(discipline));
        Optional<PlannedFigures> figures = parsed.workout().blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(language.estimate(parsed.workout(), anchors(sport, discipline, athlete)));
        return new WrittenWorkout(text, sport, parsed, figures);
    }

    /**
     * The same, if it says what it seems to say.
     *
     * @throws InvalidQuestion with the lines that do not, and how to mend them
     */
    WrittenWorkout checked() {
        boolean isMeantAsSteps = figures.isPresent()
                || text.lines().anyMatch(line -> line.strip().startsWith("-"));
        if (isMeantAsSteps && (parsed.hasErrors() || figures.isEmpty())) {
            List<Finding> errors = parsed.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .limit(MOST_FINDINGS)
                    .toList();
            throw new InvalidQuestion(
                    "workout_not_understood",
                    errors.isEmpty()
                            ? "The text holds no step that can be read."
                            : errors.stream().map(WrittenWorkout::problem).collect(Collectors.joining(" ")),
                    errors.isEmpty()
                            ? "Write a step a line, such as: - 10m 60%."
                            : errors.stream().map(Finding::cure).distinct().collect(Collectors.joining(" ")));
        }
        return this;
    }

    /**
     * The same, if it takes as long and costs as much as is said beside it.
     *
     * @throws InvalidQuestion when it does not
     */
    WrittenWorkout agreeing(OptionalInt minutes, OptionalInt load) {
        figures.ifPresent(known -> {
            if (minutes.isPresent() && known.seconds().isPresent()) {
                agree("takes", minutes.getAsInt() * 60L, known.seconds().getAsLong(), "minutes");
            }
            if (load.isPresent() && known.loadPoints().isPresent()) {
                agree("costs", load.getAsInt(), known.loadPoints().getAsInt(), "load");
            }
        });
        return this;
    }

    Workout workout() {
        return parsed.workout();
    }

    /** What it comes to and what may not be meant, in sentences of ours. */
    List<String> readings() {
        return figures.map(known -> {
                    String time = known.seconds().isPresent()
                            ? Wording.duration(known.seconds().getAsLong())
                            : "a time nobody can tell";
                    String cost = known.loadPoints().isPresent()
                            ? "load " + known.loadPoints().getAsInt()
                            : "a load nobody can tell";
                    String warnings = parsed.findings().stream()
                            .filter(finding -> finding.severity() == Severity.WARNING)
                            .limit(MOST_FINDINGS)
                            .map(finding -> " " + problem(finding) + " " + finding.cure())
                            .collect(Collectors.joining());
                    return List.of("The text reads as " + time + ", " + cost + "." + warnings);
                })
                .orElse(List.of());
    }

    private static void agree(String verb, long said, long read, String argument) {
        if (Math.abs(said - read) > PLAY * read + 1) {
            boolean isTime = argument.equals("minutes");
            throw new InvalidQuestion(
                    "text_disagrees",
                    "The text " + verb + " " + (isTime ? Wording.duration(read) : Long.toString(read)) + ", " + argument
                            + " says " + (isTime ? Wording.duration(said) : Long.toString(said)) + ".",
                    "Leave " + argument + " out, since the text decides, or change the text.");
        }
    }

    private static String problem(Finding finding) {
        return (finding.line().isPresent() ? "Line " + finding.line().getAsInt() + ": " : "") + finding.problem();
    }

    private static Anchors anchors(String sport, Discipline discipline, Athlete athlete) {
        Anchors.Venue venue = sport.startsWith("Virtual") ? Anchors.Venue.INDOORS : Anchors.Venue.OUTDOORS;
        return athlete.settingsFor(sport)
                .map(settings ->
                        Anchors.from(settings, discipline, venue, athlete.restingHeartRateBpm(), athlete.sex()))
                .orElseGet(() -> Anchors.unknown(discipline));
    }
}
