package io.github.intervalscoach.server.wiring;

import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.server.tool.Json;
import io.github.intervalscoach.server.tool.NotConfigured;
import io.github.intervalscoach.server.tool.ToolReply;
import io.github.intervalscoach.server.tool.Toolbox;
import io.github.intervalscoach.server.transport.ResourceContent;
import io.github.intervalscoach.server.transport.ResourceRefused;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** An athlete's profile to read: what the tool about profiles answers, so that it is cleaned and scoped in one place. */
record Profiles(Toolbox toolbox) {
    private static final String TOOL = "manage_profile";

    /** Failures that say of another athlete whether there is one. */
    private static final Set<String> UNSEEN = Set.of("forbidden", "not_found", "unknown_athlete", "refused");

    /** The profile of the athlete with this id. */
    ResourceContent of(String athleteId) {
        ToolReply reply =
                toolbox.call(toolbox.find(TOOL).orElseThrow(), Map.of("athlete", athleteId, "detail", "full"));
        if (reply.isError() && reply.structured().get("error") instanceof Map<?, ?> failure) {
            throw refused(failure);
        }
        return ResourceContent.text("application/json", Json.compact(reply.structured()));
    }

    /** The ports, where a setting that is missing is a refusal like any other. */
    static Ports orRefused(Supplier<Ports> ports) {
        try {
            return ports.get();
        } catch (CompletionException e) {
            if (e.getCause() instanceof NotConfigured missing) {
                throw new ResourceRefused(
                        ResourceRefused.Kind.WITHHELD, "not_configured", missing.cause(), missing.cure());
            }
            throw e;
        }
    }

    private static ResourceRefused refused(Map<?, ?> failure) {
        String code = String.valueOf(failure.get("code"));
        return UNSEEN.contains(code)
                ? ResourceRefused.notFound()
                : new ResourceRefused(
                        ResourceRefused.Kind.WITHHELD,
                        code,
                        String.valueOf(failure.get("cause")),
                        String.valueOf(failure.get("cure")));
    }
}
