/** What the server remembers between runs, in one file. Says nothing about when something is worth remembering. */
@NullMarked
package io.github.intervalscoach.server.state;

import org.jspecify.annotations.NullMarked;
