package io.github.intervalscoach.intents.assessrecovery.roster;

import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.assessrecovery.answer.Need;
import io.github.intervalscoach.intents.assessrecovery.answer.NeedCount;
import io.github.intervalscoach.intents.assessrecovery.answer.RecoveryAnswer;
import io.github.intervalscoach.intents.assessrecovery.answer.RosterRow;
import io.github.intervalscoach.intents.assessrecovery.answer.RosterSection;
import io.github.intervalscoach.intents.model.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roster as a coach reads it: how many need something, then a row each. */
final class RosterText {
    private final RecoveryAnswer data;
    private final RosterSection roster;

    /** Unrounded, in the order of the rows. */
    private final List<Placed> shown;

    private RosterText(List<Placed> shown, RecoveryAnswer data, RosterSection roster) {
        this.shown = shown;
        this.data = data;
        this.roster = roster;
    }

    static String of(Interpreted verdict, RecoveryAnswer data, RosterSection roster) {
        return new RosterText(Rows.shown(verdict), data, roster).words();
    }

    /** Only counts: no name can be in it. */
    static String headline(RosterSection roster) {
        if (roster.athletes() == 0) {
            return "Nobody to look after: this key sees no athlete but its owner";
        }
        List<NeedCount> needy = roster.counts().stream()
                .filter(count -> count.need().compareTo(Need.WATCH) < 0)
                .toList();
        int sum = needy.stream().mapToInt(NeedCount::athletes).sum();
        return sum == 0
                ? "Nothing to report: " + roster.athletes() + " as planned"
                : sum + " of " + roster.athletes() + " need a look: "
                        + needy.stream().map(RosterText::count).collect(Collectors.joining(", "));
    }

    private String words() {
        var lines = new ArrayList<String>();
        lines.add("**" + data.headline() + "** \u00b7 confidence "
                + data.confidence().name().toLowerCase(Locale.ROOT));
        String asked = data.understood().from().equals(data.asOf())
                ? ""
                : ", about " + Wording.longDate(data.understood().from());
        lines.add("Roster of " + data.athlete().label() + " \u00b7 " + Wording.longDate(data.asOf()) + asked + ", "
                + data.athlete().timeZone());
        if (!roster.rows().isEmpty()) {
            lines.add("");
            lines.add(table());
            lines.add("");
        }
        int left = roster.athletes() - roster.rows().size();
        if (left > 0) {
            lines.add(left + " more, not listed: "
                    + roster.counts().stream().map(RosterText::count).collect(Collectors.joining(", "))
                    + " in all.");
        }
        line(lines, "Order", data.evidence(), reason -> reason.says() + " " + reason.tag());
        line(lines, "Missing or doubtful", data.dataQuality(), note -> note.says() + ": " + note.effect());
        line(lines, "Next", data.nextActions(), RosterText::call);
        return String.join("\n", lines);
    }

    private String table() {
        var table = Table.of("Athlete", "Need", "Why", "Form", "Planned load");
        for (int i = 0; i < shown.size(); i++) {
            RosterRow row = roster.rows().get(i);
            var glance = shown.get(i).judged().map(Computed.Judged::glance);
            table.row(
                    row.outsideName() + " (" + row.athleteId() + ")"
                            + (row.access().filter(Access.READ::equals).isPresent() ? ", read only" : ""),
                    words(row.need()),
                    row.says() + " [" + String.join(", ", row.rules()) + "]",
                    glance.map(g -> number(g.startOfDayForm(), v -> Wording.signed(0, v)))
                            .orElse(""),
                    glance.map(g -> number(g.openLoad(), v -> Wording.number(0, v)))
                            .orElse(""));
        }
        return table.toString();
    }

    private static String number(OptionalDouble value, DoubleFunction<String> words) {
        return value.isPresent() ? words.apply(value.getAsDouble()) : "";
    }

    private static String count(NeedCount count) {
        return count.athletes() + " "
                + switch (count.need()) {
                    case REST -> "to rest";
                    case EASE -> "to ease";
                    case ASK -> "to ask";
                    case WATCH -> "to watch";
                    default -> words(count.need());
                };
    }

    private static String words(Need need) {
        return need.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <T> void line(List<String> lines, String name, List<T> items, Function<T, String> words) {
        if (!items.isEmpty()) {
            lines.add(name + ": " + items.stream().map(words).collect(Collectors.joining("; ")) + ".");
        }
    }

    private static String call(NextAction action) {
        String arguments = action.arguments().entrySet().stream()
                .map(argument -> argument.getKey() + "=" + argument.getValue())
                .collect(Collectors.joining(" "));
        return action.tool() + " " + arguments + " (" + action.why() + ")";
    }
}
