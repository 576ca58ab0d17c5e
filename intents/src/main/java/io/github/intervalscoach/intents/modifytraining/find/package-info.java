/** What is meant by an id, or by words such as "saturday's long run". Never says: that one of two was meant. */
@NullMarked
package io.github.intervalscoach.intents.modifytraining.find;

import org.jspecify.annotations.NullMarked;
