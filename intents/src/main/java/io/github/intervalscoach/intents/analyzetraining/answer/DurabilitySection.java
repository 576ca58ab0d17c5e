package io.github.intervalscoach.intents.analyzetraining.answer;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How a session held out.
 *
 * @param efforts best efforts after work
 * @param lateDriftPercent output per heartbeat lost after the second hour; positive is drift
 */
public record DurabilitySection(List<AfterWork> efforts, OptionalDouble lateDriftPercent) {
    public DurabilitySection {
        efforts = List.copyOf(efforts);
    }
}
