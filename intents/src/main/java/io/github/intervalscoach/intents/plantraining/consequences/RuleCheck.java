package io.github.intervalscoach.intents.plantraining.consequences;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.HardDaySpacing;
import io.github.intervalscoach.analytics.planning.IntensityMix;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import io.github.intervalscoach.intents.rules.LoadRules;
import io.github.intervalscoach.intents.rules.PlanRules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds a plan, as it came out, against the rules it was made by and those of load. */
final class RuleCheck {
    private static final int LOOK_BACK_DAYS = 30;
    private static final double PERCENT = 100;

    private final Plan plan;
    private final TrainingState state;
    private final List<FixedDay> settled;
    private final List<BrokenRule> broken = new ArrayList<>();

    RuleCheck(Plan plan, TrainingState state, List<FixedDay> settled) {
        this.plan = plan;
        this.state = state;
        this.settled = settled;
    }

    List<BrokenRule> of(List<WeekFigures> weeks, List<KeyDate> dates) {
        spacing();
        longest();
        beforeRaces();
        eves();
        for (int i = 0; i < weeks.size(); i++) {
            week(plan.weeks().get(i).week(), weeks.get(i));
        }
        dates.forEach(this::form);
        return List.copyOf(broken);
    }

    private void spacing() {
        List<LocalDate> hard = Stream.concat(
                        plan.sessions().stream()
                                .filter(dated -> dated.session().kind().isHard())
                                .map(DatedSession::day),
                        settled.stream().filter(fixed -> fixed.kind().isHard()).map(FixedDay::day))
                .distinct()
                .sorted()
                .toList();
        HardDaySpacing.of(hard)
                .found()
                .ifPresent(spacing -> spacing.tooClose()
                        .forEach(pair ->
                                broken.add(new BrokenRule(PlanRules.SPACING, pair.second(), pair.days(), 2, "days"))));
    }

    /** What is hard or long so near to an A race, be it planned or there already. */
    private void beforeRaces() {
        settled.stream().filter(race -> race.kind() == FixedDay.Kind.RACE_A).forEach(race -> {
            settled.stream()
                    .filter(fixed -> fixed.kind().isSession())
                    .forEach(fixed -> beforeRace(
                            race.day(),
                            fixed.day(),
                            fixed.kind() == FixedDay.Kind.HARD_SESSION,
                            fixed.minutes().orElse(0)));
            plan.sessions()
                    .forEach(dated -> beforeRace(
                            race.day(),
                            dated.day(),
                            dated.session().kind().isHard(),
                            dated.session().minutes()));
        });
    }

    private void beforeRace(LocalDate race, LocalDate day, boolean isHard, int minutes) {
        int least = isHard
                ? PlanRules.HARD_TO_RACE_DAYS
                : minutes >= PlanRules.LONG_MINUTES ? PlanRules.LONG_TO_RACE_DAYS : 0;
        long days = ChronoUnit.DAYS.between(day, race);
        if (days > 0 && days < least) {
            broken.add(new BrokenRule(PlanRules.BEFORE_RACE, day, days, least, "days"));
        }
    }

    /** Too much on the eve of a race, be it planned or there already. */
    private void eves() {
        settled.stream()
                .filter(race -> race.kind().matters())
                .map(race -> race.day().minusDays(1))
                .distinct()
                .forEach(eve -> {
                    int minutes = minutesOn(eve);
                    if (minutes > PlanRules.EVE_MINUTES) {
                        broken.add(new BrokenRule(PlanRules.EVE, eve, minutes, PlanRules.EVE_MINUTES, "minutes"));
                    }
                });
    }

    private int minutesOn(LocalDate day) {
        return plan.minutesOn(day)
                + settled.stream()
                        .filter(fixed -> fixed.kind().isSession() && fixed.day().equals(day))
                        .mapToInt(fixed -> fixed.minutes().orElse(0))
                        .sum();
    }

    private void longest() {
        for (DatedSession dated : plan.sessions()) {
            Sport sport = dated.session().sport();
            int before = longestBefore(sport, dated.day());
            double allowed = PlanRules.TENTH * before;
            if (sport.isEndurance() && before > 40 && dated.session().minutes() > allowed) {
                broken.add(new BrokenRule(
                        PlanRules.LONGEST, dated.day(), dated.session().minutes(), allowed, "minutes"));
            }
        }
    }

    /** Minutes of the longest of the 30 days before; what was done before the plan counts as done the day before it. */
    private int longestBefore(Sport sport, LocalDate day) {
        LocalDate first = day.minusDays(LOOK_BACK_DAYS);
        int planned = plan.sessions().stream()
                .filter(dated -> dated.session().sport() == sport)
                .filter(dated -> dated.day().isBefore(day) && !dated.day().isBefore(first))
                .mapToInt(dated -> dated.session().minutes())
                .max()
                .orElse(0);
        int standing = settled.stream()
                .filter(fixed -> fixed.kind().isSession()
                        && fixed.sport().filter(sport::equals).isPresent()
                        && fixed.day().isBefore(day)
                        && !fixed.day().isBefore(first))
                .mapToInt(fixed -> fixed.minutes().orElse(0))
                .max()
                .orElse(0);
        boolean recent = !state.firstDay().minusDays(1).isBefore(first);
        return Math.max(
                Math.max(planned, standing),
                recent ? state.longestMinutes(sport).orElse(0) : 0);
    }

    private void week(PlanWeek week, WeekFigures figures) {
        if (figures.ramp() > LoadRules.RAMP_FAST) {
            broken.add(new BrokenRule(LoadRules.RAMP, week.last(), figures.ramp(), LoadRules.RAMP_FAST, "points/week"));
        }
        IntensityMix mix = week.mix();
        double allowed = mix.moderate() + mix.hard() + PlanRules.MIX_PLAY;
        double above = figures.byIntensity().moderate() + figures.byIntensity().hard();
        double share =
                figures.byIntensity().all() > 0 ? above / figures.byIntensity().all() : 0;
        if (share > allowed) {
            broken.add(new BrokenRule(PlanRules.MIX, week.last(), PERCENT * share, PERCENT * allowed, "%"));
        }
    }

    private void form(KeyDate date) {
        FitnessFatigue there = date.asPlanned();
        if (date.kind() == KeyDate.Kind.MOST_TIRED && there.form() < PlanRules.DEEPEST_FORM) {
            broken.add(new BrokenRule(
                    PlanRules.FORM_IN_TRAINING, date.day(), there.form(), PlanRules.DEEPEST_FORM, "points"));
        }
        boolean raceA = settled.stream()
                .anyMatch(fixed ->
                        fixed.kind() == FixedDay.Kind.RACE_A && fixed.day().equals(date.day()));
        if (date.kind() == KeyDate.Kind.RACE_MORNING && raceA) {
            raceForm(date, there.form());
        }
    }

    private void raceForm(KeyDate date, double form) {
        if (form < PlanRules.LEAST_RACE_FORM || form > PlanRules.MOST_RACE_FORM) {
            double bound = form < PlanRules.LEAST_RACE_FORM ? PlanRules.LEAST_RACE_FORM : PlanRules.MOST_RACE_FORM;
            broken.add(new BrokenRule(PlanRules.RACE_FORM, date.day(), form, bound, "points"));
        }
    }
}
