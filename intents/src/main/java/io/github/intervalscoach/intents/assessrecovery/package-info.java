/**
 * Who can train as planned: {@code athlete} says it of one, {@code roster} of everybody a coach looks after, by the same
 * stages.
 *
 * <p>Never says: that somebody of whom nothing is known is fine.
 */
@NullMarked
package io.github.intervalscoach.intents.assessrecovery;

import org.jspecify.annotations.NullMarked;
