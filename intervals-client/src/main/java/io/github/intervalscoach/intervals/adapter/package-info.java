/** Answers the intents' ports from the service: rows in, model out, with the service's quirks left behind. */
@NullMarked
package io.github.intervalscoach.intervals.adapter;

import org.jspecify.annotations.NullMarked;
