package io.github.intervalscoach.intents.model.place;

import java.util.OptionalDouble;

/**
 * How much two routes have in common.
 *
 * @param share 0 nothing, 1 everything
 */
public record RouteSimilarity(Route one, Route other, OptionalDouble share) {}
