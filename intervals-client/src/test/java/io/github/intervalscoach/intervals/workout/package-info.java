@NullMarked
package io.github.intervalscoach.intervals.workout;

import org.jspecify.annotations.NullMarked;
