package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.managegear.answer.GearPiece;
import io.github.intervalscoach.intents.managegear.answer.LimitFinding;
import io.github.intervalscoach.intents.managegear.answer.ReminderFinding;
import io.github.intervalscoach.intents.managegear.find.Piece;
import io.github.intervalscoach.intents.model.gear.Allowance;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearReminder;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A piece as the typed answer has it: metric, rounded once. */
final class PieceText {
    private static final double METERS_PER_KM = 1000;
    private static final double SECONDS_PER_HOUR = 3600;

    private PieceText() {}

    static GearPiece inUse(Interpreted.Standing standing) {
        return piece(
                standing.piece(),
                standing.reminders().stream().map(PieceText::reminder).toList());
    }

    static GearPiece retired(Piece piece) {
        return piece(piece, List.of());
    }

    private static GearPiece piece(Piece piece, List<ReminderFinding> reminders) {
        Gear gear = piece.gear();
        return new GearPiece(
                gear.id(),
                gear.type(),
                gear.name().shown(),
                piece.whole().map(Gear::id),
                per(METERS_PER_KM, gear.distanceMeters()),
                per(SECONDS_PER_HOUR, gear.timeSeconds()),
                gear.timeCounted().name().toLowerCase(Locale.ROOT),
                gear.activities(),
                gear.purchased(),
                gear.retired(),
                reminders);
    }

    private static ReminderFinding reminder(Interpreted.Judged judged) {
        GearReminder reminder = judged.reminded().reminder();
        return new ReminderFinding(
                reminder.id(),
                reminder.name().shown(),
                judged.state(),
                judged.reminded().limits().stream().map(PieceText::limit).toList(),
                reminder.lastReset(),
                reminder.snoozedUntil());
    }

    private static LimitFinding limit(Counted counted) {
        Allowance allowance = counted.allowance();
        return switch (allowance.limit()) {
            case DISTANCE_METERS -> limit(counted, "distance", "km", METERS_PER_KM);
            case TIME_SECONDS -> limit(counted, "time", "h", SECONDS_PER_HOUR);
            case ACTIVITIES -> limit(counted, "activities", "activities", 1);
            case DAYS -> limit(counted, "days", "days", 1);
        };
    }

    private static LimitFinding limit(Counted counted, String counts, String unit, double size) {
        Allowance allowance = counted.allowance();
        return new LimitFinding(
                counts,
                unit,
                Round.to(1, allowance.allowed() / size),
                per(size, allowance.used()),
                per(size, allowance.remaining()),
                counted.earliest(),
                counted.latest(),
                counted.weeksWithUse(),
                counted.none());
    }

    private static OptionalDouble per(double size, OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(Round.to(1, value.getAsDouble() / size)) : value;
    }
}
