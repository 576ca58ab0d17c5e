/** All that knows Intervals.icu. */
@NullMarked
package io.github.intervalscoach.intervals;

import org.jspecify.annotations.NullMarked;
