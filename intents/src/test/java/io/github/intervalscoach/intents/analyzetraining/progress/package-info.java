/** Tests of the words and verdicts of this view. */
@NullMarked
package io.github.intervalscoach.intents.analyzetraining.progress;

import org.jspecify.annotations.NullMarked;
