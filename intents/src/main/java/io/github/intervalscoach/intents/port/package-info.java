/** What the intents need from the outside world; implemented elsewhere. Reading only: nothing here can write. */
@NullMarked
package io.github.intervalscoach.intents.port;

import org.jspecify.annotations.NullMarked;
