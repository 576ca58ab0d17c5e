/** How each kind of thing is read as a snapshot, written from one, and found again. Says nothing about when that is right. */
@NullMarked
package io.github.intervalscoach.intents.change.subject;

import org.jspecify.annotations.NullMarked;
