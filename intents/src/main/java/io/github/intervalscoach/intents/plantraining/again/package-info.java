/**
 * A week planned again after it went otherwise: what happened is read from the calendar and the log, and each session gets
 * its fate and why. Never makes up for what was missed by doing more.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.again;

import org.jspecify.annotations.NullMarked;
