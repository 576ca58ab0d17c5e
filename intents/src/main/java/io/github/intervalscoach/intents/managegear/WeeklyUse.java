package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.managegear.find.Piece;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearUse;
import io.github.intervalscoach.intents.model.gear.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the last six weeks did with a piece of gear; a part is used whenever what it is on is.
 *
 * @param weeks newest first; those before it was bought are left out
 */
record WeeklyUse(Gear gear, List<List<GearUse>> weeks) {
    private static final int WEEKS = 6;
    private static final int WEEK = 7;

    /** How many days back it looks, today included. */
    static final int DAYS = WEEKS * WEEK;

    WeeklyUse {
        weeks = List.copyOf(weeks);
    }

    static WeeklyUse of(Piece piece, List<GearUse> uses, LocalDate today) {
        String id = piece.whole().orElse(piece.gear()).id();
        return new WeeklyUse(
                piece.gear(),
                IntStream.range(0, WEEKS)
                        .mapToObj(i -> today.minusDays((long) WEEK * (i + 1)))
                        .filter(eve -> piece.gear()
                                .purchased()
                                .filter(bought -> bought.isAfter(eve.plusDays(1)))
                                .isEmpty())
                        .map(eve -> uses.stream()
                                .filter(use -> use.gearId().equals(id))
                                .filter(use ->
                                        use.day().isAfter(eve) && !use.day().isAfter(eve.plusDays(WEEK)))
                                .toList())
                        .toList());
    }

    int weeksWithUse() {
        return (int) weeks.stream().filter(week -> !week.isEmpty()).count();
    }

    /** A week's use in the unit of {@code limit}, the quietest week first. */
    double[] sorted(Limit limit) {
        return weeks.stream()
                .mapToDouble(week ->
                        week.stream().mapToDouble(use -> amount(limit, use)).sum())
                .sorted()
                .toArray();
    }

    /** What a session does not tell adds nothing to the service's own count either. */
    private double amount(Limit limit, GearUse use) {
        return switch (limit) {
            case DISTANCE_METERS -> use.distanceMeters().orElse(0);
            case TIME_SECONDS ->
                (gear.timeCounted() == Gear.TimeCounted.MOVING ? use.movingSeconds() : use.elapsedSeconds()).orElse(0);
            case ACTIVITIES -> 1;
            case DAYS -> 0;
        };
    }
}
