package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.server.resource.ResourceUri;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the recording of a session can be read, beside a full answer about it: far too long to stand in one. */
final class SessionLinks {
    private SessionLinks() {}

    /** Links to the session of a full answer; none for any other answer. */
    static List<McpSchema.ResourceLink> of(Map<String, ? extends @Nullable Object> arguments, ToolReply reply) {
        boolean full = "full".equals(arguments.get("detail")) && !reply.isError();
        return full
                        && reply.structured().get("activity") instanceof Map<?, ?> session
                        && session.get("id") instanceof String id
                ? List.of(
                        link(ResourceUri.Kind.STREAMS, id, "Recording of this session", "application/json"),
                        link(ResourceUri.Kind.FILE, id, "File of this session as uploaded", "application/octet-stream"))
                : List.of();
    }

    private static McpSchema.ResourceLink link(ResourceUri.Kind kind, String id, String title, String mimeType) {
        return McpSchema.ResourceLink.builder()
                .uri(new ResourceUri(kind, id).toString())
                .name(id + " " + SnakeCase.of(kind))
                .title(title)
                .mimeType(mimeType)
                .build();
    }
}
