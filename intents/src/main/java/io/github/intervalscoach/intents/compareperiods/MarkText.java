package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.compareperiods.answer.Side;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words for marked days. */
final class MarkText {
    private MarkText() {}

    /** As in {@code older period: a light week in the plan Mon 16 Feb to Sun 22 Feb}. */
    static String listed(List<Mark> marks, int most) {
        String shown = marks.stream()
                .limit(most)
                .map(mark -> side(mark.in()) + " period: " + says(mark))
                .collect(Collectors.joining("; "));
        return shown + (marks.size() > most ? "; and " + (marks.size() - most) + " more" : "");
    }

    private static String says(Mark mark) {
        return kind(mark.kind()) + " " + days(mark.days());
    }

    static String side(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    /** What the marks have in common, for a sentence. */
    static String what(List<Mark> marks) {
        List<String> kinds =
                marks.stream().map(mark -> noun(mark.kind())).distinct().toList();
        return kinds.size() == 1 ? kinds.get(0) : "marked days";
    }

    private static String noun(Mark.Kind kind) {
        return switch (kind) {
            case LIGHT_WEEK_PLANNED, LIGHT_WEEK_DONE -> "light week";
            case SICK -> "sick days";
            case INJURED -> "injured days";
            case HOLIDAY -> "holiday";
        };
    }

    private static String kind(Mark.Kind kind) {
        return switch (kind) {
            case LIGHT_WEEK_PLANNED -> "rest or taper week in the plan";
            case LIGHT_WEEK_DONE -> "light week as done";
            case SICK -> "sick";
            case INJURED -> "injured";
            case HOLIDAY -> "holiday";
        };
    }

    private static String days(DateRange days) {
        return days.length() == 1
                ? Wording.shortDate(days.first())
                : Wording.shortDate(days.first()) + " to " + Wording.shortDate(days.last());
    }
}
