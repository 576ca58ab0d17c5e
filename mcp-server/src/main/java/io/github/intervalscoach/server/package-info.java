/** The MCP server: what a host starts, and where everything is wired together. */
@NullMarked
package io.github.intervalscoach.server;

import org.jspecify.annotations.NullMarked;
