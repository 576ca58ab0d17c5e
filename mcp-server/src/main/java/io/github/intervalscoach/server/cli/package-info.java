/** The {@code coach} command line. */
@NullMarked
package io.github.intervalscoach.server.cli;

import org.jspecify.annotations.NullMarked;
