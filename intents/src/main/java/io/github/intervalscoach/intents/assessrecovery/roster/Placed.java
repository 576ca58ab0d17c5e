package io.github.intervalscoach.intents.assessrecovery.roster;

import io.github.intervalscoach.intents.assessrecovery.answer.Decision;
import io.github.intervalscoach.intents.assessrecovery.answer.Need;
import io.github.intervalscoach.intents.assessrecovery.answer.SignalReading;
import io.github.intervalscoach.intents.assessrecovery.athlete.Glance;
import io.github.intervalscoach.intents.rules.LoadRules;
import io.github.intervalscoach.intents.rules.RecoveryRules;
import io.github.intervalscoach.intents.rules.RosterRules;
import io.github.intervalscoach.intents.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One athlete and their need, by the rules that say so.
 *
 * @param judged empty for somebody who could not be read
 */
record Placed(Member member, Optional<Computed.Judged> judged, Need need, List<Rule> rules) {
    Placed {
        rules = List.copyOf(rules);
    }

    static Placed unread(Member member) {
        return new Placed(member, Optional.empty(), Need.NOT_READ, List.of(RosterRules.UNREAD));
    }

    static Placed of(Computed.Judged judged) {
        var rules = new ArrayList<Rule>();
        boolean silent = isSilent(judged);
        boolean missed = judged.week().missedDays() >= RosterRules.DAYS_MISSED;
        // the verdict of somebody silent rests on nothing but marks
        if (!silent || isDecided(judged.glance())) {
            rules.addAll(judged.glance().because());
        }
        if (silent) {
            rules.add(RosterRules.SILENT);
        }
        if (missed) {
            rules.add(RosterRules.MISSED);
        }
        judged.week().race().ifPresent(day -> rules.add(RosterRules.RACE_SOON));
        rules.addAll(judged.glance().alerts());
        return new Placed(
                judged.member(),
                Optional.of(judged),
                need(judged, silent, missed),
                rules.stream()
                        .filter(rule -> !rule.equals(LoadRules.LOAD_ALONE))
                        .distinct()
                        .toList());
    }

    /** Whether there was a verdict to place somebody by. */
    boolean isKnown() {
        return judged.filter(j -> j.glance().decision() != Decision.CANNOT_SAY).isPresent()
                && !rules.contains(RosterRules.SILENT);
    }

    /** For how many days the longest of the adverse signals has been so. */
    int daysAdverse() {
        return judged.stream()
                .flatMap(j -> j.glance().signals().stream())
                .filter(SignalReading::adverse)
                .mapToInt(SignalReading::daysAdverse)
                .max()
                .orElse(0);
    }

    private static Need need(Computed.Judged judged, boolean silent, boolean missed) {
        Glance glance = judged.glance();
        if (isDecided(glance)) {
            return glance.decision() == Decision.REST ? Need.REST : Need.EASE;
        }
        if (silent) {
            return glance.lastSignalDay().isPresent() ? Need.NOT_SYNCING : Need.NO_DATA;
        }
        boolean ask = glance.alerts().contains(RecoveryRules.MARK_ENDED);
        if (ask || missed || glance.decision() == Decision.CANNOT_SAY) {
            return Need.ASK;
        }
        boolean quiet = !glance.hasAdverse()
                && glance.alerts().isEmpty()
                && judged.week().race().isEmpty();
        return quiet ? Need.FINE : Need.WATCH;
    }

    private static boolean isDecided(Glance glance) {
        return glance.decision() == Decision.REST || glance.decision() == Decision.EASE;
    }

    private static boolean isSilent(Computed.Judged judged) {
        var member = judged.member();
        var asked = member.day().isBefore(member.today()) ? member.day() : member.today();
        return judged.glance()
                .lastSignalDay()
                .map(last -> !last.isAfter(asked.minusDays(RosterRules.DAYS_SILENT)))
                .orElse(true);
    }
}
