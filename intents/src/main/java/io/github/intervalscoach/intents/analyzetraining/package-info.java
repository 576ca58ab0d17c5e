/**
 * How did training go: one session, or a period?
 *
 * <ul>
 *   <li>{@link io.github.intervalscoach.intents.analyzetraining.AnalyzeTraining} the door: chooses the shape of the question
 *   <li>{@link io.github.intervalscoach.intents.analyzetraining.Question} what can be asked
 *   <li>{@link io.github.intervalscoach.intents.analyzetraining.activity} one session: five stages
 *   <li>{@link io.github.intervalscoach.intents.analyzetraining.period} a period: five stages
 *   <li>{@link io.github.intervalscoach.intents.analyzetraining.answer} what comes back
 * </ul>
 *
 * <p>Never says: which of several sessions was meant, that a planned session was done, that a session without a link to
 * its plan failed, or what caused a fade for certain.
 */
@NullMarked
package io.github.intervalscoach.intents.analyzetraining;

import org.jspecify.annotations.NullMarked;
