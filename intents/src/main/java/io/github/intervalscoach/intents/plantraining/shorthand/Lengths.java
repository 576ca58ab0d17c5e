package io.github.intervalscoach.intents.plantraining.shorthand;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.DistanceUnit;
import io.github.intervalscoach.intents.model.workout.Extent;
import io.github.intervalscoach.intents.plantraining.shorthand.Token.Kind;

/** How long stretches last. An m is minutes on a bicycle and metres in water; on foot it depends on how many. */
final class Lengths {
    private static final ImmutableSet<String> NO_LENGTH =
            ImmutableSet.of("%", "w", "watt", "watts", "bpm", "rpm", "-", "to", "x");
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final int DAY = 86_400;
    private static final int MOST_BARE_MINUTES = 60;
    private static final int LEAST_METERS_ON_FOOT = 100;
    private static final int POOL_STEP = 25;

    private final Cursor cursor;
    private final Discipline discipline;

    Lengths(Cursor cursor, Discipline discipline) {
        this.cursor = cursor;
        this.discipline = discipline;
    }

    /** Whether a length stands next; a number alone can be one only behind a count. */
    boolean isNext() {
        return isNext(0);
    }

    /** The same, so many tokens on. */
    boolean isNext(int on) {
        Token first = cursor.peek(on);
        Token second = cursor.peek(on + 1);
        if (first.kind() == Kind.CLOCK) {
            boolean isPace = second.is("-")
                    || second.is("per")
                    || second.is("min")
                    || (second.is("/") && cursor.peek(on + 2).kind() != Kind.CLOCK);
            return !isPace;
        }
        return first.kind() == Kind.NUMBER && LengthUnits.is(second);
    }

    /** Whether a number without a unit stands next. */
    boolean isBare() {
        return cursor.isAt(Kind.NUMBER)
                && !LengthUnits.is(cursor.peek(1))
                && !NO_LENGTH.contains(cursor.peek(1).text());
    }

    /** Of a number behind a count: on a bicycle coaches mean minutes. */
    Extent bare() {
        Token number = cursor.next();
        if (discipline != Discipline.RIDE || number.number() > MOST_BARE_MINUTES) {
            throw NotUnderstood.unit(number, number.text() + " min", number.text() + " mtr");
        }
        return seconds(number, number.number() * MINUTE);
    }

    Extent read() {
        Token number = cursor.next();
        if (number.kind() == Kind.CLOCK) {
            return seconds(number, clock(number.text()));
        }
        Token unit = cursor.next();
        if (LengthUnits.HOURS.contains(unit.text())) {
            return seconds(number, number.number() * HOUR + minutes());
        }
        if (LengthUnits.MINUTES.contains(unit.text())) {
            boolean isSeconds = unit.is("'") && cursor.isTight(unit) && cursor.accept("'");
            return isSeconds
                    ? seconds(number, number.number())
                    : seconds(number, number.number() * MINUTE + trailing(number, unit));
        }
        if (LengthUnits.SECONDS.contains(unit.text())) {
            return seconds(number, number.number());
        }
        return unit.is("m") ? meters(number) : distance(number, unit);
    }

    /** Seconds of {@code 3:20}, or of {@code 1:03:20}. */
    static int clock(String text) {
        int seconds = 0;
        for (String part : text.split(":", -1)) {
            seconds = seconds * MINUTE + Integer.parseInt(part);
        }
        return seconds;
    }

    /** What {@code 1 h 30} has behind its hour. */
    private double minutes() {
        boolean isMinutes = cursor.isAt(Kind.NUMBER)
                && (LengthUnits.MINUTES.contains(cursor.peek(1).text())
                        || cursor.peek(1).is("m")
                        || isBare());
        if (!isMinutes) {
            return 0;
        }
        double minutes = cursor.next().number();
        cursor.accept(LengthUnits.MINUTES);
        cursor.accept("m");
        return minutes * MINUTE;
    }

    /** Seconds right behind minutes; apart from them they may be a stretch of their own. */
    private double trailing(Token number, Token unit) {
        boolean isSeconds = cursor.isAt(Kind.NUMBER)
                && (LengthUnits.SECONDS.contains(cursor.peek(1).text()) || (cursor.isTight(unit) && isBare()));
        if (!isSeconds) {
            return 0;
        }
        Token seconds = cursor.next();
        if (!cursor.isTight(seconds)
                && cursor.peek().column() > seconds.column() + seconds.text().length() + 1) {
            throw NotUnderstood.unit(seconds, seconds.text() + "s");
        }
        if (seconds.column() != unit.column() + unit.text().length()) {
            throw NotUnderstood.at(
                    seconds,
                    "one stretch of minutes and seconds, or two.",
                    "Write " + number.text() + "min" + seconds.text()
                            + "s for one; for two say how hard the first is.");
        }
        cursor.accept(LengthUnits.SECONDS);
        return seconds.number();
    }

    private Extent meters(Token number) {
        double amount = number.number();
        return switch (discipline) {
            case RIDE, OTHER -> seconds(number, amount * MINUTE);
            case RUN -> {
                if (amount < LEAST_METERS_ON_FOOT) {
                    throw NotUnderstood.unit(number, number.text() + " min", number.text() + " mtr");
                }
                yield Extent.meters(amount);
            }
            case SWIM -> {
                if (amount % POOL_STEP != 0 || amount == 0) {
                    throw NotUnderstood.unit(number, number.text() + " min", number.text() + " mtr");
                }
                yield Extent.meters(amount);
            }
        };
    }

    private static Extent distance(Token number, Token unit) {
        DistanceUnit in = LengthUnits.DISTANCES.getOrDefault(unit.text(), DistanceUnit.METERS);
        if (number.number() <= 0) {
            throw NotUnderstood.at(number, "no distance.", "Leave the part out, or write how far.");
        }
        return new Extent.Distance(number.number(), in);
    }

    private static Extent seconds(Token number, double seconds) {
        if (seconds < 1 || seconds > DAY) {
            throw NotUnderstood.at(number, "no time from a second to a day.", "Write such as 30 s, 4 min or 1 h 30.");
        }
        return Extent.seconds((int) StrictMath.round(seconds));
    }
}
