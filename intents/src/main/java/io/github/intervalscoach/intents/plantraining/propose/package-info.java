/**
 * Operations on the calendar and the library as a proposal: what of them may be proposed, what they do to the training
 * around, what whoever approves must know. Never decides what is wanted.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.propose;

import org.jspecify.annotations.NullMarked;
