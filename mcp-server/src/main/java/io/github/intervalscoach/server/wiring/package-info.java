/** Who is connected to what: settings, sessions, and the list of tools. */
@NullMarked
package io.github.intervalscoach.server.wiring;

import org.jspecify.annotations.NullMarked;
