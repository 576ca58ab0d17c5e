package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Best;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.HeavyWeeks;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.SportLoad;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers at full precision, and no opinion about them. */
record Computed(
        ProgressAnalysis.Asked asked,
        Spans spans,
        List<Measured> measures,
        Facts facts,
        List<SportLoad> sports,
        List<Best> bests,
        Optional<HeavyWeeks> heavyWeeks,
        int sessions,
        int withheld,
        int withoutLoad) {
    static Computed of(Audited audited) {
        var bests = new Bests(audited);
        var asked = audited.asked();
        Optional<HeavyWeeks> heavy = asked.weeklyLoad().isPresent()
                ? Optional.of(new HeavyWeekSearch(audited, bests)
                        .above(asked.weeklyLoad().getAsInt()))
                : Optional.empty();
        return new Computed(
                asked,
                audited.spans(),
                Stream.concat(
                                new Curves(audited).all().stream(),
                                new Trends(audited.spans(), audited.diary()).all().stream())
                        .sorted(Comparator.comparing(Measured::kind))
                        .toList(),
                new FactSearch(audited, bests).find(),
                new SportLoads(audited.spans(), audited.diary()).all(),
                bests.all(),
                heavy,
                audited.diary().sessions(asked.window()).size(),
                audited.withheld(),
                audited.withoutLoad());
    }
}
