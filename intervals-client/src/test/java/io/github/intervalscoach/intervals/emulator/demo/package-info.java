@NullMarked
package io.github.intervalscoach.intervals.emulator.demo;

import org.jspecify.annotations.NullMarked;
