package io.github.intervalscoach.intents.analyzetraining.progress;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Reads;
import io.github.intervalscoach.intents.analyzetraining.progress.Measured.Kind;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.rules.ProgressRules;
import java.util.ArrayList;
import java.util.List;

/** Reasons, what would change them, what is missing, what to ask next. */
record Closing(Interpreted found) {
    List<RuleCited> evidence() {
        List<RuleCited> cited = new ArrayList<>();
        if (found.sessions() == 0) {
            return cited;
        }
        if (has(Kind.FTP_ESTIMATE) || has(Kind.EFFICIENCY)) {
            cited.add(RuleCited.of(ProgressRules.TREND, "a trend counts beyond its 90 % range"));
        }
        if (has(Kind.BEST_POWER) || has(Kind.BEST_PACE)) {
            cited.add(
                    RuleCited.of(ProgressRules.BEST, "a higher best counts beyond 3.5 %, a lower one proves nothing"));
        }
        if (found.verdict() == Reads.BETTER && found.isFitnessFlat()) {
            cited.add(RuleCited.of(ProgressRules.FITNESS_IS_LOAD, "fitness is load, not performance"));
        }
        if (has(Kind.LOAD)) {
            cited.add(RuleCited.of(ProgressRules.LOAD_CHANGE, "a change of load counts beyond noise and a tenth"));
        }
        if (found.reasons().stream().anyMatch(Reason::isSupported)) {
            cited.add(RuleCited.of(ProgressRules.WHY, "reasons weighed for and against"));
        }
        if (found.heavyWeeks().isPresent()) {
            cited.add(RuleCited.of(ProgressRules.AFTER_HEAVY, "what followed is order in time, no cause"));
        }
        return cited;
    }

    List<String> changes() {
        List<String> changes = new ArrayList<>();
        boolean open = found.verdict() == Reads.CANNOT_SAY || found.verdict() == Reads.WITHIN_NOISE;
        if (found.sessions() > 0 && (open || found.verdict() == Reads.UNCHANGED)) {
            changes.add("a full effort of 5 and 20 min, or a race, would show what bests cannot");
        }
        return changes;
    }

    List<DataNote> notes() {
        List<DataNote> notes = new ArrayList<>();
        if (found.withheld() > 0) {
            notes.add(new DataNote(
                    "strava_withheld",
                    found.withheld() + " sessions come from Strava, which forbids handing the data on.",
                    "Their bests and zones are not in this answer; upload the original files."));
        }
        if (found.withoutLoad() > 0) {
            notes.add(new DataNote(
                    "without_load",
                    found.withoutLoad() + " sessions have no load.",
                    "Days with them count as unknown, not as 0."));
        }
        if (found.sessions() == 0) {
            notes.add(new DataNote(
                    "nothing_logged",
                    "No session that can be read in these days.",
                    "Rest cannot be told from what was not synced."));
        }
        return notes;
    }

    List<NextAction> next() {
        String id = found.asked().athlete().id();
        var scope = found.asked().scope();
        List<NextAction> next = new ArrayList<>();
        found.bests().stream()
                .filter(best ->
                        best.day().isPresent() && best.fitnessStartOfDay().isEmpty())
                .findFirst()
                .ifPresent(best -> {
                    var day = best.day().orElseThrow();
                    var until = day.plusDays(42).isAfter(found.asked().today())
                            ? found.asked().today()
                            : day.plusDays(42);
                    next.add(new NextAction(
                            "analyze_training",
                            ImmutableMap.<String, Object>builder()
                                    .putAll(scope.arguments(id, "view", "progress"))
                                    .put("from", day.minusDays(84).toString())
                                    .put("to", until.toString())
                                    .buildOrThrow(),
                            "fitness on the day of the best, and after"));
                });
        next.add(new NextAction(
                "compare_periods",
                scope.arguments(
                        id,
                        "date",
                        found.spans().newer().first() + ".."
                                + found.spans().newer().last()),
                "the spans compared in full"));
        if (found.sessions() == 0) {
            next.add(new NextAction("analyze_training", scope.arguments(id, "view", "quality"), "what is missing"));
        }
        return next;
    }

    private boolean has(Kind kind) {
        return found.readings().stream().anyMatch(reading -> reading.measured().kind() == kind);
    }
}
