package io.github.intervalscoach.intents.compareperiods.answer;

import java.util.List;

/**
 * How much of it chance alone would do.
 *
 * @param tested differences tested
 * @param real how many are real by themselves
 * @param expectedByChance how many would look real although nothing differs, on average
 * @param realCorrected how many stay real when corrected for the number tested (Bonferroni)
 * @param withinNoise keys of those tested, within noise, and not listed; empty beside curves
 * @param cannotSay keys of those that could not be told, and are not listed; empty beside curves
 */
public record Chance(
        int tested,
        int real,
        double expectedByChance,
        int realCorrected,
        List<String> withinNoise,
        List<String> cannotSay) {
    public Chance {
        withinNoise = List.copyOf(withinNoise);
        cannotSay = List.copyOf(cannotSay);
    }
}
