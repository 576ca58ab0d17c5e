/** How long planning takes. Not part of the build. */
@NullMarked
package io.github.intervalscoach.intervals.bench;

import org.jspecify.annotations.NullMarked;
