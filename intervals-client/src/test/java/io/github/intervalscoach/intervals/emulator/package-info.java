/** What the emulator is held to: the documented behaviour of the service. */
@NullMarked
package io.github.intervalscoach.intervals.emulator;

import org.jspecify.annotations.NullMarked;
