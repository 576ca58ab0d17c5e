package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.rules.ProfileRules;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Durations bests are compared over, and the share of FTP from which one counts as all-out where there is such a share. */
enum Hold {
    FIVE_SECONDS(5, OptionalDouble.empty(), true),
    A_MINUTE(60, OptionalDouble.empty(), true),
    THREE_MINUTES(180, OptionalDouble.empty(), false),
    FIVE_MINUTES(300, OptionalDouble.of(ProfileRules.MAXIMAL_FIVE_MINUTES), true),
    TWELVE_MINUTES(720, OptionalDouble.empty(), false),
    TWENTY_MINUTES(1200, OptionalDouble.of(ProfileRules.MAXIMAL_TWENTY_MINUTES), true),
    AN_HOUR(3600, OptionalDouble.of(ProfileRules.MAXIMAL_LONG), true);

    /** The service's own grid of durations may lie this far from what was asked for. */
    private static final double GRID = 0.03;

    private final int seconds;
    private final OptionalDouble allOutShare;
    private final boolean shown;

    Hold(int seconds, OptionalDouble allOutShare, boolean shown) {
        this.seconds = seconds;
        this.allOutShare = allOutShare;
        this.shown = shown;
    }

    static List<Integer> powerSeconds() {
        return Arrays.stream(values()).map(Hold::seconds).toList();
    }

    static List<Integer> heartRateSeconds() {
        return List.of(TWENTY_MINUTES.seconds, AN_HOUR.seconds);
    }

    /** Those of the standard curve; the others serve critical power. */
    static List<Hold> ofCurve() {
        return Arrays.stream(values()).filter(hold -> hold.shown).toList();
    }

    /** Those the two-parameter model is fitted to. */
    static List<Hold> ofCriticalPower() {
        return List.of(THREE_MINUTES, FIVE_MINUTES, TWELVE_MINUTES, TWENTY_MINUTES);
    }

    int seconds() {
        return seconds;
    }

    /** Of which efforts a threshold is judged. */
    boolean isSustained() {
        return allOutShare.isPresent();
    }

    boolean isMeantBy(int found) {
        return Math.abs(found - seconds) <= GRID * seconds;
    }

    /** Whether {@code watts} over this long were all that was there. */
    Tried tried(double watts, boolean race, OptionalDouble ftpWatts) {
        if (race && isSustained()) {
            return Tried.ALL_OUT;
        }
        if (!isSustained() || ftpWatts.isEmpty()) {
            return Tried.NO_YARDSTICK;
        }
        return watts >= allOutShare.getAsDouble() * ftpWatts.getAsDouble() ? Tried.ALL_OUT : Tried.NOT_SHOWN;
    }
}
