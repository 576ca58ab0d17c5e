/** Carries reads to the service and back: time limits, retries, and every failure in words. Knows no field names. */
@NullMarked
package io.github.intervalscoach.intervals.http;

import org.jspecify.annotations.NullMarked;
