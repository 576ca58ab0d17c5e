/**
 * Single workouts from what somebody jots down: written in the workout language, with what they take and cost, and put on
 * days where days are named. Never adds what was not asked for.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.single;

import org.jspecify.annotations.NullMarked;
