package io.github.intervalscoach.intents.analyzerace.prediction;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.analyzerace.answer.Finding;
import io.github.intervalscoach.intents.analyzerace.answer.Include;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection;
import io.github.intervalscoach.intents.analyzerace.answer.RaceAnswer;
import io.github.intervalscoach.intents.analyzerace.answer.RaceText;
import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.analyzerace.answer.RaceWeekSection;
import io.github.intervalscoach.intents.analyzerace.contest.Contest;
import io.github.intervalscoach.intents.analyzerace.raceweek.RaceWeekText;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RememberedNote;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.rules.MemoryRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    static Rendered of(Interpreted i) {
        RaceOutlook.Asked asked = i.asked();
        Units units = Units.of(asked.athlete());
        PredictionSection section = Rounded.section(i);
        Optional<RaceWeekSection> week = i.week().map(RaceWeekText::rounded);
        LocalDate day = asked.contest().map(Contest::day).orElse(asked.today());
        var data = new RaceAnswer(
                new OutlookText(section, units).headline(asked.contest().isPresent(), asked.hasSeveralSports()),
                AthleteRef.of(asked.athlete()),
                asked.today(),
                new Understood(asked.contest().isPresent() ? "race_to_come" : "prediction", day, day, Optional.empty()),
                i.confidence(),
                asked.contest().map(Contest::ref),
                Optional.empty(),
                Optional.of(section),
                week,
                List.of(),
                Stream.concat(i.memory().injuries().stream(), i.memory().goals().stream())
                        .map(RememberedNote::of)
                        .toList(),
                reasons(i, units),
                changes(i),
                alerts(i, units),
                i.flaws().stream().map(NoteText::of).toList(),
                next(i));
        return new Rendered(new Answer(text(data, section, week, asked), data));
    }

    private static String text(
            RaceAnswer data, PredictionSection section, Optional<RaceWeekSection> week, RaceOutlook.Asked asked) {
        Units units = Units.of(asked.athlete());
        var words = new OutlookText(section, units);
        var lines = new Lines(data, Wording.longDate(data.asOf()));
        data.race()
                .map(race -> new RaceText(units).line(race) + " \u00b7 "
                        + away(section.daysAway().orElse(0)))
                .ifPresent(lines::add);
        if (!asked.scope().isBrief()) {
            lines.add(words.models());
        }
        lines.add(RememberedNote.line(data.memory()));
        lines.add(words.spread());
        lines.add(words.evidence());
        lines.add(words.floor());
        lines.add(words.fuelling());
        week.map(RaceWeekText::lines).ifPresent(all -> all.forEach(lines::add));
        return lines.close();
    }

    private static List<RuleCited> reasons(Interpreted i, Units units) {
        return Stream.concat(
                        i.findings().stream().map(finding -> FindingText.cited(finding, units)),
                        i.memory().goals().stream()
                                .limit(1)
                                .map(goal -> RuleCited.of(
                                        MemoryRules.GOAL,
                                        "the goal of that day is shown as it was said; no number here"
                                                + " comes from it")))
                .toList();
    }

    private static List<Alert> alerts(Interpreted i, Units units) {
        return Stream.concat(
                        i.memory().injuries().stream()
                                .limit(1)
                                .map(injury -> new Alert(
                                        MemoryRules.INJURY.id(),
                                        "a remembered injury holds on the day of the race; the prediction does not know"
                                                + " of it")),
                        i.findings().stream()
                                .filter(Finding::adverse)
                                .map(f -> new Alert(
                                        f.rule().id(),
                                        FindingText.cited(f, units).says())))
                .toList();
    }

    private static String away(int days) {
        return days == 0 ? "today" : "in " + RaceTime.days(days);
    }

    private static List<String> changes(Interpreted i) {
        List<String> changes = new ArrayList<>();
        RaceOutlook.Way way = i.asked().way();
        if (way == RaceOutlook.Way.ON_FOOT) {
            changes.add(
                    i.used().isEmpty()
                            ? "a race or an all-out time trial, flagged as a race"
                            : "a newer race, or one nearer in distance; hills and heat make it slower");
        }
        if (way == RaceOutlook.Way.ON_WHEELS) {
            changes.add("an all-out effort near the duration; bests that were not all-out make it low");
        }
        return changes;
    }

    private static List<NextAction> next(Interpreted i) {
        RaceOutlook.Asked asked = i.asked();
        String id = asked.athlete().id();
        List<NextAction> next = new ArrayList<>();
        if (asked.contest().isPresent() && i.week().isEmpty()) {
            var arguments = ImmutableMap.<String, Object>builder()
                    .putAll(asked.scope()
                            .arguments(id, "race", asked.contest().get().id()))
                    .put("include", List.of(Include.RACE_WEEK.name().toLowerCase(Locale.ROOT)))
                    .buildOrThrow();
            next.add(new NextAction("analyze_race", arguments, "the days before it"));
        }
        i.used()
                .ifPresent(race -> next.add(new NextAction(
                        "analyze_race",
                        asked.scope().arguments(id, "race", race.race().id()),
                        "how that race went")));
        if (asked.contest().isPresent()) {
            next.add(new NextAction("assess_recovery", asked.scope().arguments(id, "date", "today"), "readiness now"));
        }
        return next;
    }
}
