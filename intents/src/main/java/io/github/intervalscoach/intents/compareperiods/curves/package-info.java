/**
 * Bests of two periods: power by duration, heart rate by duration, pace by distance. The parts of the five stages that are
 * about curves: read, joined with sessions, held against each other, judged, worded.
 *
 * <p>Never says: that a lower best is a loss where nobody may have tried; that a threshold moved where no effort shows it;
 * what is of one venue about the other.
 */
@NullMarked
package io.github.intervalscoach.intents.compareperiods.curves;

import org.jspecify.annotations.NullMarked;
