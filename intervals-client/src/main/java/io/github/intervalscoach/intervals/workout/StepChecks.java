package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.Marker;
import io.github.intervalscoach.intents.model.workout.Quantity;
import io.github.intervalscoach.intents.model.workout.Scale;
import io.github.intervalscoach.intents.model.workout.Target;
import java.util.Locale;

/** What a step as a whole was probably meant to say. */
final class StepChecks {
    /** A band whose ends are further apart than this looks like a sweep (house rule). */
    private static final double WIDE = 1.2;

    private static final int SECONDS_PER_MINUTE = 60;

    private StepChecks() {}

    /** Adds what is odd about the line to its draft. */
    static void check(String line, StepDraft draft, Discipline discipline) {
        draft.target(Quantity.POWER)
                .filter(target -> isBare(target.scale(), discipline))
                .ifPresent(target -> draft.trap(TargetTrap.BARE_TARGET));
        draft.extent().ifPresent(extent -> metres(extent.writtenSeconds().orElse(0), line, draft, discipline));
        draft.target(Quantity.POWER)
                .filter(target -> looksLikeRamp(target, draft))
                .ifPresent(target -> draft.trap(TargetTrap.BAND_NOT_RAMP));
        if (!draft.hasTarget()) {
            vocabulary(line, draft, discipline);
        }
        if (draft.extent().isEmpty() && hasExtentApart(line)) {
            draft.trap(TargetTrap.NUMBER_APART);
        }
        if (hasLookalike(line)) {
            draft.trap(StepTrap.LOOKALIKE);
        }
    }

    /** A power target that says nothing without a power meter. */
    private static boolean isBare(Scale scale, Discipline discipline) {
        return discipline.goesByPace() && (scale == Scale.POWER_ZONE || scale == Scale.PERCENT_FTP);
    }

    /** Distances people swim and run that few spend so many minutes on (house rules). */
    private static void metres(int seconds, String line, StepDraft draft, Discipline discipline) {
        int minutes = seconds / SECONDS_PER_MINUTE;
        boolean bare = seconds % SECONDS_PER_MINUTE == 0 && hasWord(line, minutes + "m");
        boolean surely = switch (discipline) {
            case SWIM -> minutes >= 25 && minutes % 25 == 0;
            case RUN -> minutes >= 200 && minutes % 50 == 0;
            case RIDE, OTHER -> minutes >= 400 && minutes % 50 == 0;
        };
        if (bare && surely) {
            draft.trap(StepTrap.METERS_READ_AS_MINUTES);
        } else if (bare && discipline == Discipline.RUN && minutes >= 100 && minutes % 50 == 0) {
            draft.trap(StepTrap.METERS_OR_MINUTES);
        }
    }

    private static boolean hasWord(String line, String word) {
        var words = new Words(line);
        while (words.hasNext()) {
            if (words.next().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeRamp(Target target, StepDraft draft) {
        String cue = draft.cue().toLowerCase(Locale.ROOT);
        boolean sweeping = cue.startsWith("warm") || cue.startsWith("cool") || cue.startsWith("build");
        double low = Math.min(target.span().from(), target.span().last());
        double high = Math.max(target.span().from(), target.span().last());
        boolean numbers = target.scale() == Scale.WATTS || target.scale() == Scale.PERCENT_FTP;
        return sweeping && numbers && high > low * WIDE && !draft.isMarked(Marker.RAMP);
    }

    /** {@code 10 min}, {@code 2 km}. */
    private static boolean hasExtentApart(String line) {
        var words = new Words(line);
        while (words.hasNext()) {
            String word = words.next();
            boolean number = !word.isEmpty() && Numbers.end(word, 0) == word.length();
            if (number
                    && Lexer.read("1" + words.ahead(1)).filter(Lexeme::isExtent).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void vocabulary(String line, StepDraft draft, Discipline discipline) {
        var words = new Words(line);
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("css") || (word.equals("pace") && discipline.goesByPace())) {
                draft.trap(TargetTrap.PACE_VOCABULARY);
            } else if (word.startsWith("rpe")) {
                draft.trap(TargetTrap.RPE_AS_TARGET);
            }
        }
    }

    /** A character that looks like another, beside a digit or standing for one. */
    private static boolean hasLookalike(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean beside = (i > 0 && Characters.isDigit(line.charAt(i - 1)))
                    || (i + 1 < line.length() && Characters.isDigit(line.charAt(i + 1)));
            if (Characters.isLookalike(c) && (beside || Character.isDigit(c))) {
                return true;
            }
        }
        return false;
    }
}
