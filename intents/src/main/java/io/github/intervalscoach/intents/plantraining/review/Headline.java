package io.github.intervalscoach.intents.plantraining.review;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.Row;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.State;
import java.time.LocalDate;
import java.util.List;

/** What is planned, in a line, in words of ours alone. */
record Headline(LocalDate today, DateRange days, ReviewSection section) {
    private static final double HOUR = 60;

    String text() {
        List<Row> rows = section.sessions();
        if (rows.isEmpty()) {
            return "Nothing is planned " + when();
        }
        int minutes = rows.stream().mapToInt(row -> row.minutes().orElse(0)).sum();
        double load =
                rows.stream().mapToDouble(row -> row.loadPoints().orElse(0)).sum();
        String sum = (minutes > 0 ? ", " + Wording.number(1, minutes / HOUR) + " h" : "")
                + (load > 0 ? ", load " + Wording.number(0, load) : "");
        return rows.size() + (rows.size() == 1 ? " session" : " sessions") + " planned " + when() + sum + broken();
    }

    private String broken() {
        int broken = section.brokenRules().size();
        boolean isAhead = section.sessions().stream().anyMatch(row -> row.state() == State.OPEN);
        if (!isAhead) {
            return "";
        }
        return broken == 0 ? "; no rule of spacing, length or races is broken" : "; " + broken + " to look at";
    }

    private String when() {
        if (days.length() == 1) {
            return days.first().equals(today.plusDays(1))
                    ? "for tomorrow, " + Wording.longDate(days.first())
                    : "on " + Wording.longDate(days.first());
        }
        return Wording.shortDate(days.first()) + " to " + Wording.shortDate(days.last());
    }
}
