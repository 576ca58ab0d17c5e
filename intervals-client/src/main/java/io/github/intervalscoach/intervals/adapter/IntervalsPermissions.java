package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.http.Transport;
import io.github.intervalscoach.intervals.wire.PermissionRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** What the key in use may do. */
public final class IntervalsPermissions {
    private static final Operation GET = Operations.named("get-athlete");

    private IntervalsPermissions() {}

    /** The service's word for what may be done with the data of exactly this athlete; empty where it says nothing. */
    public static CompletionStage<Optional<String>> of(Transport transport, String athlete) {
        return new Upstream(transport)
                .ask(
                        Call.of("reading the permission for the athlete " + athlete, GET, athlete),
                        body -> Optional.ofNullable(
                                WireReader.read(body, PermissionRow.class).icuPermission()));
    }
}
