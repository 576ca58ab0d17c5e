package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.NotMatched;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Planned against done in words: not matched is never called missed. */
record PlanText(PeriodSection section) {
    Optional<String> line() {
        List<String> parts = new ArrayList<>();
        var plan = section.plan();
        if (plan.planned() > 0) {
            parts.add("Planned so far " + plan.planned() + ", linked " + plan.paired()
                    + (plan.loadPercent().isPresent()
                            ? ", load " + whole(plan.loadPercent()) + " % of planned over " + plan.pairsWithLoad()
                            : "")
                    + (plan.timePercent().isPresent()
                            ? ", time " + whole(plan.timePercent()) + " % over " + plan.pairsWithTime()
                            : ""));
            if (plan.unplanned() > 0) {
                parts.add(plan.unplanned() + " done outside the plan");
            }
        }
        int more = plan.planned() - plan.paired() - plan.notMatched().size();
        named(plan.notMatched(), more).ifPresent(names -> parts.add("not matched: " + names));
        named(plan.racesNotLinked(), 0).ifPresent(names -> parts.add("race without a link, in no ratio: " + names));
        section.toCome()
                .ifPresent(c -> parts.add("to come " + c.sessions()
                        + (c.plannedLoadPoints().isPresent() ? ", planned load " + whole(c.plannedLoadPoints()) : "")));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts) + ".");
    }

    private static Optional<String> named(List<NotMatched> entries, int more) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.stream()
                                .map(n -> "\"" + n.nameAsWritten() + "\" " + Wording.shortDate(n.day()))
                                .collect(Collectors.joining(", "))
                        + (more > 0 ? " and " + more + " more" : ""));
    }

    private static String whole(OptionalDouble value) {
        return value.isPresent() ? Wording.number(0, value.getAsDouble()) : "";
    }
}
