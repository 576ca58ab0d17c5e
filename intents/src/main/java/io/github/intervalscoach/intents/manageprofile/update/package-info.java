/**
 * Other thresholds and zones, and what is to be remembered or forgotten: shown, never written. Never says that the past
 * is another because a threshold is.
 */
@NullMarked
package io.github.intervalscoach.intents.manageprofile.update;

import org.jspecify.annotations.NullMarked;
