/** Gear, worked examples by hand. */
@NullMarked
package io.github.intervalscoach.intents.managegear.ask;

import org.jspecify.annotations.NullMarked;
