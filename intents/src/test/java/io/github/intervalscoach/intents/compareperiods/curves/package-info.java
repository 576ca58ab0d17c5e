/** What may be said of two bests. */
@NullMarked
package io.github.intervalscoach.intents.compareperiods.curves;

import org.jspecify.annotations.NullMarked;
