package io.github.intervalscoach.intervals.http;

import dev.failsafe.BulkheadFullException;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.RateLimitExceededException;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.contract.Operation.Effect;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Failures in words: what was being done, what happened, what to do. Without the key, without an address. */
final class Faults {
    private static final String TRY_LATER = "Try again in a minute. If it stays so, see whether the website works.";
    private static final String REPORT =
            "Try again; if it stays so, the service has changed or something between answers"
                    + " for it: check the base URL, then report this message.";
    private static final int LONGEST_WORDS = 160;

    private final Secret secret;
    private final String host;

    Faults(Secret secret, String host) {
        this.secret = secret;
        this.host = host;
    }

    /** For an answer whose status is not 2xx. */
    PortException of(Call call, Reply reply) {
        String status = " (" + reply.status() + ")";
        return switch (reply.status()) {
            case 401 ->
                new PortException.Unauthorised(
                        cause(call, "the API key was not accepted" + status),
                        "Check the API key: copy it again from the settings page of Intervals.icu, under Developer Settings.");
            case 403 ->
                new PortException.Forbidden(
                        cause(call, "access was denied" + status),
                        "Check the athlete id, which is used exactly as written: i123 and 123 are different people. The key's"
                                + " owner must follow or coach this athlete. A mistyped key can be answered like this too.");
            case 404 ->
                new PortException.NotFound(
                        cause(call, "there is no such thing" + status),
                        "Check the id, which is used exactly as written; it may have been deleted.");
            case 429 ->
                new PortException.RateLimited(
                        cause(call, "too many requests" + status), waiting(reply), reply.retryAfter());
            default -> other(call, reply, status);
        };
    }

    private PortException other(Call call, Reply reply, String status) {
        return switch (reply.status() / 100) {
            case 3 ->
                malformed(
                        call,
                        "it pointed to another address" + status
                                + ", which is not followed because the key would go along");
            case 4 ->
                new PortException.Refused(
                        cause(call, "the service refused" + status + said(reply)),
                        "Change the request as the service's words say; asking again as it is will not help.");
            case 5 -> new PortException.Unavailable(cause(call, "the service failed by itself" + status), TRY_LATER);
            default -> malformed(call, "it answered with an unexpected status" + status);
        };
    }

    /** For an attempt that brought no answer; a bug of ours is passed on as it is. */
    Throwable of(Call call, Throwable failure) {
        if (find(CircuitBreakerOpenException.class, failure) != null) {
            return unavailable(
                    call,
                    host + " failed again and again, so nothing is sent for some seconds",
                    "Try again in 15 seconds.");
        }
        if (find(RateLimitExceededException.class, failure) != null
                || find(BulkheadFullException.class, failure) != null) {
            return new PortException.RateLimited(
                    cause(call, "too much was asked at once"),
                    "Wait a minute, then ask again, and for less at once.",
                    Optional.empty());
        }
        @Nullable UnreadableBody unreadable = find(UnreadableBody.class, failure);
        if (unreadable != null) {
            return malformed(call, unreadable.problem());
        }
        return mayPass(failure) ? unavailable(call, happened(failure), cureOfSilence(call)) : failure;
    }

    /** Whether another attempt may succeed. */
    static boolean mayPass(Throwable failure) {
        return find(UnreadableBody.class, failure) == null && find(IOException.class, failure) != null;
    }

    PortException malformed(Call call, String problem) {
        return new PortException.Malformed(cause(call, Words.clean(problem, Integer.MAX_VALUE)), REPORT);
    }

    PortException unaddressable(Call call) {
        return new PortException.NotFound(
                cause(call, "an id is empty or made of dots"), "Check the id, which is used exactly as written.");
    }

    PortException moved(Call call) {
        return new PortException.Refused(
                cause(call, "the service no longer describes this operation where we know it, so nothing was sent"),
                "Change it on the website. A newer version of this program may know the new place; coach doctor tells more.");
    }

    PortException closed(Call call) {
        return unavailable(call, "the connection to the service was closed by this program", "Start it again.");
    }

    private PortException unavailable(Call call, String happened, String cure) {
        return new PortException.Unavailable(cause(call, happened), cure);
    }

    /** A write without an answer may have been done. */
    private static String cureOfSilence(Call call) {
        return call.operation().effect() == Effect.READ
                ? TRY_LATER
                : "It may have been done all the same: look at what is there now before asking again.";
    }

    private String happened(Throwable failure) {
        if (find(HttpConnectTimeoutException.class, failure) != null) {
            return "no connection to " + host + " in time";
        }
        if (find(HttpTimeoutException.class, failure) != null) {
            return host + " did not answer in time";
        }
        if (find(UnresolvedAddressException.class, failure) != null) {
            return "the name " + host + " could not be resolved";
        }
        if (find(SSLException.class, failure) != null) {
            return "no secure connection to " + host + " could be made";
        }
        return find(ConnectException.class, failure) != null
                ? host + " could not be reached"
                : "the connection to " + host + " broke off";
    }

    private String cause(Call call, String happened) {
        return secret.scrub("While " + Words.clean(secret.scrub(call.words()), LONGEST_WORDS) + ": " + happened + ".");
    }

    private String said(Reply reply) {
        String message = ErrorBody.message(reply.text());
        String shown = Words.upstream(secret.scrub(message));
        return shown.isEmpty() ? "" : ", saying: " + shown;
    }

    private static String waiting(Reply reply) {
        return reply.retryAfter()
                .map(wait -> "Wait " + wait.toSeconds() + " s, as the service asks, then ask again.")
                .orElse("Wait a minute, then ask again, and for less at once.");
    }

    private static <T extends Throwable> @Nullable T find(Class<T> kind, @Nullable Throwable failure) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            if (kind.isInstance(link)) {
                return kind.cast(link);
            }
        }
        return null;
    }
}
