/**
 * What hosts may read by URI: the pages on rules, metrics and the workout language, an athlete's profile, and recordings,
 * which are too long for an answer. Nothing here judges or computes.
 */
@NullMarked
package io.github.intervalscoach.server.resource;

import org.jspecify.annotations.NullMarked;
