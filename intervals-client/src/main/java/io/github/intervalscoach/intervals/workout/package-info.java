/**
 * The workout language of Intervals.icu: {@link io.github.intervalscoach.intervals.workout.IntervalsWorkoutLanguage}
 * reads it as the service does, writes it so that the service reads what was meant, and reckons what the service would
 * plan. {@link io.github.intervalscoach.intervals.workout.WorkoutDocument} is the service's JSON for it.
 *
 * <p>The way of a text: {@code WorkoutReader} cuts it into blocks, {@code StepReader} a line into words, {@code Lexer} a
 * word into a {@code Lexeme}, and {@code StepDraft} makes a step of what was seen, or a finding. Reading is one pass
 * without backtracking, so its time grows with the text and no faster. {@code docs/workout-language.md} is the user's
 * page.
 */
@NullMarked
package io.github.intervalscoach.intervals.workout;

import org.jspecify.annotations.NullMarked;
