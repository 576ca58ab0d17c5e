/** What the intent must answer, as facts over a world made of records. */
@NullMarked
package io.github.intervalscoach.intents.analyzerace;

import org.jspecify.annotations.NullMarked;
