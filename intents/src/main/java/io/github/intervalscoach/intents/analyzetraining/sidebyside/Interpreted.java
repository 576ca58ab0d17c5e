package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection.Difference;
import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection.Reads;
import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection.SidePart;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.rules.SideBySideRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What the numbers mean.
 *
 * @param fadeChange percentage points, below 0 it fell off more than the other
 * @param slowerAsCovered whether it fell off more by the pace as it was run, hills and all
 * @param cost heart rate at equal output
 * @param causes likeliest first; none where there is nothing to explain
 * @param unknown reasons that could not be looked at
 */
record Interpreted(
        Computed computed,
        OptionalDouble fadeChange,
        boolean slowerAsCovered,
        Optional<Difference> cost,
        List<Cause> causes,
        Set<Cause.Kind> unknown,
        List<Finding> findings,
        Confidence confidence) {
    /** Percentage points; house rule. */
    private static final double FELL_MORE = -3;

    private static final double EQUAL_OUTPUT_PERCENT = 3;

    static Interpreted of(Computed computed) {
        OptionalDouble fade = CauseSearch.difference(
                computed.session().fadePercent(), computed.against().fadePercent());
        OptionalDouble covered = CauseSearch.difference(
                computed.session().fadeAsCoveredPercent(), computed.against().fadeAsCoveredPercent());
        Optional<Difference> cost = cost(computed);
        boolean fell = isFall(fade) || isFall(covered);
        boolean dear =
                cost.filter(c -> c.change() > 0 && c.reads() == Reads.REAL).isPresent();
        var found = fade.isPresent() ? CauseSearch.in(computed) : new CauseSearch.Found(List.of(), ImmutableSet.of());
        List<Cause> causes = fell || dear ? found.causes() : List.of();
        List<Finding> findings = new ArrayList<>();
        fade.ifPresent(points -> findings.add(Finding.of(
                SideBySideRules.FELL_MORE,
                isFall(fade),
                computed.session().fadePercent().getAsDouble(),
                computed.against().fadePercent().getAsDouble())));
        cost.ifPresent(c -> findings.add(Finding.of(
                SideBySideRules.HEART_RATE_COST, c.reads() == Reads.REAL && c.change() > 0, c.change(), c.n())));
        return new Interpreted(
                computed, fade, isFall(covered), cost, causes, found.unknown(), findings, confidence(computed, fade));
    }

    Athlete athlete() {
        return computed.athlete();
    }

    LocalDate today() {
        return computed.today();
    }

    Scope scope() {
        return computed.scope();
    }

    Side session() {
        return computed.session();
    }

    Side against() {
        return computed.against();
    }

    List<DataNote> notes() {
        return computed.notes();
    }

    /** Whether it fell off more than the other. */
    boolean fell() {
        return isFall(fadeChange);
    }

    private static boolean isFall(OptionalDouble points) {
        return points.isPresent() && points.getAsDouble() <= FELL_MORE;
    }

    private static Optional<Difference> cost(Computed computed) {
        Side session = computed.session();
        Side against = computed.against();
        OptionalDouble output =
                CauseSearch.percent(session.mean(computed.output()::of), against.mean(computed.output()::of));
        OptionalDouble here = session.mean(SidePart::heartRateBpm);
        OptionalDouble there = against.mean(SidePart::heartRateBpm);
        boolean equal = output.isPresent() && Math.abs(output.getAsDouble()) <= EQUAL_OUTPUT_PERCENT;
        if (!equal || here.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        double change = here.getAsDouble() - there.getAsDouble();
        OptionalDouble noise = computed.scatter().heartRateBpm();
        return Optional.of(new Difference(
                "heart_rate_at_equal_output",
                "bpm",
                here.getAsDouble(),
                there.getAsDouble(),
                change,
                noise,
                computed.scatter().n(),
                noise.isEmpty()
                        ? Reads.CANNOT_SAY
                        : Math.abs(change) > noise.getAsDouble() ? Reads.REAL : Reads.WITHIN_NOISE));
    }

    /** Two sessions are one pair: a cause is never sure. */
    private static Confidence confidence(Computed computed, OptionalDouble fade) {
        return computed.output() == Output.NONE || fade.isEmpty() ? Confidence.LOW : Confidence.MEDIUM;
    }
}
