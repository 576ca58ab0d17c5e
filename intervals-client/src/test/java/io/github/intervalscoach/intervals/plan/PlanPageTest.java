package io.github.intervalscoach.intervals.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.planning.RecoveryRhythm;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.build.PlanBuilder;
import io.github.intervalscoach.intents.plantraining.build.PlanQuestion;
import io.github.intervalscoach.intents.plantraining.build.PlannedWeek;
import io.github.intervalscoach.intents.plantraining.consequences.Consequences;
import io.github.intervalscoach.intervals.workout.IntervalsWorkoutLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve weeks, to be read by eye; {@code -Dgolden.update} rewrites them and fails, so that somebody does. */
class PlanPageTest {
    private static final Path PAGES = Path.of("src/test/resources/plans");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final LocalDate RACE = Athletes.MONDAY.plusWeeks(12).minusDays(1);

    @ParameterizedTest
    @ValueSource(strings = {"cyclist", "runner", "triathlete", "taper"})
    void thePlanReadsAsItDid(String name) throws IOException {
        String page = page(question(name));
        Path kept = PAGES.resolve(name + ".md");
        String before = Files.exists(kept) ? Files.readString(kept) : "";
        if (System.getProperty("golden.update") != null && !page.equals(before)) {
            Files.createDirectories(PAGES);
            Files.writeString(kept, page);
        }
        assertThat(before).isEqualTo(page);
    }

    static PlanQuestion question(String name) {
        var rhythm = RecoveryRhythm.of(OptionalInt.empty(), List.of());
        return switch (name) {
            case "cyclist" ->
                new PlanQuestion(Athletes.cyclist(), hours8(), holiday(), race(RACE, 240, Sport.RIDE), 12, rhythm);
            case "runner" ->
                new PlanQuestion(
                        Athletes.runner(),
                        Limits.of(List.of(0, 60, 45, 60, 0, 75, 150), Sport.RUN, Sport.STRENGTH)
                                .weekly(330),
                        List.of(FixedDay.of(RACE.minusWeeks(4), FixedDay.Kind.RACE_B)),
                        race(RACE, 105, Sport.RUN),
                        12,
                        rhythm);
            case "triathlete" ->
                new PlanQuestion(
                        Athletes.triathlete(),
                        Limits.of(
                                        List.of(60, 90, 60, 90, 60, 240, 150),
                                        Sport.RIDE,
                                        Sport.RUN,
                                        Sport.SWIM,
                                        Sport.STRENGTH)
                                .weekly(600),
                        List.of(),
                        race(RACE, 320, Sport.RIDE),
                        12,
                        rhythm);
            default -> {
                LocalDate race = Athletes.MONDAY.plusDays(9);
                yield new PlanQuestion(
                        Athletes.cyclist(),
                        Limits.of(List.of(60, 60, 60, 60, 60, 240, 180), Sport.RIDE),
                        List.of(FixedDay.session(race.minusDays(3), FixedDay.Kind.EASY_SESSION, Sport.RIDE, 180, 140)),
                        race(race, 180, Sport.RIDE),
                        2,
                        rhythm);
            }
        };
    }

    private static Limits hours8() {
        return Limits.of(List.of(60, 0, 90, 0, 60, 240, 180), Sport.RIDE).weekly(480);
    }

    private static List<FixedDay> holiday() {
        return IntStream.range(0, 7)
                .mapToObj(day -> FixedDay.of(Athletes.MONDAY.plusWeeks(5).plusDays(day), FixedDay.Kind.HOLIDAY))
                .toList();
    }

    private static Goal race(LocalDate day, int minutes, Sport sport) {
        return Goal.race(day, Duration.ofMinutes(minutes), sport);
    }

    private static String page(PlanQuestion question) {
        TrainingState state = question.state();
        return PlanBuilder.build(question, new IntervalsWorkoutLanguage())
                .fold(plan -> page(plan, Consequences.of(plan, state, question.settled())), Object::toString);
    }

    private static String page(Plan plan, Consequences consequences) {
        var page = new StringJoiner("\n", "", "\n");
        for (int i = 0; i < plan.weeks().size(); i++) {
            week(page, plan.weeks().get(i), consequences.weeks().get(i).ramp());
        }
        page.add("");
        plan.conflicts().forEach(conflict -> page.add("conflict: " + conflict));
        page.add(String.format(
                Locale.ROOT,
                "programme: fitness %.1f, race form free: %s",
                plan.loads().reached(),
                plan.loads().isRaceFormFree()));
        plan.loads().binding().forEach(limit -> page.add("holds back: " + limit));
        consequences
                .dates()
                .forEach(date -> page.add(String.format(
                        Locale.ROOT,
                        "%s %s: fitness %.1f form %.1f, usually form %s",
                        date.kind(),
                        DAY.format(date.day()),
                        date.asPlanned().fitness(),
                        date.asPlanned().form(),
                        date.asUsual()
                                .map(day -> String.format(
                                        Locale.ROOT,
                                        "%.1f to %.1f",
                                        day.form().low(),
                                        day.form().high()))
                                .orElse("unknown"))));
        consequences
                .broken()
                .forEach(rule -> page.add(String.format(
                        Locale.ROOT,
                        "breaks %s on %s: %.1f of %.1f %s",
                        rule.rule().id(),
                        rule.day(),
                        rule.value(),
                        rule.allowed(),
                        rule.unit())));
        return page.toString();
    }

    private static void week(StringJoiner page, PlannedWeek week, double ramp) {
        page.add(String.format(
                Locale.ROOT,
                "\n%d %s %s %s: %.0f of %.0f points, %.1f h, ramp %.1f, %d nodes%s",
                week.week().number(),
                DAY.format(week.week().first()),
                week.week().phase(),
                week.week().kind(),
                week.points(),
                week.targetPoints(),
                week.hours(),
                ramp,
                week.nodes(),
                week.proven() ? "" : ", not proven"));
        week.sessions()
                .forEach(dated -> page.add(String.format(
                        Locale.ROOT,
                        "  %s %s %s, %d min, %.0f",
                        DAY.format(dated.day()),
                        dated.priority(),
                        dated.session().title(),
                        dated.session().minutes(),
                        dated.session().addedLoad())));
        week.dropped().forEach(drop -> page.add("  dropped " + drop.wanted().name() + ": " + drop.code()));
    }
}
