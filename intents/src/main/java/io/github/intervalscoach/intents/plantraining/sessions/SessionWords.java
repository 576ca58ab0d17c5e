package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.util.OptionalDouble;

/** Title and first lines of a session, from the figures it really has. */
final class SessionWords {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private SessionWords() {}

    /** {@code "Threshold ride 3\u00d710 min"}, {@code "Long run 1 h 45 min"}. */
    static String title(Sport sport, SessionKind kind, Shape shape, int seconds) {
        String tail = shape.title().isEmpty() || kind.isLong() ? time(seconds) : shape.title();
        return name(sport, kind) + " " + tail + (kind.isLong() && !shape.title().isEmpty() ? ", " + shape.title() : "");
    }

    /** What it is for, how long it is and what it costs. */
    static String description(SessionKind kind, int seconds, OptionalDouble points, TargetBasis basis) {
        var words = new StringBuilder(purpose(kind)).append(" Planned: ").append(time(seconds));
        if (points.isPresent()) {
            words.append(", about ").append(Math.round(points.getAsDouble())).append(" points of load");
        }
        words.append('.');
        return switch (basis) {
            case POWER, PACE -> words.toString();
            case HEART_RATE ->
                words + " No power or pace threshold is set: long stretches by heart rate, short ones by feel.";
            case FEEL -> words + " No threshold is set: go by feel.";
        };
    }

    /** {@code 45 min}, {@code 2 h 5 min}; half a minute and more is rounded up. */
    static String time(int seconds) {
        int minutes = (seconds + MINUTE / 2) / MINUTE;
        if (minutes < HOUR / MINUTE) {
            return minutes + " min";
        }
        int rest = minutes % MINUTE;
        return minutes / MINUTE + " h" + (rest == 0 ? "" : " " + rest + " min");
    }

    private static String name(Sport sport, SessionKind kind) {
        String activity = switch (sport) {
            case RIDE -> "ride";
            case RUN -> "run";
            case SWIM -> "swim";
            case STRENGTH -> "session";
        };
        if (sport == Sport.RIDE && kind == SessionKind.STRIDES) {
            return "Spin-ups " + activity;
        }
        return words(kind) + (kind == SessionKind.BRICK ? " run off the bike" : " " + activity);
    }

    private static String words(SessionKind kind) {
        return switch (kind) {
            case RECOVERY -> "Recovery";
            case ENDURANCE -> "Endurance";
            case LONG, LONG_RACE_PACE -> "Long";
            case TEMPO -> "Tempo";
            case SWEET_SPOT -> "Sweet spot";
            case THRESHOLD -> "Threshold";
            case VO2MAX -> "VO2max";
            case ANAEROBIC -> "Anaerobic";
            case HILLS -> "Hill";
            case STRIDES -> "Strides";
            case OPENERS -> "Openers";
            case SHARPENER -> "Sharpener";
            case BRICK -> "Brick";
            case TECHNIQUE -> "Technique";
            case CSS -> "CSS";
            case STRENGTH -> "Strength";
            case MOBILITY -> "Mobility";
        };
    }

    private static String purpose(SessionKind kind) {
        return switch (kind) {
            case RECOVERY -> "To loosen up; too easy is right.";
            case ENDURANCE -> "Easy time: talking stays possible throughout.";
            case LONG -> "The long one of the week: steady, eating and drinking as in the race.";
            case LONG_RACE_PACE -> "Long, with the race's own effort on tired legs; eat and drink as in the race.";
            case TEMPO -> "Steady and strong, breathing deep but even.";
            case SWEET_SPOT -> "Much time just below threshold, without emptying yourself.";
            case THRESHOLD -> "To raise what can be held for about an hour.";
            case VO2MAX -> "To raise the ceiling: the last repeat as good as the first.";
            case ANAEROBIC -> "Short and very hard, with full recovery between.";
            case HILLS -> "Strength on the climb: tall, even, patient.";
            case STRIDES -> "Easy, with a few fast seconds for the legs' memory.";
            case OPENERS -> "To wake the legs for the race; stop while it feels good.";
            case SHARPENER -> "A little of the race's effort, nothing that needs recovery.";
            case BRICK -> "Run straight off the bicycle: find the rhythm, then settle.";
            case TECHNIQUE -> "Swim for how it feels in the water, not for the clock.";
            case CSS -> "At critical swim speed: even from first to last.";
            case STRENGTH, MOBILITY -> "";
        };
    }
}
