/** What the intents need from the outside world; implemented elsewhere. {@link Ports} only reads, {@link WritePorts} changes. */
@NullMarked
package io.github.intervalscoach.intents.port;

import org.jspecify.annotations.NullMarked;
