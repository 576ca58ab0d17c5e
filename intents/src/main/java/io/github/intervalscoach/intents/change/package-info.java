/**
 * Changes from proposal to undo: what may be proposed, applied exactly once, and taken back. Says nothing about what is
 * worth changing; that is the intents' to say.
 */
@NullMarked
package io.github.intervalscoach.intents.change;

import org.jspecify.annotations.NullMarked;
