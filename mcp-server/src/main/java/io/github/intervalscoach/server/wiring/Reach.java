package io.github.intervalscoach.server.wiring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Whether the service can be reached at all, without any key, and whether its clock and ours agree. */
final class Reach {
    static final String REACH = "reach";
    private static final String CLOCK = "clock";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** House rule: far less than a day, which is what answers depend on, and more than any honest delay. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private Reach() {}

    /**
     * Asks for the service's front page.
     *
     * @param ours to compare with; empty where the day was given and no clock counts
     */
    static List<Finding> of(URI service, Optional<Clock> ours) {
        try {
            HttpResponse<Void> answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(
                            HttpRequest.newBuilder(service.resolve("/"))
                                    .timeout(PATIENCE)
                                    .build(),
                            BodyHandlers.discarding());
            return List.of(Finding.ok(REACH, service.getHost() + " answers"), skew(answer, ours));
        } catch (IOException e) {
            return List.of(Finding.problem(
                    REACH,
                    service.getHost() + " does not answer",
                    "Check the network, a proxy, and INTERVALS_ICU_BASE_URL if it is set."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(Finding.problem(REACH, "interrupted", "Ask again."));
        }
    }

    private static Finding skew(HttpResponse<Void> answer, Optional<Clock> ours) {
        if (ours.isEmpty()) {
            return Finding.ok(CLOCK, "does not count, because the day is given");
        }
        Optional<ZonedDateTime> theirs = answer.headers().firstValue("Date").flatMap(Reach::parsed);
        if (theirs.isEmpty()) {
            return Finding.note(CLOCK, "the service does not tell its time", "");
        }
        Duration ahead = Duration.between(theirs.get().toInstant(), ours.get().instant());
        return ahead.abs().compareTo(TOLERANCE) <= 0
                ? Finding.ok(CLOCK, "agrees with the service's")
                : Finding.problem(
                        CLOCK,
                        "this machine is " + ahead.abs().toMinutes() + " min "
                                + (ahead.isNegative() ? "behind" : "ahead of") + " the service",
                        "Set this machine's clock; until then days may be taken for other days.");
    }

    private static Optional<ZonedDateTime> parsed(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
