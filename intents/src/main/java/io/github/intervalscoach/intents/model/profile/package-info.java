/** Who an athlete is in full: settings by sport, preferences, fields of their own, and weeks in sum. */
@NullMarked
package io.github.intervalscoach.intents.model.profile;

import org.jspecify.annotations.NullMarked;
