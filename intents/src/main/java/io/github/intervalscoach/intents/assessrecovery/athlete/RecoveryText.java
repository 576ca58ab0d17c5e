package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RememberedNote;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.assessrecovery.answer.RecoveryAnswer;
import io.github.intervalscoach.intents.assessrecovery.weather.WeatherText;
import io.github.intervalscoach.intents.model.CalendarEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answer as a reader sees it: the decision first, then only what bears on it. */
final class RecoveryText {
    private final Interpreted verdict;
    private final RecoveryAnswer data;
    private final List<String> lines = new ArrayList<>();

    private RecoveryText(Interpreted verdict, RecoveryAnswer data) {
        this.verdict = verdict;
        this.data = data;
    }

    static String of(Interpreted verdict, RecoveryAnswer data) {
        var text = new RecoveryText(verdict, data);
        text.head();
        if (verdict.subject().question().detail() != Detail.BRIEF) {
            text.lines.add("");
            text.lines.add(SignalTable.of(verdict));
            text.lines.add("");
        }
        text.why();
        RememberedNote.line(data.memory()).ifPresent(text.lines::add);
        data.weather()
                .map(weather ->
                        new WeatherText(weather, Units.of(verdict.subject().athlete())).line())
                .ifPresent(text.lines::add);
        if (verdict.subject().question().detail() != Detail.BRIEF) {
            if (data.safety().isEmpty()) {
                text.plan();
                data.outlook().ifPresent(outlook -> text.lines.addAll(OutlookText.lines(outlook)));
                data.illnessReturn().ifPresent(way -> text.lines.addAll(WayBackText.lines(way)));
            }
            text.line("Would change it", data.whatWouldChangeIt(), f -> f.says() + " \u2192 " + Words.of(f.decision()));
            text.missing();
        }
        text.line("Next", data.nextActions(), RecoveryText::call);
        return String.join("\n", text.lines);
    }

    private void head() {
        data.safety().ifPresent(safety -> {
            lines.add("**Safety: " + String.join(", ", safety.symptoms()).replace('_', ' ') + " reported.** "
                    + safety.says());
            lines.add("");
        });
        lines.add("**" + data.headline() + "** \u00b7 confidence "
                + data.confidence().name().toLowerCase(Locale.ROOT));
        var subject = verdict.subject();
        String asked = subject.day().equals(subject.today()) ? "" : ", about " + Wording.longDate(subject.day());
        lines.add(data.athlete().label() + " \u00b7 " + Wording.longDate(subject.today()) + asked + ", "
                + data.athlete().timeZone());
    }

    private void why() {
        line("Why", data.evidence(), reason -> reason.says() + " " + reason.tag());
        line("Also", data.alerts(), alert -> alert.says() + " [" + alert.rule() + "]");
    }

    private void plan() {
        var sessions = verdict.sessions();
        String planned = sessions.open().isEmpty()
                ? sessions.done().isEmpty() ? "nothing" : "done already"
                : sessions.open().stream().map(RecoveryText::session).collect(Collectors.joining("; "));
        double done = sessions.doneLoad().orElse(0);
        String sofar = done > 0 ? ". Done so far: load " + Wording.number(0, done) + formNow() : "";
        lines.add("Planned: " + planned + sofar + tomorrow() + ".");
    }

    private String formNow() {
        return verdict.form()
                .tomorrow()
                .map(t -> ", form after it " + Words.signedForm(t.ifRest()))
                .orElse("");
    }

    private String tomorrow() {
        return verdict.form()
                .tomorrow()
                .map(t -> {
                    var parts = new ArrayList<String>();
                    t.ifDone().ifPresent(f -> parts.add(Words.signedForm(f) + " if done"));
                    t.ifEased()
                            .ifPresent(f -> parts.add(Words.signedForm(f) + " if eased (load "
                                    + Wording.number(0, t.easedLoad().orElse(0)) + ", 0.45 of the plan)"));
                    parts.add(Words.signedForm(t.ifRest()) + " if " + (parts.isEmpty() ? "nothing more" : "rest"));
                    return ". Form the next morning: " + String.join(", ", parts);
                })
                .orElse("");
    }

    private void missing() {
        var faults = verdict.faults();
        var asked = verdict.subject().signalDay();
        boolean unsynced = faults.stream().anyMatch(fault -> fault.code() == DataFault.Code.DAY_NOT_SYNCED);
        line(
                "Missing or doubtful",
                faults.stream()
                        .filter(fault -> !(unsynced && Notes.isImplied(fault, asked)))
                        .map(Notes::of)
                        .toList(),
                note -> note.says());
    }

    private <T> void line(String name, List<T> items, Function<T, String> words) {
        if (!items.isEmpty()) {
            lines.add(name + ": " + items.stream().map(words).collect(Collectors.joining("; ")) + ".");
        }
    }

    private static String session(CalendarEvent event) {
        String name = event.name().shown().isEmpty() ? "" : "\"" + event.name().shown() + "\"";
        String sport = event.sport().map(s -> " (" + s + ")").orElse("");
        String time = event.movingSeconds().isPresent()
                ? ", " + Wording.duration(event.movingSeconds().getAsInt())
                : "";
        String load = event.loadPoints().isPresent()
                ? ", load " + Wording.number(0, event.loadPoints().getAsDouble())
                : ", load unknown";
        String race = event.category().isRace() ? "race " : "";
        return race + name + sport + time + load;
    }

    private static String call(NextAction action) {
        String arguments = action.arguments().entrySet().stream()
                .map(argument -> argument.getKey() + "=" + argument.getValue())
                .collect(Collectors.joining(" "));
        return action.tool() + " " + arguments + " (" + action.why() + ")";
    }
}
