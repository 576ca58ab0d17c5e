/** What a change is made of: snapshots, operations, proposals, and what became of them. Says nothing about how one is made. */
@NullMarked
package io.github.intervalscoach.intents.model.change;

import org.jspecify.annotations.NullMarked;
