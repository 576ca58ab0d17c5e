/**
 * A workout as it is meant, whatever language it is written in: blocks of steps, each with an extent, targets and what
 * the device should say. Also what a text was found to hold, and what a workout is planned to cost.
 */
@NullMarked
package io.github.intervalscoach.intents.model.workout;

import org.jspecify.annotations.NullMarked;
