/** Pages of {@code docs/} that are generated from the tools. */
@NullMarked
package io.github.intervalscoach.server.docs;

import org.jspecify.annotations.NullMarked;
