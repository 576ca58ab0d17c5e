package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearTotals;
import io.github.intervalscoach.intents.port.GearLog;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.GearRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Gear. */
record IntervalsGearLog(Upstream upstream) implements GearLog {
    private static final Operation LIST = Operations.named("list-gear");
    private static final Operation TOTALS = Operations.named("gear-totals");

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

    static List<Gear> list(String body) {
        return WireReader.readList(body, GearRow.class).stream()
                .map(GearMapping::gear)
                .toList();
    }
}
