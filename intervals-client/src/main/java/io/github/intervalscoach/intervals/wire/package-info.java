/**
 * What the service sends, word for word. Internal to the client: nothing outside {@code adapter} reads it.
 *
 * <p>Every component may be null, for nearly every key of the service may be; keys that are not listed are ignored.
 * Numbers are read as {@code Double} throughout, so that a whole number that grows a fraction does not cost a year of
 * training. Units and meanings are the service's; the adapter converts.
 */
@NullMarked
package io.github.intervalscoach.intervals.wire;

import org.jspecify.annotations.NullMarked;
