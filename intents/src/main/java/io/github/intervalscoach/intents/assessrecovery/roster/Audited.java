package io.github.intervalscoach.intents.assessrecovery.roster;

import java.util.List;

/** Who can be judged, and who cannot because nothing could be read. */
record Audited(Scope scope, List<Member> read, List<Member> unread) {
    Audited {
        read = List.copyOf(read);
        unread = List.copyOf(unread);
    }

    static Audited of(Fetched fetched) {
        return new Audited(
                fetched.scope(),
                fetched.members().stream().filter(m -> m.log().isPresent()).toList(),
                fetched.members().stream().filter(m -> m.log().isEmpty()).toList());
    }
}
