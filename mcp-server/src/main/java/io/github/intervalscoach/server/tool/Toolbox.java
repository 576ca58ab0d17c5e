package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.port.Ports;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tools, what they read from and what day it is. Whatever they are called with, they reply. */
public final class Toolbox {
    private final Map<String, IntentTool<?>> tools = new LinkedHashMap<>();
    private final Supplier<Ports> ports;
    private final Supplier<Now> now;
    private final CallLimit limit;

    /**
     * The tools, connected.
     *
     * @param tools in the order they are listed
     * @param ports asked at each call; may throw {@link NotConfigured}
     * @param now asked at each call
     * @param limit how long one call may take
     */
    public Toolbox(List<IntentTool<?>> tools, Supplier<Ports> ports, Supplier<Now> now, Duration limit) {
        tools.forEach(tool -> this.tools.put(tool.name(), tool));
        this.ports = ports;
        this.now = now;
        this.limit = new CallLimit(limit);
    }

    /** The tool of this name. */
    public Optional<IntentTool<?>> find(String name) {
        return Optional.ofNullable(tools.get(name));
    }

    /** What the SDK needs to list and call them. */
    public List<SyncToolSpecification> specifications() {
        return tools.values().stream()
                .map(tool -> SyncToolSpecification.builder()
                        .tool(tool.listing())
                        .callHandler((context, request) -> result(tool, arguments(request)))
                        .build())
                .toList();
    }

    /** The tool's answer, or why there is none. */
    public ToolReply call(IntentTool<?> tool, Map<String, ? extends @Nullable Object> arguments) {
        try {
            QuestionRead question = tool.read(arguments);
            // outside the limit: the demo's world may still be in the making
            Ports open = ports.get();
            return limit.call(() -> reply(question.answer(open, now.get())));
        } catch (TimeoutException e) {
            return Failure.timedOut(limit.limit()).reply();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Failure.cancelled().reply();
        } catch (ExecutionException | RuntimeException e) {
            if (Failure.isBug(e)) {
                FaultLog.write(tool.name(), e);
            }
            return Failure.of(e).reply();
        }
    }

    private static ToolReply reply(Answer answer) {
        return new ToolReply(answer.text(), AnswerJson.of(answer.data()), false);
    }

    private static Map<String, ? extends @Nullable Object> arguments(McpSchema.CallToolRequest request) {
        Map<String, Object> arguments = request.arguments();
        return arguments == null ? Map.of() : arguments;
    }

    private McpSchema.CallToolResult result(IntentTool<?> tool, Map<String, ? extends @Nullable Object> arguments) {
        ToolReply reply = call(tool, arguments);
        var result = McpSchema.CallToolResult.builder()
                .addTextContent(reply.text())
                .structuredContent(reply.structured())
                .isError(reply.isError());
        SessionLinks.of(arguments, reply).forEach(result::addContent);
        return result.build();
    }
}
