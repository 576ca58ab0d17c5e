package io.github.intervalscoach.intents.modifytraining.ask;

import io.github.intervalscoach.intents.ChangingQuestion;
import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.ListedElsewhere;
import io.github.intervalscoach.intents.TrueByDefault;
import io.github.intervalscoach.intents.Within;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.safety.Symptom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is to be changed.
 *
 * @param athlete whose training
 * @param action what is done
 * @param target what it is done to
 * @param date day of that, or days of what is made
 * @param from first day of several
 * @param to last day of several
 * @param newDate where it goes
 * @param kind of what is made
 * @param name what it is called
 * @param sport of it
 * @param minutes how long it takes
 * @param load what it costs, points
 * @param percent shorter by so much
 * @param text a workout's lines, or words
 * @param values of a day or an activity
 * @param symptoms the athlete reports now
 * @param dryRun whether nothing may be written yet
 * @param idempotencyToken the name of the change-set
 */
public record Question(
        @Described("id or name; several at once: all, or a tag; default: the key's owner")
        Optional<String> athlete,

        Action action,

        @Described("ids (needed where protected) or words: saturday's long run; link, comment: activity; undo: token")
        List<String> target,

        @Described("of target or new entry; friday 2026-03-13 is checked; create: several, friday 17:30")
        Optional<String> date,

        Optional<String> from,
        Optional<String> to,

        @Described("move, copy, swap: the other day, time; link: plan's")
        Optional<String> newDate,

        Optional<Kind> kind,
        Optional<String> name,
        Optional<String> sport,
        @Within(min = 1, max = 2880) OptionalInt minutes,
        @Within(min = 0, max = 2000) OptionalInt load,

        @Described("shorten by") @Within(min = 1, max = 90) OptionalInt percent,

        @Described("steps or words, a line each") List<String> text,

        @Described(
                "fatigue=3 (1 good, 4 bad), hrv_rmssd_ms=62, rpe=7, feel=2 (1 strong, 5 weak), distance_km=9; empty clears")
        List<String> values,

        @Described("as assess_recovery lists them") @ListedElsewhere
        List<Symptom> symptoms,

        @TrueByDefault boolean dryRun,
        Optional<String> idempotencyToken)
        implements ChangingQuestion {
    private static final int MOST_TARGETS = 50;

    public Question {
        target = List.copyOf(target);
        text = List.copyOf(text);
        values = List.copyOf(values);
        symptoms = symptoms.stream().distinct().sorted().toList();
        if (target.size() > MOST_TARGETS) {
            throw new InvalidQuestion(
                    "too_many",
                    target.size() + " targets; at most " + MOST_TARGETS + ".",
                    "Ask in parts, or by range.");
        }
        idempotencyToken.ifPresent(Question::requireToken);
    }

    /** The text, a blank line where a heading follows a step: no argument can hold one, and a count needs it. */
    public String written() {
        var lines = new ArrayList<String>();
        for (String line : text) {
            boolean follows = !lines.isEmpty() && isStep(lines.get(lines.size() - 1));
            if (follows && !isStep(line)) {
                lines.add("");
            }
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    private static boolean isStep(String line) {
        return line.strip().startsWith("-");
    }

    /** The same of one athlete, who is known by id, and of {@code other} targets. */
    public Question about(String athleteId, List<String> other) {
        return new Question(
                Optional.of(athleteId),
                action,
                other,
                date,
                from,
                to,
                newDate,
                kind,
                name,
                sport,
                minutes,
                load,
                percent,
                text,
                values,
                symptoms,
                true,
                Optional.empty());
    }

    /** Those of the targets that are ids. */
    public List<String> ids() {
        return target.stream()
                .map(String::strip)
                .filter(said -> said.matches("i?[0-9]{2,18}"))
                .toList();
    }

    /** What the change-set shall be called, where the caller says so. */
    public Optional<Token> chosen() {
        return idempotencyToken.map(Token::new);
    }

    /** Something wrong with one of the arguments. */
    static InvalidQuestion contradiction(String cause, String cure) {
        return new InvalidQuestion("contradictory_arguments", cause, cure);
    }

    private static void requireToken(String text) {
        if (!text.matches("[A-Za-z0-9_-]{3,64}")) {
            throw new InvalidQuestion(
                    "invalid_token",
                    "idempotency_token is not 3 to 64 letters, digits, _ or -.",
                    "Leave it out: the preview names one.");
        }
    }
}
