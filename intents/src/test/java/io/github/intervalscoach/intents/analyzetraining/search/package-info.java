/** Tests of the words and verdicts of this view. */
@NullMarked
package io.github.intervalscoach.intents.analyzetraining.search;

import org.jspecify.annotations.NullMarked;
