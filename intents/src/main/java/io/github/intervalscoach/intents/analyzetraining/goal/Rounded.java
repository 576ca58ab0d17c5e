package io.github.intervalscoach.intents.analyzetraining.goal;

import io.github.intervalscoach.intents.analyzetraining.answer.GoalSection;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.Locale;
import java.util.OptionalDouble;

/** The findings, rounded. */
record Rounded(Interpreted i) {
    private static final double DAYS_PER_MONTH = 30;

    GoalSection section() {
        var asked = i.asked();
        OptionalDouble low = likely(1);
        return new GoalSection(
                i.verdict(),
                asked.target().kind().name().toLowerCase(Locale.ROOT),
                asked.target().kind().unit(),
                level(asked.target().amount()),
                asked.day(),
                asked.days(),
                standing(),
                level(i.required()),
                i.required().isPresent()
                        ? Round.to(
                                decimals(),
                                OptionalDouble.of(i.required().getAsDouble() * DAYS_PER_MONTH / asked.days()))
                        : OptionalDouble.empty(),
                i.rises().map(this::rises),
                low,
                likely(3),
                i.dayAtBestRate(),
                load());
    }

    private GoalSection.Standing standing() {
        var computed = i.computed();
        var recent = computed.recent();
        boolean known = recent.getCount() > 0;
        return new GoalSection.Standing(
                level(computed.set()),
                level(computed.now()),
                known ? OptionalDouble.of(level(recent.getMin())) : OptionalDouble.empty(),
                known ? OptionalDouble.of(level(recent.getMax())) : OptionalDouble.empty(),
                Math.toIntExact(recent.getCount()),
                computed.audited()
                        .twentyMinutes()
                        .map(point -> OptionalDouble.of(Round.to(0, point.watts())))
                        .orElse(OptionalDouble.empty()));
    }

    private GoalSection.Rises rises(OwnRises own) {
        DateRange best = own.best().days();
        return new GoalSection.Rises(
                own.all().size(),
                own.apart(),
                level(own.best().change()),
                best.first(),
                best.last(),
                level(own.quartile(2)),
                level(own.quartile(1)),
                level(own.quartile(3)));
    }

    private OptionalDouble likely(int quarter) {
        return i.rises().isEmpty() || i.computed().now().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        level(i.computed().now().getAsDouble() + i.rises().get().quartile(quarter)));
    }

    private GoalSection.Load load() {
        var computed = i.computed();
        var best = i.rises().map(own -> own.best().load());
        return new GoalSection.Load(
                Round.to(0, computed.work().pointsPerWeek()),
                Round.to(1, computed.work().hoursPerWeek()),
                Round.to(0, best.map(Rise.Work::pointsPerWeek).orElse(OptionalDouble.empty())),
                Round.to(1, best.map(Rise.Work::hoursPerWeek).orElse(OptionalDouble.empty())),
                computed.planned()
                        .map(planned -> OptionalDouble.of(Round.to(0, planned.pointsPerWeek())))
                        .orElse(OptionalDouble.empty()),
                computed.planned().map(Computed.Planned::last),
                Round.to(0, computed.neededPointsPerWeek()),
                Round.to(1, computed.neededHoursPerWeek()));
    }

    private OptionalDouble level(OptionalDouble value) {
        return Round.to(decimals(), value);
    }

    private double level(double value) {
        return Round.to(decimals(), value);
    }

    private int decimals() {
        return switch (i.asked().target().kind()) {
            case FTP, FITNESS -> 1;
            case THRESHOLD_PACE -> 3;
        };
    }
}
