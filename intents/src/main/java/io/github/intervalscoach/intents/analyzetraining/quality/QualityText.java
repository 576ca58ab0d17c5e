package io.github.intervalscoach.intents.analyzetraining.quality;

import io.github.intervalscoach.intents.analyzetraining.answer.QualitySection.Cost;
import io.github.intervalscoach.intents.analyzetraining.answer.QualitySection.Coverage;
import io.github.intervalscoach.intents.analyzetraining.answer.QualitySection.Lacking;
import io.github.intervalscoach.intents.analyzetraining.quality.Interpreted.Costly;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for what is missing. */
record QualityText(Interpreted found) {
    static final int MOST_IDS = 3;

    String headline() {
        if (found.isEmpty()) {
            return "Nothing on record in these days: neither sessions nor wellness";
        }
        long blocks =
                found.gaps().stream().filter(gap -> gap.cost() == Cost.BLOCKS).count();
        long weakens =
                found.gaps().stream().filter(gap -> gap.cost() == Cost.WEAKENS).count();
        if (blocks + weakens == 0) {
            return "The data is complete enough for every question";
        }
        Counted first = found.gaps().get(0).counted();
        String costliest = first.lack() == Lack.NOT_SYNCED
                ? "no session for " + first.count() + " days"
                : first.lack().says();
        return (blocks > 0
                        ? plural(blocks, "gap blocks", "gaps block") + " questions, "
                                + plural(weakens, "weakens", "weaken") + " answers"
                        : plural(weakens, "gap weakens", "gaps weaken") + " answers, none blocks a question")
                + "; first: " + costliest;
    }

    Optional<String> counts() {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(found.readable() + " sessions can be read, " + found.withheld() + " withheld"
                + found.lastSession()
                        .map(day -> "; newest " + Wording.shortDate(day))
                        .orElse("")
                + found.lastWellness()
                        .map(day -> "; last wellness " + Wording.shortDate(day))
                        .orElse("; no wellness")
                + ".");
    }

    Optional<String> table() {
        if (found.gaps().isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        Table table = Table.of("Cost", "What", "How many", "Spoils");
        found.shown()
                .forEach(gap -> table.row(
                        gap.cost().name().toLowerCase(Locale.ROOT),
                        gap.counted().lack().says() + ids(gap),
                        count(gap.counted()),
                        gap.counted().lack().costs()));
        return Optional.of(table.toString());
    }

    Optional<String> others() {
        int more = found.gaps().size() - found.shown().size();
        return more > 0 && !found.isEmpty()
                ? Optional.of(more + (more == 1 ? " lesser gap is" : " lesser gaps are")
                        + " not shown; detail=full has them.")
                : Optional.empty();
    }

    Optional<String> newest() {
        List<Lacking> lacking = new RoundedQuality(found).section().newestLacking();
        if (found.newest().isEmpty()) {
            return Optional.empty();
        }
        String of = "Newest " + found.newest().size() + " sessions: ";
        return Optional.of(
                lacking.isEmpty()
                        ? of + "each has duration, heart rate and load, and power where it is a ride."
                        : of
                                + lacking.stream()
                                        .map(one -> Wording.shortDate(
                                                        one.start().toLocalDate()) + " (" + one.id()
                                                + ") lacks "
                                                + String.join(", ", one.lacks()).replace('_', ' '))
                                        .collect(Collectors.joining("; "))
                                + ".");
    }

    Optional<String> wellness() {
        List<Coverage> known =
                found.wellness().stream().filter(field -> field.days() > 0).toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of("Wellness, days of " + found.asked().window().length() + ": "
                        + known.stream()
                                .map(field -> field.field().replace('_', ' ') + " " + field.days())
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    List<RuleCited> evidence() {
        return found.isEmpty()
                ? List.of()
                : found.shown().stream()
                        .map(Costly::rule)
                        .distinct()
                        .map(rule -> RuleCited.of(rule, QualityWords.of(rule)))
                        .toList();
    }

    /** The way out of the costliest. */
    List<String> changes() {
        return found.shown().stream()
                .filter(gap -> gap.cost() != Cost.MINOR)
                .limit(MOST_IDS)
                .map(gap -> gap.counted().lack().cure())
                .toList();
    }

    private static String ids(Costly gap) {
        List<String> ids = gap.counted().ids().stream().limit(MOST_IDS).toList();
        return ids.isEmpty() ? "" : " (" + String.join(", ", ids) + ")";
    }

    private static String count(Counted counted) {
        return counted.lack() == Lack.NOT_SYNCED ? counted.count() + " days" : counted.count() + " of " + counted.of();
    }

    private static String plural(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
