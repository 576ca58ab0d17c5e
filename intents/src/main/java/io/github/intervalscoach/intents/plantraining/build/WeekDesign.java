package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.analytics.planning.Phase;
import io.github.intervalscoach.analytics.planning.SeasonWeek;
import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import io.github.intervalscoach.intents.plantraining.sessions.Brief;
import io.github.intervalscoach.intents.plantraining.slots.SlotDay;
import io.github.intervalscoach.intents.plantraining.slots.Wanted;
import java.util.List;

/** Which sessions a week is to hold, before anybody asks where. */
final class WeekDesign {
    private static final int GRID = 5;
    private static final double HOUR = 60;
    private static final int TRAINED_DAYS = 6;

    /** House rules, minutes. */
    private static final int KEY_LEAST = 45;

    private static final int KEY_MOST = 90;
    private static final int KEY_RUN_MOST = 65;
    private static final int LONG_LEAST = 45;

    /** Of the length it should have: shorter it might land on a short day, and the next one grows from it. */
    private static final int LONG_FIFTHS = 4;

    private static final int CSS_MOST = 60;
    private static final int EASY_LEAST = 30;
    private static final int EASY_USUAL = 75;
    private static final int GYM = 40;
    private static final int FEW_MINUTES = 180;

    /** House rules, shares of the week. */
    private static final double KEY_SHARE = 0.18;

    private static final double LONG_SHARE = 0.38;

    /** Easy time may take half more than its share where a day has the room, and less elsewhere. */
    private static final double FILLER_PLAY = 1.5;

    private final PlanQuestion question;
    private final PlanWeek week;
    private final List<SlotDay> days;
    private final Ceilings ceilings;
    private final int minutes;
    private final Standing standing;
    private final double points;
    private final Trained trained;
    private final Wishes wishes;

    /** A week of {@code minutes} and {@code points} beside what is {@code standing}. */
    WeekDesign(
            PlanQuestion question,
            PlanWeek week,
            List<SlotDay> days,
            Ceilings ceilings,
            Standing standing,
            int minutes,
            double points) {
        this.question = question;
        this.week = week;
        this.days = days;
        this.ceilings = ceilings;
        this.standing = standing;
        this.minutes = minutes;
        this.points = points;
        this.trained = new Trained(question);
        this.wishes = new Wishes(question.limits(), week.first(), ceilings, standing, points);
    }

    /** The sessions that make its points. */
    List<Wanted> sessions() {
        if (openDays() == 0 || standing.isEnough(points)) {
            return List.of();
        }
        addKeys();
        addLong();
        addOthers();
        addGym();
        addEasy(wishes.left());
        return wishes.all();
    }

    private void addKeys() {
        var kinds = KeyKinds.of(week);
        boolean raced = week.notes().contains(SeasonWeek.Note.C_RACE_IS_THE_HARD_SESSION)
                || week.notes().contains(SeasonWeek.Note.B_RACE_THREE_EASIER_DAYS);
        int most = (minutes < FEW_MINUTES ? 1 : 2)
                - (raced ? 1 : 0)
                - (KeyKinds.hasRacePace(week) ? 1 : 0)
                - standing.hard();
        // Every other day at most.
        int count = Math.min(Math.min(most, kinds.size()), (openDays() + 1) / 2);
        for (int i = 0; i < count; i++) {
            Sport sport = trained.legs().get(i % trained.legs().size());
            wishes.add(
                    kinds.get(i),
                    sport,
                    Priority.KEY,
                    1,
                    clamp(KEY_SHARE * minutes, KEY_LEAST, sport == Sport.RUN ? KEY_RUN_MOST : KEY_MOST));
        }
        if (week.isLight() && !week.isTaper() && !week.isShortTaper()) {
            wishes.add(SessionKind.STRIDES, question.limits().firstSport(), Priority.SUPPORT, EASY_LEAST, KEY_LEAST);
        }
        if (week.phase() == Phase.RACE_WEEK || (week.isShortTaper() && trained.racesOn(week.last()))) {
            wishes.addFrom(week.last().minusDays(1), SessionKind.OPENERS, trained.ofGoal(), EASY_LEAST);
        }
    }

    private void addLong() {
        Sport sport = trained.ofGoal();
        int ceiling = Math.min(ceilings.minutes(sport, week.first()), longestDay());
        int most = Math.min(ceiling, (int) (LONG_SHARE * minutes) / GRID * GRID);
        if (week.phase() == Phase.RACE_WEEK || week.isShortTaper() || most < LONG_LEAST || standing.hasLong(sport)) {
            return;
        }
        boolean pace = KeyKinds.hasRacePace(week) && most >= Brief.leastMinutes(sport, SessionKind.LONG_RACE_PACE);
        wishes.add(
                pace ? SessionKind.LONG_RACE_PACE : SessionKind.LONG,
                sport,
                Priority.KEY,
                Math.max(LONG_LEAST, most * LONG_FIFTHS / 5),
                most);
    }

    /** The sports beside the first, and swims, which come twice. */
    private void addOthers() {
        for (Sport sport : trained.endurance().subList(1, trained.endurance().size())) {
            if (sport == Sport.SWIM) {
                if (standing.of(sport) == 0) {
                    wishes.add(SessionKind.TECHNIQUE, sport, Priority.SUPPORT, EASY_LEAST, KEY_LEAST);
                }
                if (!week.isLight() && standing.of(sport) <= 1) {
                    wishes.add(SessionKind.CSS, sport, Priority.SUPPORT, KEY_LEAST, CSS_MOST);
                }
            } else if (standing.of(sport) == 0) {
                wishes.add(SessionKind.ENDURANCE, sport, Priority.SUPPORT, EASY_LEAST, EASY_USUAL);
            }
        }
        if (trained.hasBricks() && week.phase() == Phase.SPECIFIC && !week.isLight()) {
            wishes.add(SessionKind.BRICK, Sport.RUN, Priority.SUPPORT, EASY_LEAST - GRID, EASY_LEAST);
        }
    }

    private void addGym() {
        if (!question.limits().sports().contains(Sport.STRENGTH) || week.isTaper()) {
            return;
        }
        int times = (week.phase() == Phase.BASE && !week.isLight() ? 2 : 1) - standing.of(Sport.STRENGTH);
        for (int i = 0; i < times; i++) {
            wishes.add(SessionKind.STRENGTH, Sport.STRENGTH, Priority.SUPPORT, EASY_LEAST, GYM);
        }
    }

    private void addEasy(double left) {
        Sport sport = question.limits().firstSport();
        double hourly = Wishes.hourly(SessionKind.ENDURANCE, sport);
        int minutesLeft = (int) Math.round(left / hourly * HOUR);
        int free = openDays() - wishes.of(sport);
        int needed = (minutesLeft + EASY_USUAL - 1) / EASY_USUAL;
        int count = Math.min(free, Math.max(needed, minutesLeft >= EASY_LEAST ? Math.min(free, 1) : 0));
        for (int i = 0; i < count; i++) {
            int most = Math.min(longestDay(), (int) (FILLER_PLAY * minutesLeft / count) / GRID * GRID);
            wishes.add(SessionKind.ENDURANCE, sport, Priority.FILLER, EASY_LEAST, Math.max(EASY_LEAST, most));
        }
    }

    private int longestDay() {
        return days.stream().mapToInt(SlotDay::minutes).max().orElse(0);
    }

    /** Days with room, one of seven kept free. */
    private int openDays() {
        int open = (int) days.stream()
                .filter(day -> day.minutes() >= EASY_LEAST && !day.sports().isEmpty())
                .count();
        return Math.max(0, Math.min(open, TRAINED_DAYS - standing.days()));
    }

    private static int clamp(double number, int least, int most) {
        return Math.max(least, Math.min(most, (int) number / GRID * GRID));
    }
}
