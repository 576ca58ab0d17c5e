package io.github.intervalscoach.intervals.adapter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.profile.AthleteDetail;
import io.github.intervalscoach.intents.model.profile.CoveredActivity;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.port.ProfileSettings;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.AthleteRow;
import io.github.intervalscoach.intervals.wire.CoveredActivityRow;
import io.github.intervalscoach.intervals.wire.CustomItemRow;
import io.github.intervalscoach.intervals.wire.ProfileRow;
import io.github.intervalscoach.intervals.wire.SportSettingsRow;
import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Athletes in full, their settings and what they added. */
record IntervalsProfileSettings(Upstream upstream) implements ProfileSettings {
    private static final Operation GET = Operations.named("get-athlete");
    private static final Operation LIST_SPORTS = Operations.named("list-sport-settings");
    private static final Operation GET_SPORT = Operations.named("get-sport-settings");
    private static final Operation COVERED = Operations.named("matching-activities");
    private static final Operation LIST_ITEMS = Operations.named("list-custom-items");
    private static final Operation GET_ITEM = Operations.named("get-custom-item");

    @Override
    public CompletionStage<AthleteDetail> detail(String athleteId) {
        return upstream.ask(Call.of("reading the profile of athlete " + athleteId, GET, athleteId), body -> {
            ObjectNode json = WireReader.read(body, ObjectNode.class);
            var detail = ProfileMapping.detail(
                    WireReader.bind(json, AthleteRow.class), WireReader.bind(json, ProfileRow.class));
            if (!Owners.isKeyOwner(athleteId) && !detail.athlete().id().equals(athleteId)) {
                throw new UnexpectedShape("the field id names another athlete than the one asked for");
            }
            return detail;
        });
    }

    @Override
    public CompletionStage<List<SportSettingsDetail>> sportSettings(String athleteId) {
        var call = Call.of("reading the sport settings of athlete " + athleteId, LIST_SPORTS, athleteId);
        return upstream.ask(
                call,
                body -> SportSettingsRow.list(body).stream()
                        .map(SportSettingsMapping::detail)
                        .toList());
    }

    @Override
    public CompletionStage<SportSettingsDetail> sportSettings(String athleteId, String idOrSport) {
        String words = "reading the settings " + idOrSport + " of athlete " + athleteId;
        return upstream.ask(
                Call.of(words, GET_SPORT, athleteId, idOrSport),
                body -> SportSettingsMapping.detail(SportSettingsRow.one(body)));
    }

    @Override
    public CompletionStage<List<CoveredActivity>> coveredActivities(String athleteId, String settingsId) {
        String words = "reading which activities the settings " + settingsId + " of athlete " + athleteId + " cover";
        return upstream.ask(
                Call.of(words, COVERED, athleteId, settingsId),
                body -> WireReader.readList(body, CoveredActivityRow.class).stream()
                        .map(IntervalsProfileSettings::covered)
                        .toList());
    }

    @Override
    public CompletionStage<List<CustomItem>> customItems(String athleteId) {
        var call = Call.of("reading the custom items of athlete " + athleteId, LIST_ITEMS, athleteId);
        return upstream.ask(
                call,
                body -> WireReader.readList(body, CustomItemRow.class).stream()
                        .map(CustomItemMapping::item)
                        .toList());
    }

    @Override
    public CompletionStage<CustomItem> customItem(String athleteId, String itemId) {
        return upstream.ask(itemCall(athleteId, itemId), body -> CustomItemMapping.item(itemRow(body)));
    }

    /** The item as it came, whose content has to go back whole. */
    CompletionStage<CustomItemRow> customItemRow(String athleteId, String itemId) {
        return upstream.ask(itemCall(athleteId, itemId), IntervalsProfileSettings::itemRow);
    }

    private static Call itemCall(String athleteId, String itemId) {
        return Call.of("reading the custom item " + itemId + " of athlete " + athleteId, GET_ITEM, athleteId, itemId);
    }

    private static CustomItemRow itemRow(String body) {
        return WireReader.read(body, CustomItemRow.class);
    }

    private static CoveredActivity covered(CoveredActivityRow row) {
        return new CoveredActivity(
                Values.requireId("id", row.id()),
                LocalTimes.parse("start_date_local", row.startDateLocal()),
                Values.text(row.type()),
                Values.name(row.name()));
    }
}
