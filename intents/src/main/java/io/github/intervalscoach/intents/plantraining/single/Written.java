package io.github.intervalscoach.intents.plantraining.single;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.consequences.Demand;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Finding;
import io.github.intervalscoach.intents.model.workout.ParsedWorkout;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import io.github.intervalscoach.intents.model.workout.Severity;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.propose.Entry;
import io.github.intervalscoach.intents.plantraining.read.Sports;
import io.github.intervalscoach.intents.plantraining.shorthand.Shorthand;
import io.github.intervalscoach.intents.plantraining.shorthand.Title;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A workout in the language of the service.
 *
 * @param title made of its main set
 * @param demand whether it makes a hard day
 * @param readings how it was understood, and what may not be meant
 */
public record Written(
        Sport sport, String title, Demand demand, String text, PlannedFigures figures, List<String> readings) {
    private static final int MOST_FINDINGS = 3;

    public Written {
        readings = List.copyOf(readings);
    }

    /**
     * What {@code lines} say: steps of the language where a line begins with a hyphen, else a coach's shorthand.
     *
     * @throws InvalidQuestion with code {@code workout_not_understood}
     */
    public static Written read(List<String> lines, Sport sport, Athlete athlete, WorkoutLanguage language) {
        if (lines.stream().allMatch(String::isBlank)) {
            throw new InvalidQuestion(
                    "missing_argument", "No workout was given.", "Add text, such as 4x8 min at 95-100%, 4 min rest.");
        }
        Anchors anchors = anchors(sport, athlete);
        boolean isLanguage = lines.stream().anyMatch(line -> line.strip().startsWith("-"));
        return isLanguage ? steps(lines, sport, anchors, language) : shorthand(lines, sport, anchors, language);
    }

    /** The same with {@code reading} before the others. */
    Written first(Optional<String> reading) {
        return new Written(
                sport,
                title,
                demand,
                text,
                figures,
                Stream.concat(reading.stream(), readings.stream()).toList());
    }

    /** As it would stand on {@code day}. */
    public Entry on(LocalDate day) {
        return new Entry(day, title, Sports.name(sport), text, true, seconds(), loadPoints(), demand);
    }

    /** As it would lie in the folder of that id. */
    Snapshot in(String folderId) {
        return Snapshot.EMPTY
                .with("folder_id", new FieldValue.Text(folderId))
                .with("name", new FieldValue.Text(title))
                .with("description", new FieldValue.Text(text))
                .with("sport", new FieldValue.Text(Sports.name(sport)));
    }

    /** What becomes of a stored workout: where it lies and on which day of a plan stays. */
    Snapshot over(Snapshot before) {
        return before.without("moving_seconds")
                .without("distance_meters")
                .without("load_points")
                .with("name", new FieldValue.Text(title))
                .with("description", new FieldValue.Text(text))
                .with("sport", new FieldValue.Text(Sports.name(sport)));
    }

    /** How long it takes; empty where nobody can tell. */
    public OptionalInt seconds() {
        return figures.seconds().isPresent()
                ? OptionalInt.of(Math.toIntExact(figures.seconds().getAsLong()))
                : OptionalInt.empty();
    }

    /** What it costs; empty where nobody can tell. */
    public OptionalDouble loadPoints() {
        return figures.loadPoints().isPresent()
                ? OptionalDouble.of(figures.loadPoints().getAsInt())
                : OptionalDouble.empty();
    }

    /** Time and load, in words. */
    public String costs() {
        String time = seconds().isPresent() ? Wording.duration(seconds().getAsInt()) : "a time nobody can tell";
        return time + ", "
                + (loadPoints().isPresent()
                        ? "load " + Wording.number(0, loadPoints().getAsDouble())
                        : "a load nobody can tell");
    }

    private static Written steps(List<String> lines, Sport sport, Anchors anchors, WorkoutLanguage language) {
        String text = Paragraphs.of(lines);
        ParsedWorkout parsed = language.parse(text, WorkoutContext.of(sport.discipline()));
        List<Finding> errors = of(Severity.ERROR, parsed.findings());
        if (!errors.isEmpty() || parsed.workout().blocks().isEmpty()) {
            throw new InvalidQuestion(
                    "workout_not_understood",
                    errors.isEmpty()
                            ? "The text holds no step that can be read."
                            : errors.stream().map(Written::problem).collect(Collectors.joining(" ")),
                    errors.isEmpty()
                            ? "Write a step a line, such as: - 10m 60%."
                            : errors.stream().map(Finding::cure).distinct().collect(Collectors.joining(" ")));
        }
        return of(sport, parsed.workout(), text, anchors, language, warnings(parsed.findings()));
    }

    private static Written shorthand(List<String> lines, Sport sport, Anchors anchors, WorkoutLanguage language) {
        Shorthand.Read read = Shorthand.read(lines, sport, anchors);
        String text;
        try {
            text = language.write(read.workout());
        } catch (IllegalArgumentException notSayable) {
            throw new InvalidQuestion(
                    "workout_not_understood",
                    "The workout language cannot say that: " + notSayable.getMessage(),
                    "Write it as steps, a line each, such as: - 10m 60%.");
        }
        var warnings = warnings(
                language.parse(text, WorkoutContext.of(sport.discipline())).findings());
        var readings = new ArrayList<>(read.readings());
        readings.addAll(warnings);
        return of(sport, read.workout(), text, anchors, language, readings);
    }

    private static Written of(
            Sport sport,
            Workout workout,
            String text,
            Anchors anchors,
            WorkoutLanguage language,
            List<String> readings) {
        PlannedFigures figures = language.estimate(workout, anchors);
        var all = new ArrayList<>(readings);
        all.addAll(figures.findings().stream()
                .limit(MOST_FINDINGS)
                .map(Written::problem)
                .distinct()
                .toList());
        Demand demand = new HardTime(workout, anchors).isEnough() ? Demand.HARD : Demand.of(figures);
        return new Written(sport, Title.of(workout, Sports.name(sport)), demand, text, figures, all);
    }

    private static List<String> warnings(List<Finding> findings) {
        return of(Severity.WARNING, findings).stream()
                .map(finding -> problem(finding) + " " + finding.cure())
                .toList();
    }

    private static List<Finding> of(Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .limit(MOST_FINDINGS)
                .toList();
    }

    private static String problem(Finding finding) {
        return (finding.line().isPresent() ? "Line " + finding.line().getAsInt() + ": " : "") + finding.problem();
    }

    private static Anchors anchors(Sport sport, Athlete athlete) {
        return athlete.settingsFor(Sports.name(sport))
                .map(settings -> Anchors.from(
                        settings,
                        sport.discipline(),
                        Anchors.Venue.OUTDOORS,
                        athlete.restingHeartRateBpm(),
                        athlete.sex()))
                .orElseGet(() -> Anchors.unknown(sport.discipline()));
    }
}
