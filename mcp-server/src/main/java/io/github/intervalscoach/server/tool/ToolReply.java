package io.github.intervalscoach.server.tool;

import java.util.Map;

/**
 * What a tool says, in both channels.
 *
 * @param text for a reader
 * @param structured the same for a program
 * @param isError whether this is a failure
 */
public record ToolReply(String text, Map<String, Object> structured, boolean isError) {}
