package io.github.intervalscoach.intents.plantraining.shorthand;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.plantraining.sessions.Effort;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of coaches. */
final class Vocabulary {
    static final ImmutableMap<String, Effort> EFFORTS = ImmutableMap.<String, Effort>builder()
            .put("easy", Effort.EASY)
            .put("endurance", Effort.EASY)
            .put("aerobic", Effort.EASY)
            .put("spin", Effort.EASY)
            .put("recovery", Effort.RECOVERY)
            .put("smooth", Effort.SMOOTH)
            .put("technique", Effort.SMOOTH)
            .put("tempo", Effort.TEMPO)
            .put("sweetspot", Effort.SWEET_SPOT)
            .put("sst", Effort.SWEET_SPOT)
            .put("threshold", Effort.THRESHOLD)
            .put("ftp", Effort.THRESHOLD)
            .put("css", Effort.THRESHOLD)
            .put("vo2max", Effort.VO2MAX)
            .put("vo2", Effort.VO2MAX)
            .put("anaerobic", Effort.ANAEROBIC)
            .put("strides", Effort.QUICK)
            .put("stride", Effort.QUICK)
            .put("quick", Effort.QUICK)
            .buildOrThrow();

    /** Nobody trains during these. */
    static final ImmutableSet<String> RESTS = ImmutableSet.of("rest", "off", "standing", "pause");

    /** What stands between efforts and is moved through. */
    static final ImmutableSet<String> FLOATS =
            ImmutableSet.of("jog", "jogging", "float", "rec", "recover", "recoveries", "spinning");

    /** Say that something belongs to every repeat. */
    static final ImmutableSet<String> BETWEEN = ImmutableSet.of("between", "btw", "each", "inbetween");

    static final ImmutableSet<String> WARM = ImmutableSet.of("warmup", "wu");

    static final ImmutableSet<String> COOL = ImmutableSet.of("cooldown", "cd", "warmdown");

    /** Say nothing that is not said elsewhere. */
    static final ImmutableSet<String> FILLERS = ImmutableSet.of(
            "at",
            "of",
            "in",
            "a",
            "an",
            "the",
            "effort",
            "efforts",
            "intensity",
            "reps",
            "rep",
            "repeats",
            "intervals",
            "interval",
            "do",
            "ride",
            "run",
            "swim",
            "running",
            "riding",
            "swimming",
            "cycling",
            "please",
            "main",
            "set",
            "sets",
            "for",
            "around",
            "about",
            "is",
            "on",
            "hold",
            "holding",
            "go",
            "all");

    /** Something else follows. */
    static final ImmutableSet<String> CONNECTORS = ImmutableSet.of(
            "then", "and", "followed", "by", "with", "w/", "finish", "first", "finally", "plus", "after");

    private static final int MOST_APART = 2;
    private static final int LETTERS_A_SLIP = 3;

    private Vocabulary() {}

    /** A cure: the word of ours that looks most like {@code typed}, or all of them. */
    static String nearest(String typed) {
        return words().filter(word -> distance(word, typed) <= Math.min(MOST_APART, typed.length() / LETTERS_A_SLIP))
                .min(Comparator.comparingInt((String word) -> distance(word, typed))
                        .thenComparing(word -> word))
                .map(word -> "Maybe " + word + "?")
                .orElse("Say how hard with one of: easy, recovery, tempo, sweet spot, threshold, vo2max, anaerobic,"
                        + " strides, max, rest; or with 95%, 220 w, 150 bpm, z2, 4:30/km.");
    }

    static Optional<Effort> effort(String word) {
        return Optional.ofNullable(EFFORTS.get(word));
    }

    private static Stream<String> words() {
        return Stream.of(EFFORTS.keySet(), RESTS, FLOATS, BETWEEN, WARM, COOL).flatMap(ImmutableSet::stream);
    }

    /** Letters to change, add or leave out. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
