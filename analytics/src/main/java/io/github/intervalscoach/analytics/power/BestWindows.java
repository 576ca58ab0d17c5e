package io.github.intervalscoach.analytics.power;

import java.util.Arrays;

/**
 * The window with the greatest sum for every length, in one unbroken run of seconds.
 *
 * <p>Trying every start for every length takes 162 million windows in five hours. Here only short windows are tried one by
 * one. For the longer ones good windows are guessed first, and then {@link WindowTiles} looks where a better one can be.
 *
 * <p>Sums are exact for whole numbers; otherwise a window may be missed that is better by less than a trillionth of the
 * sum of the whole run, which is the error of adding up. Which of several equal windows is reported is not promised.
 */
final class BestWindows {
    private final int n;
    private final double[] prefix;
    private final double[] sums;
    private final int[] starts;

    private BestWindows(double[] prefix) {
        this.n = prefix.length - 1;
        this.prefix = prefix;
        this.sums = new double[n + 1];
        this.starts = new int[n + 1];
        Arrays.fill(sums, 1, n, -1);
        sums[n] = prefix[n];
    }

    /** The windows of {@code values}: at least one value, none negative. */
    static BestWindows of(double[] values) {
        int n = values.length;
        double[] prefix = prefix(values);
        var best = new BestWindows(prefix);
        for (int length = 1; length <= Math.min(n, WindowTiles.BLOCK); length++) {
            best.tryStarts(0, n - length, length);
        }
        best.guess();
        var tiles = new WindowTiles(values, prefix, best);
        for (int apart = 1; apart * WindowTiles.BLOCK <= n; apart++) {
            best.lengthen((apart - 1) * WindowTiles.BLOCK, Math.min(n, (apart + 1) * WindowTiles.BLOCK));
            tiles.search(apart);
        }
        return best;
    }

    /** The same for one length only, from 1 to the number of values: nothing but that length may be asked. */
    static BestWindows only(double[] values, int length) {
        var best = new BestWindows(prefix(values));
        best.tryStarts(0, values.length - length, length);
        return best;
    }

    private static double[] prefix(double[] values) {
        var prefix = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            prefix[i + 1] = prefix[i] + values[i];
        }
        return prefix;
    }

    /** The greatest sum of {@code length} consecutive values. */
    double sum(int length) {
        return sums[length];
    }

    /** Where that window starts. */
    int start(int length) {
        return starts[length];
    }

    /** Tries every window that starts in one stretch and ends in another; the second limits are excluded. */
    void tryAll(int startFrom, int startTo, int endFrom, int endTo) {
        for (int start = startFrom; start < startTo; start++) {
            double before = prefix[start];
            for (int end = endFrom; end < endTo; end++) {
                double sum = prefix[end] - before;
                if (sum > sums[end - start]) {
                    sums[end - start] = sum;
                    starts[end - start] = start;
                }
            }
        }
    }

    private void tryStart(int start, int length) {
        if (start >= 0 && start + length <= n && prefix[start + length] - prefix[start] > sums[length]) {
            sums[length] = prefix[start + length] - prefix[start];
            starts[length] = start;
        }
    }

    private void tryStarts(int from, int to, int length) {
        for (int start = from; start <= to; start++) {
            tryStart(start, length);
        }
    }

    /** For whole blocks the best of the starts at whole blocks and of those around it; from there longer and shorter. */
    private void guess() {
        int block = WindowTiles.BLOCK;
        for (int length = block; length <= n; length += block) {
            for (int start = 0; start + length <= n; start += block) {
                tryStart(start, length);
            }
            tryStarts(starts[length] - block, starts[length] + block, length);
        }
        for (int length = n - 1; length >= 1; length--) {
            tryStart(starts[length + 1], length);
            tryStart(starts[length + 1] + 1, length);
        }
        lengthen(1, n);
    }

    /** From the best window of each length to one that is a second longer on either side. */
    private void lengthen(int from, int to) {
        for (int length = Math.max(1, from); length < to; length++) {
            tryStart(starts[length], length + 1);
            tryStart(starts[length] - 1, length + 1);
        }
    }
}
