package io.github.intervalscoach.intents.compareperiods.answer;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One quantity, newer against older.
 *
 * @param key what it is, its unit at the end; the subjective scales run from 1 to 4 and higher is worse
 * @param of the sport it is of, where it is not of all
 * @param newer mean of the newer period
 * @param older mean of the older period
 * @param nNewer days, nights, sessions or weeks behind it
 * @param nOlder the same of the older period
 * @param change newer less older
 * @param low where the change probably begins, 95 %
 * @param high where it probably ends, 95 %
 * @param detectable the least change these values could tell from chance
 * @param ownDeviation how much the values scatter from one to the next within a period
 * @param verdict what to make of it
 * @param whyNot why it cannot be said, where it was not even computed
 * @param holdsCorrected of a real one: whether it stays real when corrected for how many were tested
 * @param withoutMarked the same without the marked days, where that changes the verdict
 */
public record Difference(
        String key,
        Optional<String> of,
        OptionalDouble newer,
        OptionalDouble older,
        int nNewer,
        int nOlder,
        OptionalDouble change,
        OptionalDouble low,
        OptionalDouble high,
        OptionalDouble detectable,
        OptionalDouble ownDeviation,
        Verdict verdict,
        Optional<String> whyNot,
        Optional<Boolean> holdsCorrected,
        Optional<WithoutMarked> withoutMarked) {

    /** The same test once the marked days are left out. */
    public record WithoutMarked(
            OptionalDouble newer,
            OptionalDouble older,
            int nNewer,
            int nOlder,
            OptionalDouble change,
            OptionalDouble low,
            OptionalDouble high,
            Verdict verdict) {}
}
