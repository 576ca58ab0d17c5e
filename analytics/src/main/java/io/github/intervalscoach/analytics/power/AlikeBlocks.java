package io.github.intervalscoach.analytics.power;

import java.util.Arrays;

/**
 * Blocks of seconds that look the same. Between two blocks of given looks the best window is always at the same place; so
 * of all pairs that look alike only the one with the most between its blocks needs to be searched. Steady power and exact
 * intervals consist of such pairs, and without this they would be the slowest rides of all.
 */
final class AlikeBlocks {
    /** The first block that looks like this one. */
    private final int[] looks;

    /** What was last seen at the hash of a pair: by which search, the looks of both blocks, the sum between them. */
    private final int[] searches;

    private final int[] starts;
    private final int[] ends;
    private final double[] sums;

    /** Blocks of {@code size} values; a last block that is not full is like no other. */
    AlikeBlocks(double[] values, int size) {
        this.looks = new int[values.length / size + 1];
        this.searches = new int[looks.length];
        this.starts = new int[looks.length];
        this.ends = new int[looks.length];
        this.sums = new double[looks.length];
        var hashes = new int[looks.length];
        for (int block = 0; block < looks.length; block++) {
            looks[block] = block;
            int from = block * size;
            if (from + size <= values.length) {
                hashes[block] = Arrays.hashCode(Arrays.copyOfRange(values, from, from + size));
                looks[block] = firstLike(block, size, hashes, values);
            }
        }
    }

    private static int firstLike(int block, int size, int[] hashes, double[] values) {
        int from = block * size;
        for (int other = 0; other < block; other++) {
            if (hashes[other] == hashes[block]
                    && Arrays.equals(values, other * size, other * size + size, values, from, from + size)) {
                return other;
            }
        }
        return block;
    }

    /**
     * Whether {@code search}, a number from 1 that rises, has come upon a pair like these two blocks with at least as much
     * between them. May forget a pair, and then says no.
     */
    boolean repeats(int search, int startBlock, int endBlock, double between) {
        int start = looks[startBlock];
        int end = looks[endBlock];
        int place = (start + 31 * end) % looks.length;
        if (searches[place] == search && starts[place] == start && ends[place] == end && sums[place] >= between) {
            return true;
        }
        searches[place] = search;
        starts[place] = start;
        ends[place] = end;
        sums[place] = between;
        return false;
    }
}
