package io.github.intervalscoach.intents.model.curve;

import java.util.List;

/**
 * Which curves of an athlete are meant.
 *
 * @param sport as the service names it, e.g. {@code "Ride"}
 * @param spans one curve each, at least one
 */
public record CurveQuery(String sport, List<CurveSpan> spans, Freshness freshness, Venue venue) {
    public CurveQuery {
        spans = List.copyOf(spans);
        if (sport.isBlank() || spans.isEmpty()) {
            throw new IllegalArgumentException("curves need a sport and at least one stretch of training");
        }
    }

    /** All efforts of a sport. */
    public static CurveQuery of(String sport, CurveSpan... spans) {
        return new CurveQuery(sport, List.of(spans), Freshness.ANY, Venue.ANYWHERE);
    }
}
