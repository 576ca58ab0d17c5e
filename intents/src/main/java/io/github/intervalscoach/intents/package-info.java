/** Questions a coach can answer. Each is one package whose files are its five stages. */
@NullMarked
package io.github.intervalscoach.intents;

import org.jspecify.annotations.NullMarked;
