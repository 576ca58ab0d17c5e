package io.github.intervalscoach.server.resource;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.model.ActivityStreams;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A recording as JSON: {@code seconds} since the start once, then every quantity under its name with its unit, {@code null}
 * where a sample has no value. Written by hand, since a tree of a long day's ride is many times its text.
 */
final class StreamsText {
    private final StringBuilder text = new StringBuilder();
    private final int longest;

    private StreamsText(int longest) {
        this.longest = longest;
    }

    /** The text; empty when it would be longer than {@code longest} characters. */
    static Optional<String> of(ActivityStreams streams, int longest) {
        return new StreamsText(longest).written(streams);
    }

    private Optional<String> written(ActivityStreams streams) {
        text.append("{\"activity_id\":\"").append(streams.activityId()).append("\",\"seconds\":[");
        streams.byKind().values().stream().findFirst().ifPresent(this::times);
        text.append("],\"streams\":{");
        String comma = "";
        for (var stream : streams.byKind().entrySet()) {
            if (text.length() > longest) {
                return Optional.empty();
            }
            text.append(comma)
                    .append('"')
                    .append(stream.getKey().name().toLowerCase(Locale.ROOT))
                    .append("\":[");
            values(stream.getValue());
            text.append(']');
            comma = ",";
        }
        return text.append("}}").length() > longest ? Optional.empty() : Optional.of(text.toString());
    }

    private void times(SampleStream stream) {
        for (int i = 0; i < stream.samples(); i++) {
            text.append(i == 0 ? "" : ",").append(stream.second(i));
        }
    }

    private void values(SampleStream stream) {
        for (int i = 0; i < stream.samples(); i++) {
            text.append(i == 0 ? "" : ",");
            double value = stream.valueOrNaN(i);
            if (Double.isNaN(value)) {
                text.append("null");
            } else if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
                text.append((int) value);
            } else {
                text.append(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
            }
        }
    }
}
