package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.answer.ChangeSetText;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.plantraining.answer.PlanAnswer;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection.Day;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection.Form;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection.Kept;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan, in words. */
record MakeText(PlanAnswer data, PlanSection plan, boolean isProposed) {
    private static final int WEEK_LINES = 8;
    private static final int FEW_LINES = 12;
    private static final int MOST_SAID = 4;

    String text() {
        Lines lines = isProposed
                ? ChangeSetText.begin(data, data.understood().days())
                : new Lines(data, data.understood().days(), "nothing proposed");
        if (plan.weeks().size() > 1 && plan.days().isEmpty()) {
            lines.add(weeks());
        }
        days(lines);
        plan.formOnRaceMorning().map(MakeText::form).ifPresent(lines::add);
        said(lines, "On the calendar: ", plan.standing());
        said(lines, "Why so: ", plan.reasons());
        said(lines, "Holds it back: ", plan.heldBackBy());
        said(lines, "Races in the way: ", plan.conflicts());
        said(lines, "Breaks: ", plan.brokenRules());
        said(lines, "No day for: ", plan.notPlaced());
        kept(lines);
        data.memory()
                .forEach(row -> lines.add(
                        "Remembered (" + row.id() + "): \u2018" + row.outsideText() + "\u2019; " + row.effect() + "."));
        if (!data.assumptions().isEmpty()) {
            lines.add("Assumed: " + String.join(" ", data.assumptions()));
        }
        return lines.close();
    }

    private String weeks() {
        Table table = Table.of("Week from", "Phase", "Load", "h", "Key sessions");
        plan.weeks()
                .forEach(week -> table.row(
                        Wording.shortDate(week.first()),
                        week.is(),
                        Long.toString(week.loadPoints()),
                        Wording.number(1, week.hours()),
                        key(week)));
        return table.toString();
    }

    private static String key(Week week) {
        return week.key().stream()
                .map(title -> title.replace(" ride", "").replace(" min", "").replace(" session", ""))
                .collect(Collectors.joining("; "));
    }

    /** The days of a short plan; of a long one what goes, and what comes first. */
    private void days(Lines lines) {
        if (!plan.days().isEmpty()) {
            lines.add(dayTable());
            return;
        }
        if (!plan.deleted().isEmpty()) {
            lines.add("Deletes " + plan.deleted().size() + ": "
                    + plan.deleted().stream()
                            .map(gone -> Wording.shortDate(gone.day()) + " \u2018" + gone.outsideName() + "\u2019")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        List<String> all = data.changeLines().map(change -> change.operations()).orElse(List.of());
        List<String> added = all.subList(Math.min(all.size(), plan.deleted().size()), all.size());
        int shown = added.size() <= FEW_LINES ? added.size() : WEEK_LINES;
        if (!added.isEmpty()) {
            lines.add("Adds " + added.size() + (shown < added.size() ? ", the first " + shown : "") + ":");
            added.stream().limit(shown).forEach(lines::add);
        }
        if (shown < added.size()) {
            lines.add("And " + (added.size() - shown) + " more, numbered on: change_lines has each.");
        }
    }

    private String dayTable() {
        Table table = Table.of("Day", "", "Session", "Time", "Load");
        plan.days()
                .forEach(day -> table.row(
                        Wording.shortDate(day.day()),
                        day.change(),
                        session(day),
                        day.minutes().isPresent()
                                ? Wording.duration(day.minutes().getAsInt() * 60L)
                                : "",
                        day.loadPoints().isPresent()
                                ? Long.toString(day.loadPoints().getAsLong())
                                : ""));
        return table.toString();
    }

    private static String session(Day day) {
        return Stream.concat(
                        day.session().stream(), day.outsideSession().stream().map(name -> "\u2018" + name + "\u2019"))
                .collect(Collectors.joining(" "));
    }

    private static String form(Form form) {
        String likely = form.likelyLow().isPresent() && form.likelyHigh().isPresent()
                ? "; done as you did the plans of " + form.weeksOfPlans() + " weeks "
                        + Wording.signed(0, form.likelyLow().getAsDouble()) + " to "
                        + Wording.signed(0, form.likelyHigh().getAsDouble())
                : "; how far that may be off is not known, since too few weeks had a plan";
        return "Form on race morning, " + Wording.shortDate(form.day()) + ": " + Wording.signed(0, form.planned())
                + " if all is done" + likely + ".";
    }

    private static void said(Lines lines, String begin, List<String> sentences) {
        if (!sentences.isEmpty()) {
            lines.add(begin + sentences.stream().limit(MOST_SAID).collect(Collectors.joining("; "))
                    + (sentences.size() > MOST_SAID ? "; and " + (sentences.size() - MOST_SAID) + " more" : "") + ".");
        }
    }

    /** Races and marks by name; sessions, which the weeks tell of, by their number. */
    private void kept(Lines lines) {
        List<Kept> named = plan.kept();
        int sessions = plan.keptSessions();
        var said = new ArrayList<String>();
        if (sessions > 0) {
            said.add(sessions + (sessions == 1 ? " planned session" : " planned sessions"));
        }
        named.stream().limit(MOST_SAID).map(MakeText::kept).forEach(said::add);
        if (named.size() > MOST_SAID) {
            said.add("and " + (named.size() - MOST_SAID) + " more");
        }
        if (!said.isEmpty()) {
            lines.add("Stays as it is: " + String.join("; ", said) + ".");
        }
    }

    private static String kept(Kept kept) {
        return is(kept) + " \u2018" + kept.outsideName() + "\u2019 "
                + Wording.shortDate(kept.first())
                + (kept.first().equals(kept.last()) ? "" : " to " + Wording.shortDate(kept.last()));
    }

    private static String is(Kept kept) {
        return kept.is().startsWith("race_")
                ? kept.is().substring("race_".length()).toUpperCase(Locale.ROOT) + " race"
                : kept.is();
    }
}
