/** Scenarios: a world, a call, and the expected answer byte for byte, through the real server. */
@NullMarked
package io.github.intervalscoach.golden;

import org.jspecify.annotations.NullMarked;
