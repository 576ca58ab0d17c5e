/** Gear, worked examples by hand. */
@NullMarked
package io.github.intervalscoach.intents.managegear;

import org.jspecify.annotations.NullMarked;
