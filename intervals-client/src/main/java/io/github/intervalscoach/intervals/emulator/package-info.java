/** A stateful Intervals.icu on loopback: the documented operations with their recorded behaviour. */
@NullMarked
package io.github.intervalscoach.intervals.emulator;

import org.jspecify.annotations.NullMarked;
