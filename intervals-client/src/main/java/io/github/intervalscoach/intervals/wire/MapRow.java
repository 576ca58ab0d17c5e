package io.github.intervalscoach.intervals.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an activity went.
 *
 * @param latlngs pairs of latitude and longitude; null where there was no reception
 */
public record MapRow(@Nullable List<@Nullable List<@Nullable Double>> latlngs) {}
