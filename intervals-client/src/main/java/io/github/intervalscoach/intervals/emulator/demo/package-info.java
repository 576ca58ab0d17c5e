/** Three invented athletes and their coach: a year and a half of training that can be asked about without an account. */
@NullMarked
package io.github.intervalscoach.intervals.emulator.demo;

import org.jspecify.annotations.NullMarked;
