/**
 * What {@code compare_periods} gives back. Everything is newer less older; every number is rounded to one digit more
 * than the text shows; units are in the names or keys.
 */
@NullMarked
package io.github.intervalscoach.intents.compareperiods.answer;

import org.jspecify.annotations.NullMarked;
