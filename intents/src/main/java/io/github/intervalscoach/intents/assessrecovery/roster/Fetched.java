package io.github.intervalscoach.intents.assessrecovery.roster;

import io.github.intervalscoach.intents.assessrecovery.athlete.Glance;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;

/** What the logs said, untouched: one wave, two calls an athlete, however many there are. */
record Fetched(Scope scope, List<Member> members) {
    Fetched {
        members = List.copyOf(members);
    }

    static Fetched from(Scope scope, List<RosterEntry> meant, Ports ports) {
        List<Member.Pending> pending = meant.stream()
                .filter(entry -> !entry.id().equals(scope.coach().id()))
                .map(entry -> ask(scope, entry, ports))
                .toList();
        return new Fetched(scope, pending.stream().map(Member.Pending::joined).toList());
    }

    private static Member.Pending ask(Scope scope, RosterEntry entry, Ports ports) {
        var today = scope.today(entry);
        var day = scope.question().dayFrom(today);
        return new Member.Pending(
                entry,
                today,
                day,
                ports.wellnessLog().days(entry.id(), Glance.wellness(today, day)),
                ports.calendar().events(entry.id(), Glance.calendar(today, day)),
                ports.memory().remembered(entry.id()));
    }
}
