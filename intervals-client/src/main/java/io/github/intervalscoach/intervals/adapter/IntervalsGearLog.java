package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearTotals;
import io.github.intervalscoach.intents.model.gear.GearUse;
import io.github.intervalscoach.intents.port.GearLog;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.GearRow;
import io.github.intervalscoach.intervals.wire.GearUseRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Gear. */
record IntervalsGearLog(Upstream upstream) implements GearLog {
    private static final Operation LIST = Operations.named("list-gear");
    private static final Operation SESSIONS = Operations.named("list-activities");
    private static final Operation TOTALS = Operations.named("gear-totals");

    private static final String FIELDS = WireReader.fields(GearUseRow.class);

    @Override
    public CompletionStage<List<Gear>> gear(String athleteId) {
        return upstream.ask(
                Call.of("reading the gear of athlete " + athleteId, LIST, athleteId), IntervalsGearLog::list);
    }

    @Override
    public CompletionStage<GearTotals> totals(String athleteId, String gearId) {
        String words = "counting what gear " + gearId + " of athlete " + athleteId + " has done";
        return upstream.ask(
                Call.of(words, TOTALS, athleteId, gearId),
                body -> GearMapping.totals(WireReader.read(body, GearRow.TotalsRow.class)));
    }

    @Override
    public CompletionStage<List<GearUse>> uses(String athleteId, DateRange range) {
        String words = "reading what athlete " + athleteId + " used, " + range.first() + " to " + range.last();
        var call = Call.of(words, SESSIONS, athleteId)
                .with("oldest", range.first())
                .with("newest", range.last())
                .with("fields", FIELDS);
        return upstream.ask(
                call,
                body -> GearMapping.uses(WireReader.readList(body, GearUseRow.class), athleteId)
                        .filter(use -> range.contains(use.day()))
                        .toList());
    }

    static List<Gear> list(String body) {
        return WireReader.readList(body, GearRow.class).stream()
                .map(GearMapping::gear)
                .toList();
    }
}
