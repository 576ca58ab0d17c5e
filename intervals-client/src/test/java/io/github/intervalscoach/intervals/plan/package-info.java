/** Plans and their sessions, written in the service's own language and reckoned with its own arithmetic. */
@NullMarked
package io.github.intervalscoach.intervals.plan;

import org.jspecify.annotations.NullMarked;
