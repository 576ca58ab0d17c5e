package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.annotation.JsonCreator;

/** An id that arrives as a number in some places and as text in others; kept exactly as given. */
public record WireId(String text) {
    /** From text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WireId {}

    /** From a number. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WireId of(long number) {
        return new WireId(Long.toString(number));
    }
}
