/**
 * Days as people say them. Apart from {@code dates}, because an unreadable day is an {@code InvalidQuestion} and
 * packages here never form a circle.
 */
@NullMarked
package io.github.intervalscoach.intents.dates.spoken;

import org.jspecify.annotations.NullMarked;
