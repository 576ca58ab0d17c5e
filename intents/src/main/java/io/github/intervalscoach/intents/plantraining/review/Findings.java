package io.github.intervalscoach.intents.plantraining.review;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.consequences.Breach;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.rules.LoadRules;
import io.github.intervalscoach.intents.rules.PlanRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What rules and data have to say of what is planned. */
final class Findings {
    private static final int STALE_DAYS = 3;
    private static final int MOST_ALERTS = 6;

    private Findings() {}

    static List<Alert> alerts(List<Breach> breaches) {
        return breaches.stream()
                .limit(MOST_ALERTS)
                .map(breach -> new Alert(breach.rule().id(), breach.says()))
                .toList();
    }

    static List<RuleCited> evidence(List<Breach> breaches, ReviewSection section) {
        var cited = new ArrayList<RuleCited>();
        boolean isSpaced = breaches.stream().map(Breach::rule).noneMatch(PlanRules.SPACING::equals);
        if (isSpaced && section.hardDaysLeast().isPresent()) {
            cited.add(RuleCited.of(
                    PlanRules.SPACING,
                    "hard days are at least " + section.hardDaysLeast().getAsInt() + " days apart"));
        }
        section.weeks().stream()
                .filter(week -> week.fitnessGained().orElse(0) > LoadRules.RAMP_FAST)
                .forEach(week -> cited.add(RuleCited.of(
                        LoadRules.RAMP,
                        "fitness would rise by "
                                + Wording.number(1, week.fitnessGained().orElseThrow()) + " in the week of "
                                + Wording.shortDate(week.monday()))));
        cited.add(RuleCited.of(
                PlanRules.RECOVERY_WEEKS,
                "age is read by no rule here: own history and signals say more than a birthday"));
        return cited;
    }

    static List<DataNote> notes(Known known, ReviewSection section, boolean knowsFitness) {
        var notes = new ArrayList<DataNote>();
        int withoutLoad = section.weeks().stream()
                .mapToInt(ReviewSection.Week::withoutLoad)
                .sum();
        if (withoutLoad > 0) {
            notes.add(new DataNote(
                    "load_unknown",
                    withoutLoad + (withoutLoad == 1 ? " session has" : " sessions have") + " no planned load.",
                    "They count in no sum of load."));
        }
        if (!knowsFitness) {
            notes.add(new DataNote(
                    "fitness_missing", "Yesterday's fitness and fatigue are not known.", "No rise is worked out."));
        }
        if (known.withheld() > 0) {
            notes.add(new DataNote(
                    "strava_withheld",
                    known.withheld() + " of the sessions done since "
                            + Wording.shortDate(known.asked().today().minusDays(91)) + " cannot be read.",
                    "The longest done may be longer than told."));
        }
        wellness(known).ifPresent(notes::add);
        return notes;
    }

    /** Whoever audits a plan by how the athlete is must know how old that is. */
    private static Optional<DataNote> wellness(Known known) {
        LocalDate today = known.asked().today();
        Optional<LocalDate> last = known.days().stream()
                .filter(Findings::isLogged)
                .map(WellnessDay::day)
                .max(Comparator.naturalOrder());
        if (last.filter(day -> !day.isBefore(today.minusDays(STALE_DAYS))).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new DataNote(
                "wellness_stale",
                last.map(day -> "The last sleep, HRV or feel in the diary is of " + Wording.shortDate(day) + ".")
                        .orElse("No sleep, HRV or feel is in the diary of half a year."),
                "Whether the athlete can bear this is not judged here."));
    }

    private static boolean isLogged(WellnessDay day) {
        var measured = day.measured();
        var said = day.said();
        return measured.hrvRmssdMs().isPresent()
                || measured.restingHeartRateBpm().isPresent()
                || measured.sleepSeconds().isPresent()
                || Stream.of(said.fatigue(), said.soreness(), said.stress(), said.mood(), said.sleepQuality())
                        .anyMatch(OptionalInt::isPresent);
    }

    /** The way on where nothing is planned. */
    record Next(Asked asked) {
        List<NextAction> week() {
            ImmutableMap.Builder<String, Object> arguments = ImmutableMap.builder();
            if (asked.isCoach()) {
                arguments.put("athlete", asked.athlete().id());
            }
            return List.of(new NextAction(
                    "plan_training", arguments.put("action", "week").buildOrThrow(), "plan the next week"));
        }
    }
}
