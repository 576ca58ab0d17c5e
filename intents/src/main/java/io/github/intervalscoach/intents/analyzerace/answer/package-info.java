/** What the answer about a race is made of; never decides anything. */
@NullMarked
package io.github.intervalscoach.intents.analyzerace.answer;

import org.jspecify.annotations.NullMarked;
