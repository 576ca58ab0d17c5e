package io.github.intervalscoach.intents.plantraining.again;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection.Row;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection.WeekLoad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What becomes of the sessions that matter most, and of the load; names of others stay out of it. */
record Headline(ReplanSection section) {
    private static final int MOST = 3;
    private static final ImmutableSet<String> MINOR =
            ImmutableSet.of("endurance", "recovery", "technique", "strength", "mobility");

    String says() {
        List<Row> changed = section.decisions().stream()
                .filter(row -> !row.fate().equals("kept"))
                .sorted(Comparator.comparing((Row row) -> MINOR.contains(row.kind())))
                .toList();
        var phrases = new ArrayList<>(
                changed.stream().limit(MOST).map(Headline::phrase).toList());
        if (changed.size() > MOST) {
            phrases.add(changed.size() - MOST + " more");
        }
        String what = phrases.isEmpty() ? "Everything stays as it is" : String.join(", ", phrases);
        return what + ": " + load();
    }

    private String load() {
        long before =
                section.weeks().stream().mapToLong(WeekLoad::loadUnchanged).sum();
        long after = section.weeks().stream().mapToLong(WeekLoad::loadAfter).sum();
        return "load " + before + (before == after ? "" : " \u2192 " + after);
    }

    private static String phrase(Row row) {
        String session = Wording.shortDate(row.day()) + " " + kind(row.kind());
        return switch (row.fate()) {
            case "moved" -> session + " to " + row.to().map(Wording::shortDate).orElse("");
            case "shortened" -> session + " shorter";
            case "absorbed" -> row.to().isPresent() ? session + " replaced" : session + " served by another";
            default -> session + (row.missed() ? " let go" : " dropped");
        };
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "vo2max" -> "VO2";
            case "long", "long_race_pace" -> "long session";
            case "endurance", "recovery" -> "easy session";
            default -> kind.replace('_', ' ');
        };
    }
}
