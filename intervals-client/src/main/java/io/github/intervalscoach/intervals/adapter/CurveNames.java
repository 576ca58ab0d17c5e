package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.Freshness;
import io.github.intervalscoach.intents.model.curve.Venue;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.SmallBodies;
import java.util.stream.Collectors;

/** The service's names of curves: {@code 42d}, {@code s0}, {@code r.2026-01-01.2026-03-31}, {@code 42d-kj0}. */
final class CurveNames {
    private CurveNames() {}

    static String name(CurveSpan span, Freshness freshness) {
        String plain = span.<String>fold(
                days -> days + "d", ago -> "s" + ago, range -> "r." + range.first() + "." + range.last(), () -> "all");
        return switch (freshness) {
            case ANY -> plain;
            case AFTER_FIRST_WORK, AFTER_SECOND_WORK -> plain + "-" + fatigue(freshness);
        };
    }

    /** The same for the curves of one activity. */
    static String fatigue(Freshness freshness) {
        return switch (freshness) {
            case ANY -> "normal";
            case AFTER_FIRST_WORK -> "kj0";
            case AFTER_SECOND_WORK -> "kj1";
        };
    }

    /** {@code call} with what {@code query} asks for. */
    static Call asked(Call call, CurveQuery query) {
        String names = query.spans().stream()
                .map(span -> name(span, query.freshness()))
                .distinct()
                .collect(Collectors.joining(","));
        var named = call.with("type", query.sport()).with("curves", names);
        return query.venue() == Venue.ANYWHERE
                ? named
                : named.with("filters", SmallBodies.venueFilter(query.venue() == Venue.INDOOR ? "indoor" : "outdoor"));
    }
}
