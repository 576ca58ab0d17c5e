/**
 * What {@code analyze_training} gives back: one envelope, and in it the session or the period that was read. Every
 * number is rounded to one digit more than the text shows; units are in the names.
 */
@NullMarked
package io.github.intervalscoach.intents.analyzetraining.answer;

import org.jspecify.annotations.NullMarked;
