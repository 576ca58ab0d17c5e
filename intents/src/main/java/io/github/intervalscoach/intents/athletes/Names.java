package io.github.intervalscoach.intents.athletes;

import io.github.intervalscoach.intents.model.RosterEntry;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Who is meant by a name: whole words only, whatever the case and the accents. */
final class Names {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Names() {}

    /** The full name if anybody has it, as written before without accents; else whole words of a name in a row. */
    static List<RosterEntry> called(String asked, List<RosterEntry> roster) {
        String word = spaced(asked);
        String plain = folded(word);
        if (plain.isEmpty()) {
            return List.of();
        }
        List<RosterEntry> exact = matching(roster, name -> name.equalsIgnoreCase(word));
        List<RosterEntry> full =
                exact.isEmpty() ? matching(roster, name -> folded(name).equals(plain)) : exact;
        return full.isEmpty() ? matching(roster, name -> (" " + folded(name) + " ").contains(" " + plain + " ")) : full;
    }

    static String spaced(String name) {
        return SPACE.matcher(name).replaceAll(" ").strip();
    }

    /** For comparing only. */
    static String folded(String name) {
        String apart = Normalizer.normalize(spaced(name), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static List<RosterEntry> matching(List<RosterEntry> roster, Predicate<String> isMeant) {
        return roster.stream()
                .filter(entry -> !entry.name().isWithheld()
                        && isMeant.test(spaced(entry.name().shown())))
                .toList();
    }
}
