package io.github.intervalscoach.intervals.adapter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.profile.AthleteChange;
import io.github.intervalscoach.intents.model.profile.AthleteDetail;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.CustomItemChange;
import io.github.intervalscoach.intents.model.profile.HeartRateZones;
import io.github.intervalscoach.intents.model.profile.NewCustomItem;
import io.github.intervalscoach.intents.model.profile.SportSettingsChange;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.port.ProfileWriter;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.CustomItemRow;
import io.github.intervalscoach.intervals.wire.ProfileWrite;
import io.github.intervalscoach.intervals.wire.SportSettingsRow;
import io.github.intervalscoach.intervals.wire.SportSettingsWrite;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Changes of what an athlete set and added. */
record IntervalsProfileWriter(Upstream upstream, IntervalsProfileSettings settings) implements ProfileWriter {
    private static final Operation UPDATE = Operations.named("update-athlete");
    private static final Operation UPDATE_SPORT = Operations.named("update-sport-settings");
    private static final Operation CREATE_SPORT = Operations.named("create-sport-settings");
    private static final Operation DELETE_SPORT = Operations.named("delete-sport-settings");
    private static final Operation APPLY_SPORT = Operations.named("apply-sport-settings");
    private static final Operation CREATE_ITEM = Operations.named("create-custom-item");
    private static final Operation UPDATE_ITEM = Operations.named("update-custom-item");
    private static final Operation DELETE_ITEM = Operations.named("delete-custom-item");

    @Override
    public CompletionStage<AthleteDetail> changeAthlete(String athleteId, AthleteChange change) {
        var call = Call.of("changing the profile of athlete " + athleteId, UPDATE, athleteId);
        var sent = writing().send(call, () -> ProfileWrite.athlete(change), body -> athleteId);
        return Chained.then(sent, settings::detail);
    }

    @Override
    public CompletionStage<SportSettingsDetail> changeSportSettings(
            String athleteId, String idOrSport, SportSettingsChange change, HeartRateZones zones) {
        String words = "changing the settings " + idOrSport + " of athlete " + athleteId;
        var call = Call.of(words, UPDATE_SPORT, athleteId, idOrSport)
                .with("recalcHrZones", zones == HeartRateZones.RECALCULATED);
        return writing().send(call, () -> SportSettingsWrite.text(change), IntervalsProfileWriter::sport);
    }

    @Override
    public CompletionStage<SportSettingsDetail> createSportSettings(
            String athleteId, SportSettingsChange added, List<String> more) {
        String words = "adding sport settings for athlete " + athleteId;
        var made = writing()
                .send(
                        Call.of(words, CREATE_SPORT, athleteId),
                        () -> SportSettingsWrite.text(added, more),
                        body -> body);
        return Chained.then(made, answer -> {
            String whole = SportSettingsWrite.text(added, more);
            var detail = sport(answer);
            if (SportSettingsWrite.isHeld(whole, answer)) {
                return CompletableFuture.completedFuture(detail);
            }
            var again = Call.of(words, UPDATE_SPORT, athleteId, detail.id()).with("recalcHrZones", false);
            return writing().send(again, () -> whole, IntervalsProfileWriter::sport);
        });
    }

    @Override
    public CompletionStage<String> deleteSportSettings(String athleteId, String settingsId) {
        String words = "deleting the settings " + settingsId + " of athlete " + athleteId;
        return writing().delete(Call.of(words, DELETE_SPORT, athleteId, settingsId), settingsId);
    }

    @Override
    public CompletionStage<String> applySportSettings(String athleteId, String settingsId) {
        String words = "applying the settings " + settingsId + " of athlete " + athleteId + " to past activities";
        return upstream.ask(Call.of(words, APPLY_SPORT, athleteId, settingsId), body -> settingsId);
    }

    @Override
    public CompletionStage<CustomItem> createCustomItem(String athleteId, NewCustomItem item) {
        var call = Call.of("adding a custom item for athlete " + athleteId, CREATE_ITEM, athleteId);
        return writing().send(call, () -> ProfileWrite.create(item), IntervalsProfileWriter::item);
    }

    @Override
    public CompletionStage<CustomItem> changeCustomItem(String athleteId, String itemId, CustomItemChange change) {
        if (change.field() instanceof Change.Set) {
            return Chained.then(
                    settings.customItemRow(athleteId, itemId),
                    held -> change(athleteId, itemId, change, held.content()));
        }
        return change(athleteId, itemId, change, null);
    }

    @Override
    public CompletionStage<String> deleteCustomItem(String athleteId, String itemId) {
        return writing().delete(Call.of("deleting" + of(athleteId, itemId), DELETE_ITEM, athleteId, itemId), itemId);
    }

    private CompletionStage<CustomItem> change(
            String athleteId, String itemId, CustomItemChange change, @Nullable ObjectNode content) {
        var call = Call.of("changing" + of(athleteId, itemId), UPDATE_ITEM, athleteId, itemId);
        return writing().send(call, () -> ProfileWrite.change(change, content), IntervalsProfileWriter::item);
    }

    private Writing writing() {
        return new Writing(upstream);
    }

    private static String of(String athleteId, String itemId) {
        return " the custom item " + itemId + " of athlete " + athleteId;
    }

    private static SportSettingsDetail sport(String body) {
        return SportSettingsMapping.detail(SportSettingsRow.one(body));
    }

    private static CustomItem item(String body) {
        return CustomItemMapping.item(WireReader.read(body, CustomItemRow.class));
    }
}
