package io.github.intervalscoach.intents.consequences;

import io.github.intervalscoach.analytics.planning.HardDaySpacing;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.rules.PlanRules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds planned sessions against the rules of planning. */
public final class Breaches {
    private static final int LOOK_BACK_DAYS = 30;
    private static final int LONG_SECONDS = 7_200;

    private static final int MINUTE = 60;

    /** The first days that are far enough before a race, as the rule has them. */
    private static final int HARD_BEFORE_A = 3;

    private static final int LONG_BEFORE_A = 4;
    private static final int HARD_BEFORE_B = 4;

    private final Around around;
    private final List<PlannedSession> planned;
    private final List<Breach> found = new ArrayList<>();

    private Breaches(Around around, List<PlannedSession> planned) {
        this.around = around;
        this.planned = planned;
    }

    /** Every breach of {@code planned}, in the order of the rules and of the days. */
    public static List<Breach> of(Around around, List<PlannedSession> planned) {
        var breaches = new Breaches(around, planned);
        breaches.spacing();
        planned.forEach(breaches::longest);
        planned.forEach(breaches::beforeRaces);
        return List.copyOf(breaches.found);
    }

    /** Days with a hard session, done or planned, in order. */
    public static List<LocalDate> hardDays(Around around, List<PlannedSession> planned) {
        Stream<LocalDate> done = around.done().stream()
                .filter(activity -> activity.race() || Demand.of(activity.load().intensityPercent()) == Demand.HARD)
                .map(Activity::day);
        Stream<LocalDate> open = planned.stream().filter(PlannedSession::isHard).map(PlannedSession::day);
        return Stream.concat(done, open).distinct().sorted().toList();
    }

    private void spacing() {
        HardDaySpacing.of(hardDays(around, planned))
                .found()
                .ifPresent(spacing -> spacing.tooClose().stream()
                        .filter(pair -> !pair.second().isBefore(around.today()))
                        .forEach(pair -> found.add(new Breach(
                                PlanRules.SPACING,
                                pair.second(),
                                Wording.shortDate(pair.first()) + " and " + Wording.shortDate(pair.second())
                                        + " are hard days in a row"))));
    }

    private void longest(PlannedSession session) {
        Optional<String> sport = session.sport();
        OptionalInt before = longestBefore(session);
        if (sport.isEmpty()
                || session.seconds().isEmpty()
                || before.isEmpty()
                || session.category().isRace()) {
            return;
        }
        if (session.seconds().getAsInt() > PlanRules.TENTH * before.getAsInt()) {
            found.add(new Breach(
                    PlanRules.LONGEST,
                    session.day(),
                    Wording.shortDate(session.day()) + " takes "
                            + Wording.duration(session.seconds().getAsInt())
                            + ", more than a tenth above the longest of the 30 days before ("
                            + Wording.duration(before.getAsInt()) + ")"));
        }
    }

    private OptionalInt longestBefore(PlannedSession session) {
        LocalDate first = session.day().minusDays(LOOK_BACK_DAYS);
        var done = around.done().stream()
                .filter(activity -> session.sport().equals(Optional.of(activity.sport())))
                .filter(activity -> isWithin(activity.day(), first, session.day()))
                .flatMapToInt(activity -> activity.volume().movingSeconds().stream());
        var open = planned.stream()
                .filter(other -> other.sport().equals(session.sport()) && isWithin(other.day(), first, session.day()))
                .flatMapToInt(other -> other.seconds().stream());
        return IntStream.concat(done, open).max();
    }

    private void beforeRaces(PlannedSession session) {
        planned.stream()
                .filter(race -> race.category() == Category.RACE_A || race.category() == Category.RACE_B)
                .filter(race -> session.day().isBefore(race.day()))
                .forEach(race -> before(race, session));
    }

    private void before(PlannedSession race, PlannedSession session) {
        long days = ChronoUnit.DAYS.between(session.day(), race.day());
        boolean isA = race.category() == Category.RACE_A;
        boolean isLong = isA && session.seconds().orElse(0) >= LONG_SECONDS && days < LONG_BEFORE_A;
        boolean isHard = session.isHard() && days < (isA ? HARD_BEFORE_A : HARD_BEFORE_B);
        if (isLong || isHard) {
            found.add(new Breach(
                    PlanRules.BEFORE_RACE,
                    session.day(),
                    Wording.shortDate(session.day()) + " is " + (isHard ? "hard" : "long") + " and " + days
                            + (days == 1 ? " day" : " days") + " before the race of "
                            + Wording.shortDate(race.day())));
        } else if (days == 1 && session.seconds().orElse(0) > MINUTE * PlanRules.EVE_MINUTES) {
            found.add(new Breach(
                    PlanRules.EVE,
                    session.day(),
                    Wording.shortDate(session.day()) + " is the eve of a race and takes "
                            + Wording.duration(session.seconds().getAsInt()) + ", "
                            + Wording.duration((long) MINUTE * PlanRules.EVE_MINUTES) + " at most"));
        }
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate endExclusive) {
        return !day.isBefore(first) && day.isBefore(endExclusive);
    }
}
