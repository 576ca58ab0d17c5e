package io.github.intervalscoach.intervals.planted;

import io.modelcontextprotocol.spec.McpSchema;

/** Planted: only the server speaks MCP. */
final class SpeaksMcp {
    static final String SCHEMA = McpSchema.class.getName();

    private SpeaksMcp() {}
}
