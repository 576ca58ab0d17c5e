/**
 * What is planned already, session by session and week by week, held against the rules of planning.
 *
 * <p>Never says: that what is planned is done, and nothing by age: no rule of planning here reads it.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.review;

import org.jspecify.annotations.NullMarked;
