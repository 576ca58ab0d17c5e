package io.github.intervalscoach.intervals.http;

import dev.failsafe.ExecutionContext;
import io.github.intervalscoach.intervals.contract.Contract;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One request and its answer. Redirects are not followed: they would carry the key elsewhere.
 *
 * @param baseUrl without a trailing slash and without {@code /api/v1}
 * @param contract where operations are
 * @param time for dates in {@code Retry-After}
 */
record Exchange(
        HttpClient http,
        URI baseUrl,
        Secret secret,
        Contract contract,
        Alarms alarms,
        Patience patience,
        InstantSource time) {
    private static final int LIMIT_BYTES = 64 << 20;

    static HttpClient client(Patience patience) {
        return HttpClient.newBuilder()
                .connectTimeout(patience.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The answer to {@code call}; cancelling reaches the socket. */
    CompletableFuture<Reply> begin(Call call, String template, ExecutionContext<Reply> context) {
        var sent = http.sendAsync(request(call, template), LimitedBody.of(LIMIT_BYTES));
        context.onCancel(() -> sent.cancel(true));
        var reply = sent.thenApply(this::reply);
        // The HTTP client's own limit ends with the head of an answer; this one covers its body too.
        alarms.limit(
                reply, patience.request(), () -> reply.completeExceptionally(new HttpTimeoutException("one answer")));
        return reply.whenComplete((got, failure) -> sent.cancel(true));
    }

    private HttpRequest request(Call call, String template) {
        String path = call.path(template, name -> contract.parameter(call.operation(), name));
        var request = HttpRequest.newBuilder(URI.create(baseUrl + "/api/v1" + path))
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("Authorization", secret.authorization());
        call.body().ifPresent(body -> request.header("Content-Type", body.type()));
        return request.method(
                        call.operation().verb().name(),
                        call.body().map(Body::publisher).orElseGet(BodyPublishers::noBody))
                .build();
    }

    private Reply reply(HttpResponse<byte[]> response) {
        Optional<Duration> retryAfter = response.headers()
                .firstValue("Retry-After")
                .flatMap(header -> RetryAfter.parse(header, time.instant()));
        return new Reply(response.statusCode(), retryAfter, response.body());
    }
}
