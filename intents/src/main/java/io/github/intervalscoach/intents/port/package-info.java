/**
 * What is needed from the outside world; implemented elsewhere. Intents read through {@code Ports}, which cannot write;
 * writers stand apart in {@code WritePorts}.
 */
@NullMarked
package io.github.intervalscoach.intents.port;

import org.jspecify.annotations.NullMarked;
