package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.Scale;
import io.github.intervalscoach.intents.model.workout.Span;
import io.github.intervalscoach.intents.model.workout.Target;
import java.util.Optional;

/** Reads targets, whose meaning may hang on the word behind them: {@code 80%}, {@code 80% HR}, {@code 80% pace}. */
final class TargetReader {
    private final Words words;
    private final StepDraft draft;
    private final Discipline discipline;

    TargetReader(Words words, StepDraft draft, Discipline discipline) {
        this.words = words;
        this.draft = draft;
        this.discipline = discipline;
    }

    /** Whether the present word is a target, which the draft then has. */
    boolean take(Lexeme lexeme) {
        switch (lexeme.type()) {
            case PERCENT -> percent(lexeme.span());
            case WATTS -> draft.target(Target.over(Scale.WATTS, lexeme.span()));
            case BPM -> draft.target(Target.over(Scale.BPM, lexeme.span()));
            case ZONE -> draft.target(Target.over(zoneScale(), lexeme.span()));
            case CUSTOM_ZONE -> draft.target(Target.over(Scale.CUSTOM_ZONE, lexeme.span()));
            case RPM -> cadence(lexeme);
            case BARE -> {
                return words.take("rpm") && cadence(lexeme);
            }
            case CLOCK -> {
                return pace(lexeme);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void percent(Span span) {
        if (words.take("mmp")) {
            draft.target(ofBest(Target.over(Scale.PERCENT_MMP, span)));
        } else if (words.take("hr")) {
            draft.target(Target.over(Scale.PERCENT_MAX_HEART_RATE, span));
        } else if (words.take("lthr")) {
            draft.target(Target.over(Scale.PERCENT_THRESHOLD_HEART_RATE, span));
        } else if (words.take("pace")) {
            draft.target(Target.over(Scale.PERCENT_THRESHOLD_SPEED, span));
        } else {
            draft.target(Target.over(Scale.PERCENT_FTP, span));
        }
    }

    /** A time behind MMP is the best's duration, unless the step has no extent yet or the time is a rest. */
    private Target ofBest(Target target) {
        var duration = Lexer.read(words.ahead(1))
                .filter(lexeme ->
                        lexeme.type() == Lexeme.Type.TIME && lexeme.span().from() > 0)
                .filter(lexeme -> draft.sawExtent() && !words.ahead(2).equals("rest"));
        if (duration.isEmpty()) {
            return target;
        }
        words.next();
        return target.ofBestOver((int) duration.get().span().from());
    }

    private Scale zoneScale() {
        if (words.take("hr")) {
            return Scale.HEART_RATE_ZONE;
        }
        return words.take("pace") ? Scale.PACE_ZONE : Scale.POWER_ZONE;
    }

    private boolean cadence(Lexeme lexeme) {
        boolean cut = lexeme.span().isBand() && lexeme.dash() != '-';
        if (cut) {
            draft.trap(TargetTrap.CADENCE_BAND_CUT);
        }
        draft.cadence(cut ? Span.of(lexeme.span().from()) : lexeme.span());
        return true;
    }

    /** A clock with a unit or the word behind it; without the word it is seen and dropped. */
    private boolean pace(Lexeme lexeme) {
        boolean said = words.take("pace");
        if (!said && lexeme.unit().isEmpty()) {
            return false;
        }
        var unit = lexeme.unit().isEmpty() ? ownUnit() : Units.pace(lexeme.unit());
        if (!said) {
            draft.trap(TargetTrap.PACE_WORD_MISSING);
        }
        if (unit.isEmpty()) {
            draft.trap(TargetTrap.PACE_UNIT_UNKNOWN);
        }
        boolean positive = lexeme.span().from() > 0 && lexeme.span().last() > 0;
        if (said && unit.isPresent() && positive) {
            draft.target(Target.over(unit.get(), lexeme.span()));
        }
        return true;
    }

    private Optional<Scale> ownUnit() {
        draft.trap(TargetTrap.PACE_UNIT_MISSING);
        return Optional.of(discipline == Discipline.SWIM ? Scale.SECONDS_PER_100M : Scale.SECONDS_PER_KM);
    }
}
