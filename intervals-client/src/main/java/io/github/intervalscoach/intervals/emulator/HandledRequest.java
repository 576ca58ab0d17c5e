package io.github.intervalscoach.intervals.emulator;

/**
 * One request as the emulator saw it.
 *
 * @param number 1 for the first that arrived
 * @param wave 1 if nothing had been answered when it arrived, else one more than the highest wave answered by then:
 *     requests of one wave did not wait for each other
 * @param method verb
 * @param path path, undecoded
 * @param query query, undecoded; empty for none
 * @param status what was answered; 0 while it is being handled, and where the connection was cut instead
 */
public record HandledRequest(int number, int wave, String method, String path, String query, int status) {
    static final int CUT = 0;

    HandledRequest answered(int with) {
        return new HandledRequest(number, wave, method, path, query, with);
    }
}
