/** Intents as MCP tools: schemas out of records, arguments into records, answers and failures into results. */
@NullMarked
package io.github.intervalscoach.server.tool;

import org.jspecify.annotations.NullMarked;
