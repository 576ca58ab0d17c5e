package io.github.intervalscoach.intents.assessrecovery.athlete;

/**
 * What a signal, or a domain of several, says.
 *
 * @param known there is a value of the day or the day before, and a band to judge it by
 * @param fresh the value is of the day itself
 * @param strong counts double when adverse
 * @param days for how long it has been adverse
 */
record Sign(boolean known, boolean fresh, boolean adverse, boolean strong, int days) {
    static final Sign UNKNOWN = new Sign(false, false, false, false, 0);

    static Sign fine(boolean fresh) {
        return new Sign(true, fresh, false, false, 0);
    }

    static Sign adverse(boolean fresh, boolean strong, int days) {
        return new Sign(true, fresh, true, strong, Math.max(1, days));
    }

    /** Both together speak for one domain. */
    Sign and(Sign other) {
        return new Sign(
                known || other.known,
                fresh || other.fresh,
                adverse || other.adverse,
                strong || other.strong,
                Math.max(days, other.days));
    }

    /** The same, now adverse. */
    Sign worsened(boolean nowStrong) {
        return adverse(fresh, nowStrong, days);
    }

    /** The same, back inside the band. */
    Sign mended() {
        return fine(fresh);
    }

    Sign mendedIfAdverse() {
        return adverse ? mended() : this;
    }
}
