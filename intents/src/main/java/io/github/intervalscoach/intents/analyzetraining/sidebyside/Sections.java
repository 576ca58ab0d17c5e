package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Hypothesis;
import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection;
import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection.Difference;
import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection.SidePart;
import io.github.intervalscoach.intents.answer.Round;
import java.util.List;
import java.util.Locale;

/** The typed section, rounded to one digit more than the text. */
final class Sections {
    private Sections() {}

    static SideBySideSection of(Interpreted i, CauseText words) {
        Computed computed = i.computed();
        return new SideBySideSection(
                computed.byReps() ? "reps" : "thirds",
                computed.output().key(),
                side(computed.session()),
                side(computed.against()),
                Round.to(2, i.fadeChange()),
                i.cost().map(Sections::rounded).map(List::of).orElse(List.of()),
                i.causes().stream().map(cause -> hypothesis(cause, words)).toList(),
                i.unknown().stream().map(CauseText::missing).toList());
    }

    private static SideBySideSection.Side side(Side side) {
        var activity = side.activity();
        return new SideBySideSection.Side(
                activity.id(),
                activity.start(),
                activity.name().shown(),
                activity.sport(),
                activity.volume().movingSeconds(),
                Round.to(0, activity.volume().distanceMeters()),
                Round.to(1, activity.load().points()),
                Round.to(1, activity.averageTemperatureCelsius()),
                activity.carbohydrateIntakeGrams(),
                Round.to(2, side.decouplingPercent()),
                Round.to(1, side.loadBefore()),
                side.sleepSeconds(),
                Round.to(2, side.fadePercent()),
                Round.to(2, side.fadeAsCoveredPercent()),
                side.parts().stream().map(Sections::rounded).toList());
    }

    private static SidePart rounded(SidePart part) {
        return new SidePart(
                part.number(),
                part.seconds(),
                Round.to(0, part.meters()),
                Round.to(1, part.powerWatts()),
                Round.to(3, part.speedMetersPerSecond()),
                Round.to(3, part.gradeAdjustedMetersPerSecond()),
                Round.to(1, part.heartRateBpm()),
                Round.to(1, part.climbMeters()),
                Round.to(1, part.temperatureCelsius()));
    }

    private static Difference rounded(Difference d) {
        return new Difference(
                d.key(),
                d.unit(),
                Round.to(1, d.here()),
                Round.to(1, d.there()),
                Round.to(1, d.change()),
                Round.to(1, d.noise()),
                d.n(),
                d.reads());
    }

    private static Hypothesis hypothesis(Cause cause, CauseText words) {
        return new Hypothesis(
                cause.kind().name().toLowerCase(Locale.ROOT),
                cause.standing(),
                cause.speaksFor().stream().map(words::says).toList(),
                cause.speaksAgainst().stream().map(words::says).toList());
    }
}
