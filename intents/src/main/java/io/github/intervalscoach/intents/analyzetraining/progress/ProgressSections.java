package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Best;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.HeavyWeek;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.HeavyWeeks;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Hypothesis;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.SportLoad;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Standing;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.answer.Units;
import java.util.List;
import java.util.Locale;

/** The typed development, rounded, and cut to what was asked for. */
final class ProgressSections {
    private static final int MOST_WEEKS = 12;

    private ProgressSections() {}

    static ProgressSection of(Interpreted i) {
        boolean full = i.asked().scope().detail() == Detail.FULL;
        var units = Units.of(i.asked().athlete());
        return new ProgressSection(
                i.spans().window().first(),
                i.spans().window().last(),
                i.spans().newer().first(),
                i.spans().older().first(),
                i.spans().older().last(),
                i.verdict(),
                i.readings().stream()
                        .map(reading -> new MeasureText(reading, units).typed())
                        .toList(),
                i.reasons().stream()
                        .filter(reason -> full || reason.standing() != Standing.UNLIKELY)
                        .map(ProgressSections::hypothesis)
                        .toList(),
                i.sports().stream().map(sport -> sport(sport, full)).toList(),
                i.bests().stream().map(ProgressSections::best).toList(),
                i.heavyWeeks().map(heavy -> heavy(heavy, full)));
    }

    private static Hypothesis hypothesis(Reason reason) {
        return new Hypothesis(
                reason.cause().name().toLowerCase(Locale.ROOT),
                reason.standing(),
                clues(reason, true),
                clues(reason, false));
    }

    private static List<String> clues(Reason reason, boolean speakingFor) {
        return reason.clues().stream()
                .filter(clue -> clue.weight() > 0 == speakingFor)
                .map(ClueText::of)
                .toList();
    }

    private static SportLoad sport(SportLoad sport, boolean full) {
        return new SportLoad(
                sport.sport(),
                sport.sessions(),
                sport.withoutLoad(),
                Round.to(1, sport.olderPointsPerWeek()),
                Round.to(1, sport.newerPointsPerWeek()),
                full
                        ? sport.weeklyLoadPoints().stream()
                                .map(points -> Round.to(1, points))
                                .toList()
                        : List.of());
    }

    private static Best best(Best best) {
        return new Best(
                best.of(),
                Round.to(1, best.watts()),
                best.day(),
                best.activityId(),
                Round.to(1, best.fitnessStartOfDay()),
                Round.to(1, best.formStartOfDay()));
    }

    private static HeavyWeeks heavy(HeavyWeeks heavy, boolean full) {
        return new HeavyWeeks(
                heavy.abovePoints(),
                heavy.weeks(),
                heavy.ofWeeks(),
                heavy.unknownWeeks(),
                heavy.each().stream()
                        .skip(full ? 0 : Math.max(0, heavy.weeks() - MOST_WEEKS))
                        .map(week -> new HeavyWeek(
                                week.monday(),
                                Round.to(1, week.loadPoints()),
                                Round.to(1, week.nextWeekPoints()),
                                Round.to(2, week.fitnessChangeTwoWeeks()),
                                week.markedDays(),
                                Round.to(1, week.bestTwentyMinutesAfter())))
                        .toList());
    }
}
