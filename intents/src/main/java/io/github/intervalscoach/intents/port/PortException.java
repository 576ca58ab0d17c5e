package io.github.intervalscoach.intents.port;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The outside world failed: what happened and what to do about it, in words that can be shown. Never holds a key, a
 * header or a body.
 */
public abstract sealed class PortException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String cure;

    private PortException(String cause, String cure) {
        super(cause);
        this.cure = Objects.requireNonNull(cure, "cure");
    }

    /** What happened, naming the operation. */
    public String cause() {
        return Objects.requireNonNullElse(getMessage(), "");
    }

    /** What to do about it. */
    public String cure() {
        return cure;
    }

    /** Stable snake_case name of the kind of failure. */
    public abstract String code();

    /** Whether asking again later may help. */
    public abstract boolean retryHelps();

    /** The key was refused. */
    public static final class Unauthorised extends PortException {
        private static final long serialVersionUID = 1L;

        public Unauthorised(String cause, String cure) {
            super(cause, cure);
        }

        @Override
        public String code() {
            return "unauthorised";
        }

        @Override
        public boolean retryHelps() {
            return false;
        }
    }

    /** The key is good but may not see this athlete. */
    public static final class Forbidden extends PortException {
        private static final long serialVersionUID = 1L;

        public Forbidden(String cause, String cure) {
            super(cause, cure);
        }

        @Override
        public String code() {
            return "forbidden";
        }

        @Override
        public boolean retryHelps() {
            return false;
        }
    }

    /** There is no such thing. */
    public static final class NotFound extends PortException {
        private static final long serialVersionUID = 1L;

        public NotFound(String cause, String cure) {
            super(cause, cure);
        }

        @Override
        public String code() {
            return "not_found";
        }

        @Override
        public boolean retryHelps() {
            return false;
        }
    }

    /** The service understood the request and declined it, as it does for the children of Strava activities. */
    public static final class Refused extends PortException {
        private static final long serialVersionUID = 1L;

        public Refused(String cause, String cure) {
            super(cause, cure);
        }

        @Override
        public String code() {
            return "refused";
        }

        @Override
        public boolean retryHelps() {
            return false;
        }
    }

    /** Too many requests. */
    public static final class RateLimited extends PortException {
        private static final long serialVersionUID = 1L;

        private final transient Optional<Duration> retryAfter;

        public RateLimited(String cause, String cure, Optional<Duration> retryAfter) {
            super(cause, cure);
            this.retryAfter = retryAfter;
        }

        /** How long the service asked us to wait, where it said so. */
        public Optional<Duration> retryAfter() {
            return retryAfter;
        }

        @Override
        public String code() {
            return "rate_limited";
        }

        @Override
        public boolean retryHelps() {
            return true;
        }
    }

    /** Not reached, too slow, or failing by itself. */
    public static final class Unavailable extends PortException {
        private static final long serialVersionUID = 1L;

        public Unavailable(String cause, String cure) {
            super(cause, cure);
        }

        @Override
        public String code() {
            return "unavailable";
        }

        @Override
        public boolean retryHelps() {
            return true;
        }
    }

    /** The answer was not what the service promises. */
    public static final class Malformed extends PortException {
        private static final long serialVersionUID = 1L;

        public Malformed(String cause, String cure) {
            super(cause, cure);
        }

        @Override
        public String code() {
            return "malformed_answer";
        }

        @Override
        public boolean retryHelps() {
            return false;
        }
    }
}
