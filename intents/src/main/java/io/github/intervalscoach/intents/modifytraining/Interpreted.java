package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.SafetyNotice;
import io.github.intervalscoach.intents.change.Guarded;
import io.github.intervalscoach.intents.change.UndoPlan.Kept;
import io.github.intervalscoach.intents.consequences.Breach;
import io.github.intervalscoach.intents.model.change.Consequences;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.rules.ChangeRules;
import io.github.intervalscoach.intents.rules.PlanRules;
import io.github.intervalscoach.intents.safety.RedFlags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say of it.
 *
 * @param safety a red flag that was reported
 * @param isBlocked whether nothing is proposed because of it
 * @param computedFrom the planned sessions it was worked out from
 */
record Interpreted(
        Asked asked,
        Guarded guarded,
        List<String> readings,
        List<Kept> kept,
        Optional<Token> undoes,
        Consequences consequences,
        List<String> computedFrom,
        Optional<SafetyNotice> safety,
        boolean isBlocked,
        List<Alert> alerts,
        List<RuleCited> evidence,
        List<DataNote> notes) {
    static Interpreted of(Computed computed) {
        Optional<SafetyNotice> safety = RedFlags.in(computed.asked().question().symptoms())
                .map(flags -> new SafetyNotice(flags.codes(), flags.says()));
        boolean isBlocked = safety.isPresent() && new Hardening(computed.before(), computed.after()).holds();
        return new Interpreted(
                computed.asked(),
                computed.guarded(),
                computed.readings(),
                computed.kept(),
                computed.undoes(),
                computed.effect().consequences(),
                computed.before().stream()
                        .map(session -> session.id() + " " + session.day() + " "
                                + (session.loadPoints().isPresent()
                                        ? Long.toString(StrictMath.round(
                                                session.loadPoints().getAsDouble()))
                                        : "-"))
                        .toList(),
                safety,
                isBlocked,
                isBlocked ? List.of() : new Warnings(computed).alerts(),
                evidence(computed, isBlocked),
                notes(computed));
    }

    private static List<RuleCited> evidence(Computed computed, boolean isBlocked) {
        if (isBlocked) {
            return List.of(RuleCited.of(
                    ChangeRules.NOT_HARDER, "a red flag was reported, and this would ask more of the athlete"));
        }
        var cited = new ArrayList<RuleCited>();
        if (computed.effect().broken().stream().map(Breach::rule).anyMatch(PlanRules.SPACING::equals)) {
            cited.add(RuleCited.of(ChangeRules.HARD, "hard: ten minutes or more near threshold and above, or a race"));
        }
        computed.effect().mended().stream()
                .map(breach -> RuleCited.of(breach.rule(), "no longer: " + breach.says()))
                .forEach(cited::add);
        return cited;
    }

    private static List<DataNote> notes(Computed computed) {
        var notes = new ArrayList<DataNote>();
        int unknown = computed.effect().withoutLoad();
        if (unknown > 0) {
            notes.add(new DataNote(
                    "load_unknown",
                    unknown + (unknown == 1 ? " session" : " sessions") + " of these weeks without a planned load.",
                    "They count in no load and no form here."));
        }
        if (!computed.knowsForm() && !computed.effect().consequences().equals(Consequences.NONE)) {
            notes.add(new DataNote(
                    "fitness_missing", "Yesterday's fitness and fatigue are not known.", "No form is projected."));
        }
        return notes;
    }
}
