/** How long the library takes; see docs/benchmarks.md. */
@NullMarked
package io.github.intervalscoach.analytics.bench;

import org.jspecify.annotations.NullMarked;
