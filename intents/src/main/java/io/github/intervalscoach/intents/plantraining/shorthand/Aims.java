package io.github.intervalscoach.intents.plantraining.shorthand;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.Scale;
import io.github.intervalscoach.intents.model.workout.Span;
import io.github.intervalscoach.intents.model.workout.Target;
import io.github.intervalscoach.intents.plantraining.shorthand.Token.Kind;

/** What stretches aim at, in numbers. */
final class Aims {
    private static final ImmutableMap<String, Scale> PACES = ImmutableMap.<String, Scale>builder()
            .put("km", Scale.SECONDS_PER_KM)
            .put("k", Scale.SECONDS_PER_KM)
            .put("mi", Scale.SECONDS_PER_MILE)
            .put("mile", Scale.SECONDS_PER_MILE)
            .put("100m", Scale.SECONDS_PER_100M)
            .put("100mtr", Scale.SECONDS_PER_100M)
            .put("100y", Scale.SECONDS_PER_100Y)
            .put("100yd", Scale.SECONDS_PER_100Y)
            .put("400m", Scale.SECONDS_PER_400M)
            .put("500m", Scale.SECONDS_PER_500M)
            .buildOrThrow();
    private static final ImmutableSet<String> WATTS = ImmutableSet.of("w", "watt", "watts");
    private static final ImmutableSet<String> HEART = ImmutableSet.of("hr", "hrmax", "maxhr", "heart");
    private static final int MOST_PERCENT = 300;
    private static final int LEAST_PERCENT = 10;
    private static final int MOST_ZONE = 10;

    private final Cursor cursor;
    private final Discipline discipline;

    Aims(Cursor cursor, Discipline discipline) {
        this.cursor = cursor;
        this.discipline = discipline;
    }

    /** Numbers and what they count: {@code 95-100% ftp}, {@code 220 w}, {@code 90 rpm}. */
    void number(Stretch stretch) {
        Token first = cursor.next();
        double from = first.number();
        boolean wasPercent = cursor.accept("%");
        boolean isBand = cursor.accept("-") || cursor.accept("to");
        if (isBand && !cursor.isAt(Kind.NUMBER)) {
            throw NotUnderstood.at(cursor.peek(), "a band without its end.", "Write both ends: 95-100%.");
        }
        Span span = isBand ? Span.band(from, cursor.next().number()) : Span.of(from);
        boolean isPercent = cursor.accept("%") || wasPercent;
        if (isPercent) {
            stretch.aim(first, Target.over(percentOf(first, span), span));
        } else if (cursor.accept(WATTS)) {
            stretch.aim(first, Target.over(Scale.WATTS, span));
        } else if (cursor.accept("bpm")) {
            stretch.aim(first, Target.over(Scale.BPM, span));
        } else if (cursor.accept("rpm")) {
            stretch.turn(first, span);
        } else {
            throw NotUnderstood.unit(first, shown(span) + " min", shown(span) + "%", shown(span) + " w");
        }
    }

    /** {@code z2}, {@code zone 3-4 hr}; the z is read already. */
    void zone(Stretch stretch, Token letter) {
        double from = zoneNumber(letter);
        boolean isBand = cursor.accept("-");
        if (isBand) {
            cursor.accept(ImmutableSet.of("z", "zone"));
        }
        Span span = isBand ? Span.band(from, zoneNumber(letter)) : Span.of(from);
        Scale usual = discipline.goesByPace() ? Scale.PACE_ZONE : Scale.POWER_ZONE;
        Scale scale = cursor.accept(HEART)
                ? Scale.HEART_RATE_ZONE
                : cursor.accept("pace") ? Scale.PACE_ZONE : cursor.accept("power") ? Scale.POWER_ZONE : usual;
        stretch.aim(letter, Target.over(scale, span));
    }

    /** {@code 3:20/km}, {@code 1:45-1:50 per 100m}. */
    void pace(Stretch stretch) {
        Token first = cursor.next();
        int from = Lengths.clock(first.text());
        int to = from;
        boolean isBand = cursor.accept("-");
        if (isBand) {
            Token second = cursor.next();
            if (second.kind() != Kind.CLOCK) {
                throw NotUnderstood.at(second, "a band of paces without its end.", "Write 4:40-4:30/km.");
            }
            to = Lengths.clock(second.text());
        }
        cursor.accept("min");
        if (!cursor.accept("/") && !cursor.accept("per")) {
            throw NotUnderstood.at(
                    first, "a pace without its distance.", "Write " + first.text() + " per km or per 100m.");
        }
        Scale scale = paceScale(first);
        if (discipline == Discipline.RIDE) {
            throw NotUnderstood.at(first, "a pace, and this is a ride.", "Aim at watts or percent of FTP: 220 w, 95%.");
        }
        stretch.aim(first, isBand ? Target.band(scale, from, to) : Target.of(scale, from));
        cursor.accept("pace");
    }

    private Scale paceScale(Token first) {
        String number = cursor.isAt(Kind.NUMBER) ? cursor.next().text() : "";
        Token unit = cursor.next();
        Scale scale = PACES.get(number + unit.text());
        if (scale == null) {
            throw NotUnderstood.at(
                    unit, "no distance of a pace.", "Write " + first.text() + " per km, mi, 100m or 100yd.");
        }
        return scale;
    }

    private Scale percentOf(Token first, Span span) {
        double least = Math.min(span.from(), span.last());
        double most = Math.max(span.from(), span.last());
        if (least < LEAST_PERCENT || most > MOST_PERCENT) {
            throw NotUnderstood.at(first, "no share of a threshold.", "Use 10% to 300%.");
        }
        cursor.accept("of");
        boolean isThreshold = cursor.accept("threshold");
        if (cursor.accept("lthr") || (isThreshold && cursor.accept(HEART))) {
            cursor.accept("rate");
            return Scale.PERCENT_THRESHOLD_HEART_RATE;
        }
        if (cursor.peek().is("max") && HEART.contains(cursor.peek(1).text())) {
            cursor.next();
        }
        if (cursor.accept(HEART)) {
            cursor.accept("rate");
            return Scale.PERCENT_MAX_HEART_RATE;
        }
        if (cursor.accept("ftp") || cursor.accept("power")) {
            return Scale.PERCENT_FTP;
        }
        boolean isPace = cursor.accept("pace") || cursor.accept("css") || cursor.accept("speed");
        return isPace || discipline.goesByPace() ? Scale.PERCENT_THRESHOLD_SPEED : Scale.PERCENT_FTP;
    }

    private double zoneNumber(Token letter) {
        if (!cursor.isAt(Kind.NUMBER)
                || cursor.peek().number() < 1
                || cursor.peek().number() > MOST_ZONE
                || cursor.peek().number() != Math.rint(cursor.peek().number())) {
            throw NotUnderstood.at(letter, "a zone without its number.", "Write z2, or z3-z4.");
        }
        return cursor.next().number();
    }

    private static String shown(Span span) {
        return Math.rint(span.last()) == span.last() ? Long.toString((long) span.last()) : Double.toString(span.last());
    }
}
