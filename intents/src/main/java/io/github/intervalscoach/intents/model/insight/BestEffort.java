package io.github.intervalscoach.intents.model.insight;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One of the best efforts of an activity.
 *
 * @param startIndex first sample
 * @param endIndex the sample after the last
 * @param average in the unit of the quantity that was asked for
 * @param meters empty for an effort over a time
 */
public record BestEffort(int startIndex, int endIndex, double average, OptionalInt seconds, OptionalDouble meters) {}
