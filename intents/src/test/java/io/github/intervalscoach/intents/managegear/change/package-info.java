/** Gear, worked examples by hand. */
@NullMarked
package io.github.intervalscoach.intents.managegear.change;

import org.jspecify.annotations.NullMarked;
