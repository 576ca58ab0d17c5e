/** The days before a race as a table whose budget is the sum of its rows; never advises against starting. */
@NullMarked
package io.github.intervalscoach.intents.analyzerace.raceweek;

import org.jspecify.annotations.NullMarked;
