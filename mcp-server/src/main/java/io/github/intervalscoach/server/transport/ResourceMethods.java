package io.github.intervalscoach.server.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The protocol's methods about resources. Ours, not the SDK's: that lists them in the order of a hash. */
final class ResourceMethods {
    private static final Logger LOG = LoggerFactory.getLogger(ResourceMethods.class);
    private static final String LIST = "resources/list";
    private static final String TEMPLATES = "resources/templates/list";
    private static final String READ = "resources/read";
    private static final Set<String> METHODS = Set.of(LIST, TEMPLATES, READ);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Resources resources;

    ResourceMethods(Resources resources) {
        this.resources = resources;
    }

    static boolean knows(String method) {
        return METHODS.contains(method);
    }

    /** The response; in the era without a handshake, {@code modern}, what is not found is the request's fault. */
    Mono<ObjectNode> answer(JsonNode request, boolean modern) {
        return switch (request.path("method").asText()) {
            case LIST -> Mono.just(list(request, "resources", "uri", resources.listed()));
            case TEMPLATES -> Mono.just(list(request, "resourceTemplates", "uriTemplate", resources.templates()));
            default -> read(request, modern);
        };
    }

    private Mono<ObjectNode> read(JsonNode request, boolean modern) {
        JsonNode uri = request.path("params").path("uri");
        if (!uri.isTextual()) {
            return Mono.just(JsonRpc.error(
                    JsonRpc.idOf(request), JsonRpc.INVALID_PARAMS, "resources/read needs a uri, which is a string"));
        }
        return Mono.fromCallable(() -> contents(request, uri.asText(), resources.read(uri.asText())))
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(LIMIT)
                .onErrorResume(
                        ResourceRefused.class, refused -> Mono.just(error(request, uri.asText(), refused, modern)))
                .onErrorResume(failure -> Mono.just(failed(request, uri.asText(), failure, modern)));
    }

    private static ObjectNode list(JsonNode request, String name, String where, Iterable<ResourceListing> listings) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        ArrayNode list = result.putArray(name);
        listings.forEach(listing -> list.addObject()
                .put(where, listing.uri())
                .put("name", listing.name())
                .put("title", listing.title())
                .put("description", listing.description())
                .put("mimeType", listing.mimeType()));
        return JsonRpc.result(JsonRpc.idOf(request), result);
    }

    private static ObjectNode contents(JsonNode request, String uri, ResourceContent content) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.putArray("contents")
                .addObject()
                .put("uri", uri)
                .put("mimeType", content.mimeType())
                .put(content.encoding().name().toLowerCase(Locale.ROOT), content.body());
        return JsonRpc.result(JsonRpc.idOf(request), result);
    }

    private static ObjectNode error(JsonNode request, String uri, ResourceRefused refused, boolean modern) {
        int notFound = modern ? JsonRpc.INVALID_PARAMS : JsonRpc.RESOURCE_NOT_FOUND;
        int code = refused.kind() == ResourceRefused.Kind.NOT_FOUND ? notFound : JsonRpc.INTERNAL_ERROR;
        ObjectNode error = JsonRpc.error(JsonRpc.idOf(request), code, refused.cause() + " " + refused.cure());
        error.withObject("/error").putObject("data").put("uri", uri).put("code", refused.code());
        return error;
    }

    private static ObjectNode failed(JsonNode request, String uri, Throwable failure, boolean modern) {
        boolean late = failure instanceof TimeoutException;
        if (!late) {
            LOG.error("{} failed: {}", READ, failure.getClass().getName());
        }
        var refused = new ResourceRefused(
                ResourceRefused.Kind.WITHHELD,
                late ? "timed_out" : "internal_error",
                late ? "No answer within " + LIMIT.toSeconds() + " s." : "This server failed at its own work.",
                late ? "Maybe ask again in a minute." : "Please report it with what the server wrote to its log.");
        return error(request, uri, refused, modern);
    }
}
