package io.github.intervalscoach.intervals.emulator;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What was asked, in the order of arrival. Safe to share between threads. */
final class RequestLog {
    private final List<HandledRequest> requests = new ArrayList<>();
    private int answeredWave;

    synchronized HandledRequest arrived(String method, URI uri) {
        var request = new HandledRequest(
                requests.size() + 1,
                answeredWave + 1,
                method,
                uri.getRawPath(),
                Objects.requireNonNullElse(uri.getRawQuery(), ""),
                0);
        requests.add(request);
        return request;
    }

    synchronized void answered(HandledRequest request, int status) {
        requests.set(request.number() - 1, request.answered(status));
        answeredWave = Math.max(answeredWave, request.wave());
    }

    synchronized List<HandledRequest> all() {
        return List.copyOf(requests);
    }
}
