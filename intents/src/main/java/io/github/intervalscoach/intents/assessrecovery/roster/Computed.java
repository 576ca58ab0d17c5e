package io.github.intervalscoach.intents.assessrecovery.roster;

import io.github.intervalscoach.intents.assessrecovery.athlete.Glance;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.UnitSystem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Each athlete's own verdict and week; nothing about the order yet. */
record Computed(Scope scope, List<Judged> judged, List<Member> unread) {
    Computed {
        judged = List.copyOf(judged);
        unread = List.copyOf(unread);
    }

    /** One athlete with a verdict. */
    record Judged(Member member, Glance glance, Week week) {}

    static Computed of(Audited audited) {
        return new Computed(
                audited.scope(),
                audited.read().stream().map(m -> judged(audited.scope(), m)).toList(),
                audited.unread());
    }

    private static Judged judged(Scope scope, Member member) {
        Member.Log log = member.log().orElseThrow();
        var glance = Glance.at(
                scope.question(),
                athlete(scope, member.entry()),
                member.today(),
                member.day(),
                log.wellness(),
                log.events(),
                log.memory());
        return new Judged(member, glance, Week.of(member.today(), member.day(), log));
    }

    /** What the roster tells of an athlete is all that a verdict reads. */
    private static Athlete athlete(Scope scope, RosterEntry entry) {
        return new Athlete(
                entry.id(),
                entry.name(),
                entry.zone().orElse(scope.coach().zone()),
                UnitSystem.METRIC,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                List.of());
    }
}
