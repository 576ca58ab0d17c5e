package io.github.intervalscoach.intents.assessrecovery.roster;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.assessrecovery.answer.SignalReading;
import io.github.intervalscoach.intents.rules.RosterRules;
import io.github.intervalscoach.intents.rules.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why somebody stands where they stand, in a few words for each rule; no name is in it. */
final class RowText {
    private final Placed placed;

    private RowText(Placed placed) {
        this.placed = placed;
    }

    static String of(Placed placed) {
        var row = new RowText(placed);
        return placed.rules().stream()
                .flatMap(rule -> row.says(rule).stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private List<String> says(Rule rule) {
        String words = switch (rule.id()) {
            case "ILL-1" -> "marked ill";
            case "INJ-1" -> "injury marked or rated";
            case "MEM-1" -> "injury remembered, hard session planned";
            case "MEM-2" -> "training planned on a day remembered as free";
            case "ILL-2" ->
                "illness or injury mark ended "
                        + placed.judged()
                                .flatMap(j -> j.glance().markEnded())
                                .map(Wording::shortDate)
                                .orElse("lately")
                        + ", ask";
            case "ILL-4" -> "on the way back from an illness";
            case "HRV-2" -> "HRV low" + days("ln_rmssd_7_nights");
            case "RHR-1" -> "resting heart rate high" + days("resting_heart_rate");
            case "SLEEP-1" -> "short sleep" + days("sleep_3_nights");
            case "FEEL-1" -> ratings();
            case "REC-3" -> "signals within own bands";
            case "DATA-1" -> "too few signals for the day" + last();
            case "LOAD-5" -> "fitness rises fast";
            case "LOAD-6" -> "days all alike";
            case "RACE-1" -> "race today";
            default -> general(rule);
        };
        return words.isEmpty() ? List.of() : List.of(words);
    }

    private String general(Rule rule) {
        if (rule.equals(RosterRules.SILENT)) {
            return silent();
        }
        if (rule.equals(RosterRules.UNREAD)) {
            return "could not be read: "
                    + placed.member()
                            .failure()
                            .map(Member.Failure::code)
                            .orElse("")
                            .replace('_', ' ');
        }
        return placed.judged().map(judged -> plan(rule, judged.week())).orElse("");
    }

    private static String plan(Rule rule, Week week) {
        if (rule.equals(RosterRules.MISSED)) {
            return week.missedDays() + " planned days of the last " + RosterRules.DAYS_OF_PLAN + " without load";
        }
        return rule.equals(RosterRules.RACE_SOON)
                ? "race " + week.race().map(Wording::shortDate).orElse("")
                : "";
    }

    private String last() {
        return placed.judged()
                .flatMap(j -> j.glance().lastSignalDay())
                .filter(day -> !day.equals(placed.member().today()))
                .map(day -> ", last " + Wording.shortDate(day))
                .orElse("");
    }

    private String silent() {
        return placed.judged()
                .flatMap(j -> j.glance().lastSignalDay())
                .map(last -> {
                    long days = placed.member().today().toEpochDay() - last.toEpochDay();
                    return "last night or rating " + Wording.shortDate(last) + ", " + days + " days ago";
                })
                .orElse("no night and no rating in 90 days");
    }

    private String ratings() {
        return adverse()
                .filter(s -> s.unit().startsWith("rating"))
                .map(s -> s.key().replace('_', ' ') + " "
                        + Wording.number(0, s.value().orElse(0)))
                .collect(Collectors.joining(", "));
    }

    private String days(String key) {
        return adverse()
                .filter(s -> s.key().equals(key))
                .findFirst()
                .map(s -> ", day " + s.daysAdverse())
                .orElse("");
    }

    private Stream<SignalReading> adverse() {
        return placed.judged().stream()
                .flatMap(j -> j.glance().signals().stream())
                .filter(SignalReading::adverse);
    }
}
