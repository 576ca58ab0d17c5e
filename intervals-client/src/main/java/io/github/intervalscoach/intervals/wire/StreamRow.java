package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One recorded quantity.
 *
 * @param data one entry a sample, null where there is none; left as it came, for entries of kinds we do not read may be
 *     lists
 * @param data2 of {@code latlng} only: the longitudes, where {@code data} has the latitudes
 */
public record StreamRow(
        @Nullable String type,
        @Nullable JsonNode data,
        @Nullable JsonNode data2) {}
