/** A change of a profile as it is shown for approval. Never says what is worth changing. */
@NullMarked
package io.github.intervalscoach.intents.manageprofile.preview;

import org.jspecify.annotations.NullMarked;
