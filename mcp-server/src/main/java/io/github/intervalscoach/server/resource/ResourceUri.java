package io.github.intervalscoach.server.resource;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where to read what belongs to one activity or one athlete.
 *
 * @param id the activity's or the athlete's, exactly as the service gives it
 */
public record ResourceUri(Kind kind, String id) {
    /** No id is longer, and none holds anything but letters and digits. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,32}");

    /** What is read of it. */
    public enum Kind {
        /** Every quantity recorded, sample by sample. */
        STREAMS("intervals://activity/", "/streams"),
        /** The file once uploaded. */
        FILE("intervals://activity/", "/file"),
        /** The way it went. */
        GPX("intervals://activity/", "/gpx"),
        /** Thresholds, zones, units. */
        PROFILE("intervals://athlete/", "/profile");

        private final String before;
        private final String after;

        Kind(String before, String after) {
            this.before = before;
            this.after = after;
        }

        String template() {
            return before + "{id}" + after;
        }

        private Optional<ResourceUri> in(String uri) {
            Matcher parts = Pattern.compile(Pattern.quote(before) + "(" + ID + ")" + Pattern.quote(after))
                    .matcher(uri);
            return parts.matches() ? Optional.of(new ResourceUri(this, parts.group(1))) : Optional.empty();
        }
    }

    public ResourceUri {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an id of " + id.length() + " characters that is none");
        }
    }

    static Optional<ResourceUri> parse(String uri) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> kind.in(uri).stream())
                .findFirst();
    }

    /** As hosts write it. */
    @Override
    public String toString() {
        return kind.before + id + kind.after;
    }
}
