package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.power.MeanMaximalCurve;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.CurvePoint;
import io.github.intervalscoach.intents.analyzetraining.answer.NumberReader;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Best mean power by duration, on a grid that is dense where efforts are short. */
record BestEfforts(List<CurvePoint> curve, OptionalDouble twentyMinutes) {
    private static final int TWENTY_MINUTES = 1200;
    private static final int[] GRID = {
        1,
        2,
        3,
        4,
        5,
        10,
        15,
        20,
        30,
        60,
        120,
        180,
        300,
        480,
        600,
        900,
        TWENTY_MINUTES,
        1800,
        2700,
        3600,
        5400,
        7200,
        10800,
        14400,
        18000
    };

    static BestEfforts of(Recorded recorded, NumberReader reader) {
        return recorded.power()
                .flatMap(watts -> reader.found("mean_maximal_curve", MeanMaximalCurve.of(watts, GapPolicy.SPLIT)))
                .map(BestEfforts::of)
                .orElseGet(() -> new BestEfforts(List.of(), OptionalDouble.empty()));
    }

    private static BestEfforts of(MeanMaximalCurve curve) {
        List<CurvePoint> points = IntStream.concat(IntStream.of(GRID), IntStream.of(curve.longestSeconds()))
                .filter(seconds -> seconds <= curve.longestSeconds())
                .sorted()
                .distinct()
                .mapToObj(seconds -> new CurvePoint(seconds, curve.at(seconds).orElseThrow()))
                .toList();
        return new BestEfforts(points, curve.at(TWENTY_MINUTES));
    }
}
