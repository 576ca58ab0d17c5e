package io.github.intervalscoach.intents.analyzerace.execution;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Ends;
import io.github.intervalscoach.intents.analyzerace.answer.Include;
import io.github.intervalscoach.intents.analyzerace.answer.RaceAnswer;
import io.github.intervalscoach.intents.analyzerace.answer.RaceText;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Athlete;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    static Rendered of(Interpreted i) {
        RaceExecution.Asked asked = i.asked();
        Athlete athlete = asked.diary().athlete();
        ExecutionSection section = Rounded.section(i);
        LocalDate day = asked.contest().day();
        var data = new RaceAnswer(
                Headline.of(section, Units.of(athlete)),
                AthleteRef.of(athlete),
                asked.diary().today(),
                new Understood(
                        "race_run", day, day, Optional.of(asked.activity().id())),
                i.confidence(),
                Optional.of(asked.contest().ref()),
                Optional.of(section),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Stream.concat(i.findings().stream(), i.causes().stream())
                        .map(finding -> FindingText.cited(finding, Units.of(athlete)))
                        .toList(),
                changes(i),
                List.of(),
                i.flaws().stream().map(NoteText::of).toList(),
                next(i));
        return new Rendered(new Answer(text(data, section, i), data));
    }

    private static String text(RaceAnswer data, ExecutionSection section, Interpreted i) {
        RaceExecution.Asked asked = i.asked();
        Units units = Units.of(asked.diary().athlete());
        var words = new ExecutionText(section, asked.activity().sport(), units);
        var parts = new PartsTable(asked.activity().sport(), units);
        var lines = new Lines(data, Wording.longDate(data.asOf()));
        data.race().map(new RaceText(units)::line).ifPresent(lines::add);
        if (!asked.scope().isBrief()) {
            lines.add(parts.numbered("Third", section.thirds()));
        }
        lines.add(words.whole());
        lines.add(new StopText(section, units).line());
        lines.add(words.pacing());
        section.ends()
                .ifPresent(ends -> lines.add(parts.named(
                        "Part",
                        List.of("First " + length(ends), "Last " + length(ends)),
                        List.of(ends.first(), ends.last()))));
        lines.add(words.ends());
        if (asked.scope().isFull() || section.decouplingPercent().isPresent()) {
            lines.add(words.drift());
        }
        lines.add(causes(i, units));
        lines.add(words.planned());
        lines.add(words.similar());
        lines.add(words.buildUp(asked.scope().isFull()));
        lines.add(words.recovery(asked.diary().today()));
        lines.add(parts.numbered("Split", section.splits()));
        return lines.close(List.of());
    }

    private static Optional<String> causes(Interpreted i, Units units) {
        return i.causes().isEmpty()
                ? Optional.empty()
                : Optional.of("Likely, not certain: "
                        + Lines.cited(i.causes().stream()
                                .map(finding -> FindingText.cited(finding, units))
                                .toList()) + ".");
    }

    private static String length(Ends ends) {
        return ends.length().replace('_', ' ');
    }

    private static List<String> changes(Interpreted i) {
        List<String> changes = new ArrayList<>();
        i.fade().ifPresent(f -> changes.add("a fade begins 3 % below the first third"));
        if (!i.hasSimilar()) {
            changes.add("older races flagged as such would give it something to be held against");
        }
        return changes;
    }

    /** A long one has ends worth a look. */
    private static List<String> extras(Interpreted i) {
        boolean isLong = i.asked().contest().meters().orElse(0) >= EndParts.TWICE_TEN_KILOMETERS;
        return isLong ? List.of("splits", "ends") : List.of("splits");
    }

    private static List<NextAction> next(Interpreted i) {
        RaceExecution.Asked asked = i.asked();
        String id = asked.diary().athlete().id();
        String race = asked.activity().id();
        List<NextAction> next = new ArrayList<>();
        if (!asked.scope().shows(Include.SPLITS) && i.isCutInParts()) {
            var arguments = ImmutableMap.<String, Object>builder()
                    .putAll(asked.scope().arguments(id, "race", race))
                    .put("include", extras(i))
                    .buildOrThrow();
            next.add(new NextAction("analyze_race", arguments, "each part"));
        }
        next.add(new NextAction(
                "analyze_training", asked.scope().arguments(id, "activity", race), "zones, best efforts, data faults"));
        if (!asked.diary().today().isAfter(i.recovery().until())) {
            next.add(new NextAction("assess_recovery", asked.scope().arguments(id, "date", "today"), "readiness now"));
        }
        return next;
    }
}
