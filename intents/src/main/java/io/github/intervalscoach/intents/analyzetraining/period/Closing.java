package io.github.intervalscoach.intents.analyzetraining.period;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.ArrayList;
import java.util.List;

/** What would change the verdict, and what to ask next. */
record Closing(Interpreted i) {
    private static final String TOOL = "analyze_training";

    List<String> changes() {
        List<String> changes = new ArrayList<>();
        boolean isFuelAsked = i.scope().include().contains(Include.FUELLING);
        if (isFuelAsked
                && i.figures()
                        .fuelling()
                        .filter(f -> f.logged() < f.longSessions())
                        .isPresent()) {
            changes.add("grams entered for the sessions without a log, 0 included");
        }
        return changes;
    }

    List<NextAction> next() {
        List<NextAction> next = new ArrayList<>();
        if (!i.figures().sessions().isEmpty() && !i.scope().shows(Include.SESSIONS)) {
            DateRange window = i.days().window();
            var arguments = ImmutableMap.<String, Object>builder()
                    .putAll(i.scope().arguments(id(), "date", window.first() + ".." + window.last()))
                    .put("include", List.of("sessions"))
                    .buildOrThrow();
            next.add(new NextAction(TOOL, arguments, "each session"));
        }
        i.flaws().stream()
                .filter(f -> f.code() == Flaw.Code.NOTHING_LOGGED)
                .flatMap(f -> f.day().stream())
                .findFirst()
                .ifPresent(day -> next.add(new NextAction(
                        TOOL,
                        i.scope().arguments(id(), "date", day + ".." + day.plusDays(27)),
                        "the first four weeks on record after it")));
        if (i.figures().doneTo().isPresent()) {
            next.add(readiness());
        }
        return next;
    }

    /** Calls that bring a note up to date. */
    List<NextAction> again() {
        return List.of(
                readiness(),
                new NextAction(TOOL, i.scope().arguments(id(), "date", "last 28 days"), "the four weeks in detail"));
    }

    private NextAction readiness() {
        return new NextAction("assess_recovery", i.scope().arguments(id(), "date", "today"), "readiness now");
    }

    private String id() {
        return i.athlete().id();
    }
}
