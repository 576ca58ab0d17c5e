package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.Longest;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.SportCap;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How long a session may be: at most a tenth longer than the longest of the 30 days before it, planned ones included, and
 * never longer than an injury allows. After a month without, short.
 */
public final class Ceilings {
    private static final int LOOK_BACK_DAYS = 30;

    /** Frandsen et al. 2025, for runs; for other sports a house rule. */
    private static final double TENTH = 1.1;

    /** House rule where nothing was done for a month: where to begin, minutes. */
    private static final int BEGIN = 40;

    /** House rule: half of what a tenth a week would be. */
    private static final double WEEKLY_GROWTH = 0.05;

    private final Limits limits;
    private final List<Seen> seen;

    /** The longest session of a sport on a day. */
    private record Seen(Sport sport, LocalDate day, int minutes) {}

    private Ceilings(Limits limits, List<Seen> seen) {
        this.limits = limits;
        this.seen = List.copyOf(seen);
    }

    /** What the athlete has done so far; on which day is not known, so it counts for the next 30. */
    public static Ceilings of(TrainingState state, Limits limits) {
        var seen = new ArrayList<Seen>();
        for (Longest longest : state.longest()) {
            seen.add(new Seen(longest.sport(), state.firstDay().minusDays(1), longest.minutes()));
        }
        return new Ceilings(limits, seen);
    }

    /** The same with these sessions done too. */
    Ceilings after(List<DatedSession> sessions) {
        var all = new ArrayList<>(seen);
        sessions.forEach(dated -> all.add(
                new Seen(dated.session().sport(), dated.day(), dated.session().minutes())));
        return new Ceilings(limits, all);
    }

    /** The same with what stands done too. */
    Ceilings afterStanding(List<FixedDay> standing) {
        var all = new ArrayList<>(seen);
        standing.forEach(fixed -> fixed.sport()
                .ifPresent(sport ->
                        all.add(new Seen(sport, fixed.day(), fixed.minutes().orElse(0)))));
        return new Ceilings(limits, all);
    }

    /** At most so many minutes of {@code sport} from {@code day} on, for a week. */
    public int minutes(Sport sport, LocalDate day) {
        OptionalInt longest = seen.stream()
                .filter(done -> done.sport() == sport && !done.day().isBefore(day.minusDays(LOOK_BACK_DAYS - 7L)))
                .mapToInt(Seen::minutes)
                .max();
        int usual = longest.isPresent() ? Math.max(BEGIN, (int) (TENTH * longest.getAsInt())) : BEGIN;
        return sport.isEndurance()
                ? Math.min(usual, limits.sessionCap(sport).orElse(usual))
                : limits.sessionCap(sport).orElse(2 * BEGIN);
    }

    /**
     * What the programme may count on for {@code day}: sessions at least as long as the longest go on being done, and grow.
     */
    int foreseen(Sport sport, LocalDate first, LocalDate day) {
        long weeks = ChronoUnit.WEEKS.between(first, day);
        int grown = (int) (minutes(sport, first) * (1 + WEEKLY_GROWTH * weeks));
        return Math.min(grown, limits.sessionCap(sport).orElse(grown));
    }

    /** All of it as caps of a week from {@code day} on. */
    public List<SportCap> caps(LocalDate day) {
        return limits.sports().stream()
                .map(sport -> new SportCap(sport, OptionalInt.of(minutes(sport, day)), limits.weekCap(sport)))
                .toList();
    }
}
