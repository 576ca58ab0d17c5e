package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Every request for the application passes here: it is counted and logged, and struck by what was asked to go wrong. */
final class FrontDoor {
    private static final int USUAL_DELAY_MILLIS = 1000;
    private static final int USUAL_ERROR = 503;
    private static final int TOO_MANY = 429;
    private static final String PAGE = "<html><body>Something went wrong</body></html>";

    private final Application application;
    private final Duration delay;
    private final Optional<RateLimit> limit;
    private final Optional<TokenBucket> bucket;
    private final RequestLog log;
    private final Faults faults;

    FrontDoor(Application application, EmulatorOptions options, RequestLog log, Faults faults) {
        this.application = application;
        this.delay = options.delay();
        this.limit = options.rateLimit();
        this.bucket = limit.map(rate -> new TokenBucket(rate, System::nanoTime));
        this.log = log;
        this.faults = faults;
    }

    void serve(HttpExchange exchange) throws IOException, InterruptedException {
        HandledRequest request = log.arrived(exchange.getRequestMethod(), exchange.getRequestURI());
        if (bucket.isPresent() && !bucket.get().admits()) {
            OptionalInt wait = limit.get().retryAfterSeconds();
            send(exchange, request, Outgoing.failure(TOO_MANY, "Too many requests", wait));
            return;
        }
        String path = exchange.getRequestURI().getPath();
        String below = path.startsWith(Application.ROOT) ? path.substring(Application.ROOT.length()) : path;
        Optional<Fault> fault = faults.striking(exchange.getRequestMethod(), below);
        if (fault.isPresent()) {
            strike(exchange, request, fault.get());
        } else {
            send(exchange, request, application.answer(exchange));
        }
    }

    private void strike(HttpExchange exchange, HandledRequest request, Fault fault)
            throws IOException, InterruptedException {
        switch (fault.kind()) {
            case TOO_MANY -> send(exchange, request, Outgoing.failure(TOO_MANY, "Too many requests", fault.number()));
            case ERROR ->
                send(
                        exchange,
                        request,
                        Outgoing.failure(fault.number().orElse(USUAL_ERROR), "Asked to fail", OptionalInt.empty()));
            case CUT_BEFORE -> log.answered(request, HandledRequest.CUT);
            case DELAY -> {
                Thread.sleep(fault.number().orElse(USUAL_DELAY_MILLIS));
                send(exchange, request, application.answer(exchange));
            }
            case CUT_AFTER, CUT_DURING, NOT_JSON, CUT_SHORT, WRONG_SHAPE -> spoil(exchange, request, fault);
        }
    }

    /** All is done as asked; only the answer suffers. */
    private void spoil(HttpExchange exchange, HandledRequest request, Fault fault)
            throws IOException, InterruptedException {
        Outgoing answer = application.answer(exchange);
        switch (fault.kind()) {
            case CUT_DURING -> {
                log.answered(request, HandledRequest.CUT);
                answer.sendHalf(exchange);
            }
            case NOT_JSON -> send(exchange, request, answer.saying("text/html", PAGE.getBytes(UTF_8)));
            case CUT_SHORT -> send(exchange, request, answer.saying(answer.contentType(), answer.firstHalf()));
            case WRONG_SHAPE -> {
                boolean list = answer.body().length > 0 && answer.body()[0] == '[';
                String other = list ? "{\"unexpected\":true}" : "[\"unexpected\"]";
                send(exchange, request, answer.saying(answer.contentType(), other.getBytes(UTF_8)));
            }
            default -> log.answered(request, HandledRequest.CUT);
        }
    }

    private void send(HttpExchange exchange, HandledRequest request, Outgoing answer)
            throws IOException, InterruptedException {
        Thread.sleep(delay.toMillis());
        log.answered(request, answer.status());
        answer.send(exchange);
    }
}
