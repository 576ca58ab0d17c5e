/** What the intent must answer, as facts over a world made of records. */
@NullMarked
package io.github.intervalscoach.intents.analyzetraining;

import org.jspecify.annotations.NullMarked;
