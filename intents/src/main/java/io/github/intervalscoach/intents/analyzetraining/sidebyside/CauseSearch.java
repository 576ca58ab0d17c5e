package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Standing;
import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection.SidePart;
import io.github.intervalscoach.intents.analyzetraining.sidebyside.Cause.Kind;
import io.github.intervalscoach.intents.analyzetraining.sidebyside.Fact.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Looks for reasons, each by its own rule; what cannot be looked at is named, not taken for no reason. */
final class CauseSearch {
    /** Far beyond its threshold, a difference speaks for itself. House rule. */
    private static final double FAR = 2;

    private static final double LEAST_BPM = 3;
    private static final double FELL_PERCENT = -3;
    private static final int LONG_SECONDS = 75 * 60;

    private final Side session;
    private final Side against;
    private final Output output;
    private final List<Cause> causes = new ArrayList<>();
    private final Set<Kind> unknown = EnumSet.noneOf(Kind.class);

    private CauseSearch(Computed computed) {
        this.session = computed.session();
        this.against = computed.against();
        this.output = computed.output();
    }

    /** Likeliest first; and kinds for which something is missing. */
    record Found(List<Cause> causes, Set<Kind> unknown) {}

    static Found in(Computed computed) {
        var search = new CauseSearch(computed);
        search.warmer();
        search.hillier();
        search.fasterStart();
        search.fuel();
        search.longer();
        search.load();
        search.night();
        search.causes.sort(Comparator.comparing(Cause::standing));
        return new Found(List.copyOf(search.causes), search.unknown);
    }

    private void warmer() {
        OptionalDouble here = session.activity().averageTemperatureCelsius();
        OptionalDouble there = against.activity().averageTemperatureCelsius();
        List<Fact> hints = new ArrayList<>();
        List<Fact> doubts = new ArrayList<>();
        OptionalDouble change = difference(session.mean(SidePart::heartRateBpm), against.mean(SidePart::heartRateBpm));
        if (change.isPresent()) {
            double more = change.getAsDouble();
            (more >= LEAST_BPM ? hints : doubts)
                    .add(Fact.of(more >= LEAST_BPM ? Code.HEART_RATE_UP : Code.HEART_RATE_NOT_UP, more));
        }
        weigh(Kind.WARMER, Code.CELSIUS, here, there, difference(here, there), hints, doubts);
    }

    private void hillier() {
        OptionalDouble here = session.lastClimbPerKilometer();
        OptionalDouble there = against.lastClimbPerKilometer();
        List<Fact> hints = new ArrayList<>();
        List<Fact> doubts = new ArrayList<>();
        if (output == Output.GRADE_ADJUSTED_SPEED && session.fadePercent().isPresent()) {
            double flat = session.fadePercent().getAsDouble();
            (flat > FELL_PERCENT ? hints : doubts)
                    .add(Fact.of(flat > FELL_PERCENT ? Code.HELD_ON_THE_FLAT : Code.FELL_ON_THE_FLAT, flat));
        }
        weigh(Kind.HILLIER, Code.CLIMB_METERS_PER_KILOMETER, here, there, difference(here, there), hints, doubts);
    }

    private void fasterStart() {
        OptionalDouble here = output.of(session.first());
        OptionalDouble there = output.of(against.first());
        OptionalDouble percent = percent(here, there);
        OptionalDouble zero = percent.isPresent() ? OptionalDouble.of(0) : percent;
        weigh(Kind.FASTER_START, Code.FIRST_PART_PERCENT, percent, zero, percent, List.of(), List.of());
    }

    private void fuel() {
        if (session.activity().volume().movingSeconds().orElse(0) < LONG_SECONDS) {
            return;
        }
        OptionalDouble here = session.gramsPerHour();
        OptionalDouble there = against.gramsPerHour();
        weigh(Kind.LESS_FUEL, Code.GRAMS_PER_HOUR, here, there, difference(there, here), List.of(), List.of());
    }

    private void longer() {
        OptionalDouble here = seconds(session);
        OptionalDouble there = seconds(against);
        weigh(Kind.LONGER, Code.DURATION_SECONDS, here, there, percent(here, there), List.of(), List.of());
    }

    private void load() {
        OptionalDouble here = session.loadBefore();
        OptionalDouble there = against.loadBefore();
        weigh(Kind.MORE_LOAD, Code.LOAD_POINTS, here, there, percent(here, there), List.of(), List.of());
    }

    private void night() {
        OptionalDouble here = widened(session.sleepSeconds());
        OptionalDouble there = widened(against.sleepSeconds());
        OptionalDouble less = difference(there, here);
        weigh(
                Kind.SHORTER_NIGHT,
                Code.SLEEP_SECONDS,
                here,
                there,
                less.isPresent() ? OptionalDouble.of(less.getAsDouble() / 3600) : less,
                List.of(),
                List.of());
    }

    private void weigh(
            Kind kind,
            Code code,
            OptionalDouble here,
            OptionalDouble there,
            OptionalDouble amount,
            List<Fact> hints,
            List<Fact> doubts) {
        if (amount.isEmpty()) {
            unknown.add(kind);
            return;
        }
        var difference = new Fact(code, here.getAsDouble(), there.getAsDouble());
        if (amount.getAsDouble() < kind.threshold()) {
            causes.add(new Cause(kind, Standing.UNLIKELY, List.of(), List.of(difference)));
            return;
        }
        List<Fact> speaksFor = new ArrayList<>(List.of(difference));
        speaksFor.addAll(hints);
        boolean supported = !hints.isEmpty() || amount.getAsDouble() >= FAR * kind.threshold();
        Standing standing = supported && doubts.isEmpty() ? Standing.LIKELY : Standing.POSSIBLE;
        causes.add(new Cause(kind, standing, speaksFor, doubts));
    }

    private static OptionalDouble seconds(Side side) {
        return widened(side.activity().volume().movingSeconds());
    }

    private static OptionalDouble widened(OptionalInt whole) {
        return whole.isPresent() ? OptionalDouble.of(whole.getAsInt()) : OptionalDouble.empty();
    }

    static OptionalDouble difference(OptionalDouble more, OptionalDouble less) {
        return more.isPresent() && less.isPresent()
                ? OptionalDouble.of(more.getAsDouble() - less.getAsDouble())
                : OptionalDouble.empty();
    }

    static OptionalDouble percent(OptionalDouble here, OptionalDouble there) {
        return here.isPresent() && there.orElse(0) > 0
                ? OptionalDouble.of(100 * (here.getAsDouble() / there.getAsDouble() - 1))
                : OptionalDouble.empty();
    }
}
