/** What the intents need from the outside world; implemented elsewhere. Reading and writing are apart: {@link io.github.intervalscoach.intents.port.Ports} cannot write. */
@NullMarked
package io.github.intervalscoach.intents.port;

import org.jspecify.annotations.NullMarked;
