package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.analytics.planning.Mesocycle;
import io.github.intervalscoach.analytics.planning.RaceConflict;
import io.github.intervalscoach.analytics.planning.SeasonWeek;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.load.Binding;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a plan has to say beside its figures. */
final class Words {
    private Words() {}

    /** What a week is. */
    static String phase(PlanWeek week) {
        if (week.notes().contains(SeasonWeek.Note.HOLIDAY)) {
            return "holiday";
        }
        if (week.isShortTaper()) {
            return "short taper";
        }
        String phase = word(week.phase().name());
        return week.kind() == Mesocycle.Kind.RECOVERY && !week.isTaper() ? phase + ", recovery" : phase;
    }

    static String limit(Binding.Limit limit) {
        return switch (limit) {
            case DAY_MINUTES -> "the minutes of the days";
            case WEEK_HOURS -> "the hours of the week and how fast they grow";
            case RAMP -> "how fast fitness may rise";
            case RECOVERY_WEEK -> "recovery weeks and the taper";
            case FORM_IN_TRAINING -> "how tired you may get in training";
            case RACE_FORM -> "how fresh you are to be on race morning";
            case SETTLED -> "what is on the calendar already";
        };
    }

    static List<String> conflicts(Plan plan) {
        return plan.conflicts().stream()
                .map(conflict -> conflict(conflict, plan))
                .toList();
    }

    private static String conflict(RaceConflict conflict, Plan plan) {
        int week = conflict.race().week();
        String when = week <= plan.weeks().size()
                ? "week of "
                        + Wording.shortDate(plan.weeks().get(week - 1).week().first())
                : "week " + week;
        Optional<RaceConflict.Option> taken = conflict.options().stream()
                .filter(option -> option.way() == RaceConflict.Way.TAPER)
                .findFirst();
        String ways = conflict.options().stream()
                .filter(option -> !taken.equals(Optional.of(option)))
                .map(option -> way(option.way()) + " ("
                        + (option.easierDays() == 0 ? "costs nothing" : option.easierDays() + " easier days") + ")")
                .collect(Collectors.joining(" or "));
        return conflict.race().priority() + " race in the " + when + ", " + why(conflict.code()) + ": "
                + taken.map(option -> "a short taper (" + option.easierDays() + " easier days), then load; else ")
                        .orElse("")
                + ways;
    }

    private static String why(RaceConflict.Code code) {
        return switch (code) {
            case SECOND_A_RACE -> "a second one beside the goal";
            case IN_TAPER -> "within the taper";
            case SAME_WEEK -> "in the week of another";
        };
    }

    private static String way(RaceConflict.Way way) {
        return switch (way) {
            case SKIP -> "skip it";
            case RACE_AS_C -> "race it as a C race";
            case RACE_AS_B -> "race it as a B race";
            case TAPER -> "taper for it";
        };
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
