package io.github.intervalscoach.intents.managegear;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.managegear.answer.DueState;
import io.github.intervalscoach.intents.managegear.answer.GearAnswer;
import io.github.intervalscoach.intents.managegear.ask.Action;
import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.rules.GearRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    private static final String RESET = "a reset starts the count again";

    static Rendered of(Interpreted i) {
        Asked asked = i.asked();
        int due = i.count(DueState.DUE) + i.count(DueState.SNOOZED);
        var data = new GearAnswer(
                headline(i),
                AthleteRef.of(asked.athlete()),
                asked.today(),
                new Understood(
                        asked.question().action() == Action.DUE ? "gear_due" : "gear_list",
                        asked.today(),
                        asked.today(),
                        Optional.empty()),
                i.uncounted() == 0 ? Confidence.HIGH : Confidence.MEDIUM,
                OptionalInt.of(due),
                OptionalInt.of(i.count(DueState.SOON)),
                i.inUse().stream().map(PieceText::inUse).toList(),
                i.retired().stream().map(PieceText::retired).toList(),
                Optional.empty(),
                Optional.empty(),
                evidence(i, due),
                changes(i),
                due > 0 ? List.of(new Alert(GearRules.DUE.id(), plural(due, "reminder") + " due")) : List.<Alert>of(),
                notes(i),
                next(i));
        return new Rendered(new Answer(new GearText(i, data).says(), data));
    }

    private static String headline(Interpreted i) {
        if (i.listed() == 0) {
            return "No gear on the list";
        }
        long reminders = i.reminders().count();
        int due = i.count(DueState.DUE) + i.count(DueState.SNOOZED);
        if (i.asked().question().action() == Action.DUE && reminders == 0) {
            return "Nothing due or due soon";
        }
        String state = reminders == 0
                ? "no reminder set"
                : due + " due, " + i.count(DueState.SOON) + " soon, of " + plural((int) reminders, "reminder");
        return plural(i.inUse().size(), "piece") + " of gear in use: " + state;
    }

    private static List<RuleCited> evidence(Interpreted i, int due) {
        List<RuleCited> spoke = new ArrayList<>();
        if (i.reminders().findAny().isPresent()) {
            spoke.add(RuleCited.of(GearRules.DUE, due + " used up; left is the limit minus what was used"));
        }
        if (i.count(DueState.SOON) > 0) {
            spoke.add(RuleCited.of(GearRules.SOON, i.count(DueState.SOON) + " with 90 % used, or due within 14 days"));
        }
        if (isForecast(i)) {
            spoke.add(RuleCited.of(
                    GearRules.FORECAST, "days told at the use of the last six weeks, busiest to quietest half"));
        }
        return spoke;
    }

    private static List<String> changes(Interpreted i) {
        if (i.reminders().allMatch(one -> one.state() == DueState.CANNOT_SAY)) {
            return List.of();
        }
        return isForecast(i)
                ? List.of("more or less use than in the last six weeks moves the days", RESET)
                : List.of(RESET);
    }

    private static boolean isForecast(Interpreted i) {
        return i.reminders()
                .flatMap(one -> one.reminded().limits().stream())
                .anyMatch(limit -> limit.weeksWithUse().isPresent());
    }

    private static List<DataNote> notes(Interpreted i) {
        List<DataNote> notes = new ArrayList<>();
        if (i.listed() == 0) {
            notes.add(new DataNote(
                    "no_gear",
                    "The gear list is empty.",
                    "Add bikes and shoes in Intervals.icu, and use is counted from the activities they are set on."));
        } else if (i.uncounted() > 0) {
            notes.add(new DataNote(
                    "gear_not_counted",
                    plural(i.uncounted(), "piece") + " without any count.",
                    "Not 0: perhaps never set on an activity. Set it as default gear of the sport."));
        }
        return notes;
    }

    private static List<NextAction> next(Interpreted i) {
        boolean pressing = i.inUse().stream().anyMatch(Interpreted.Standing::isPressing);
        if (i.listed() == 0 || (i.asked().question().action() == Action.STANDARD && !pressing)) {
            return List.of();
        }
        List<NextAction> next = new ArrayList<>(reset(i).stream().toList());
        next.add(
                i.asked().question().action() == Action.DUE
                        ? new NextAction("manage_gear", call(i).buildOrThrow(), "all gear")
                        : new NextAction(
                                "manage_gear",
                                call(i).put("action", "due").buildOrThrow(),
                                "only what is due or soon"));
        return next;
    }

    /** What comes after looking after it: for the first that is due and not snoozed. */
    private static Optional<NextAction> reset(Interpreted i) {
        return i.asked().writes() == Writes.OFF
                ? Optional.empty()
                : i.inUse().stream()
                        .flatMap(standing -> standing.reminders().stream()
                                .filter(judged -> judged.state() == DueState.DUE)
                                .map(judged -> new NextAction(
                                        "manage_gear",
                                        call(i).put("action", "reset_reminder")
                                                .put(
                                                        "gear",
                                                        standing.piece().gear().id())
                                                .put(
                                                        "reminder",
                                                        judged.reminded()
                                                                .reminder()
                                                                .id())
                                                .buildOrThrow(),
                                        "once it was looked after")))
                        .findFirst();
    }

    private static ImmutableMap.Builder<String, Object> call(Interpreted i) {
        var arguments = ImmutableMap.<String, Object>builder();
        i.asked()
                .question()
                .athlete()
                .ifPresent(named -> arguments.put("athlete", i.asked().athlete().id()));
        return arguments;
    }

    static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
