/** What may be changed about activities, as typed changes; and what is stored after them. */
@NullMarked
package io.github.intervalscoach.intents.model.edit;

import org.jspecify.annotations.NullMarked;
