/**
 * The first layer of a plan: its weeks from Monday to Sunday, each with its phase, whether it carries load, and how its
 * time is to be spread. Never says how much load that is.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.season;

import org.jspecify.annotations.NullMarked;
