/** The gate: what was previewed and approved is done, and what became of it is told. Proposes nothing of its own. */
@NullMarked
package io.github.intervalscoach.intents.applychanges;

import org.jspecify.annotations.NullMarked;
