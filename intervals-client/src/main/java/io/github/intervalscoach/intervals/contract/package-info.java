/**
 * What we expect of the service: the operations used, one a line in {@code operations.txt}, so that a change on the other
 * side is noticed before an athlete is.
 */
@NullMarked
package io.github.intervalscoach.intervals.contract;

import org.jspecify.annotations.NullMarked;
