package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.plantraining.answer.MemoryRow;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection.Row;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection.WayBack;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection.WeekLoad;
import io.github.intervalscoach.intents.plantraining.replan.Decision.Reason;
import io.github.intervalscoach.intents.rules.PlanRules;
import io.github.intervalscoach.intents.rules.RecoveryRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is said about weeks planned again. */
record Words(ReplanSection section, List<MemoryRow> memory) {
    static final String SYMPTOMS =
            "Still fever, chest pain, breathlessness, aching limbs or a racing heart at rest, and"
                    + " for how many hours nothing? Until that is known, symptoms count as just gone.";

    private static final int MOST = 6;

    /** Asked where sick days and training do not go together. */
    static String trained(long days, int sickDays) {
        return days + " of the " + sickDays + " days before today hold a recorded session: which were the sick ones?";
    }

    String headline() {
        return new Headline(section).says();
    }

    void before(Lines lines) {
        section.asks().forEach(ask -> lines.add("First: " + ask));
        section.wayBack().map(Words::wayBack).ifPresent(lines::add);
        memory.forEach(row -> lines.add(
                "Remembered (" + row.id() + "): \u2018" + row.outsideText() + "\u2019; " + row.effect() + "."));
    }

    void after(Lines lines) {
        said(lines, "Missed and not made up: ", row -> row.missed() && row.to().isEmpty());
        said(lines, "Stays: ", row -> row.fate().equals("kept"));
        section.weeks().stream()
                .filter(week -> week.loadPlanned() != week.loadUnchanged())
                .map(Words::week)
                .forEach(lines::add);
    }

    private static String week(WeekLoad week) {
        return "Week of " + Wording.shortDate(week.monday()) + " was planned with load " + week.loadPlanned()
                + "; done of it " + week.loadDone() + ".";
    }

    List<RuleCited> evidence() {
        var cited = new ArrayList<RuleCited>();
        boolean isMissed = section.decisions().stream().anyMatch(Row::missed);
        cited.add(
                isMissed
                        ? RuleCited.of(
                                PlanRules.NOT_MADE_UP,
                                "one missed key session at most is made up for, 48 h from other hard days")
                        : RuleCited.of(PlanRules.SPACING, "hard days are kept 48 h apart"));
        section.wayBack()
                .ifPresent(back -> cited.add(RuleCited.of(
                        RecoveryRules.WAY_BACK,
                        "after " + back.sickDays() + " sick days " + back.easyDays() + " easy ones, growing")));
        return cited;
    }

    List<String> whatWouldChangeIt() {
        return section.wayBack().isPresent()
                ? List.of("any symptom that comes back: stop, and ask again; 48 h and more without symptoms shorten the"
                        + " wait")
                : List.of();
    }

    private void said(Lines lines, String begin, Predicate<Row> which) {
        List<Row> rows = section.decisions().stream().filter(which).toList();
        if (!rows.isEmpty()) {
            lines.add(begin
                    + rows.stream().limit(MOST).map(Words::row).collect(Collectors.joining("; "))
                    + (rows.size() > MOST ? "; and " + (rows.size() - MOST) + " more" : "") + ".");
        }
    }

    private static String row(Row row) {
        return Wording.shortDate(row.day()) + " \u2018" + row.outsideName().orElse("") + "\u2019"
                + (row.missed()
                        ? ", " + Reasons.says(Reason.valueOf(row.reason().toUpperCase(Locale.ROOT)))
                        : "");
    }

    private static String wayBack(WayBack back) {
        return "After " + back.sickDays() + " days of illness: "
                + (back.waitHours() > 0 ? "nothing for " + Wording.number(0, back.waitHours()) + " h more, then " : "")
                + back.easyDays() + " easy days from half of a usual one up; nothing hard before "
                + Wording.shortDate(back.firstWholeDay()) + ". A mark that ended is no proof of health."
                + back.race().map(race -> race(race, back)).orElse("");
    }

    private static String race(LocalDate day, WayBack back) {
        long left = back.wholeDaysBeforeRace().orElse(0);
        return " The race on " + Wording.shortDate(day) + ": "
                + (left > 0
                        ? left + " days without a limit are left before it; action taper shapes them."
                        : "the way back is not over by then; do not count on it.");
    }
}
