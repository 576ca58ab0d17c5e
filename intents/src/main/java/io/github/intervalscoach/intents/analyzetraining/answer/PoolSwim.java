package io.github.intervalscoach.intents.analyzetraining.answer;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A swim in a pool.
 *
 * @param lengthMeters one length
 * @param unit of the pool and of every pace: m or yd
 * @param lengths as counted
 * @param strokesPerMinute mean while moving, as recorded
 */
public record PoolSwim(double lengthMeters, String unit, OptionalInt lengths, OptionalDouble strokesPerMinute) {}
