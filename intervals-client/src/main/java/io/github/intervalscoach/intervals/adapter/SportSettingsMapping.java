package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail.PowerModel;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail.SweetSpot;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail.ZoneNames;
import io.github.intervalscoach.intervals.wire.LoadOrders;
import io.github.intervalscoach.intervals.wire.SportSettingsRow;
import io.github.intervalscoach.intervals.wire.SportSettingsRow.ModelRow;
import io.github.intervalscoach.intervals.wire.SportSettingsRow.More;
import java.util.Optional;

/** Settings of a family of sports. */
final class SportSettingsMapping {
    private SportSettingsMapping() {}

    static SportSettingsDetail detail(SportSettingsRow row) {
        More more = row.more();
        return new SportSettingsDetail(
                Values.requireId("id", more.id()),
                AthleteMapping.sport(row.thresholds()),
                Values.whole(more.pMax()),
                new ZoneNames(
                        Values.names(more.powerZoneNames()),
                        Values.names(more.hrZoneNames()),
                        Values.names(more.paceZoneNames())),
                new SweetSpot(Values.whole(more.sweetSpotMin()), Values.whole(more.sweetSpotMax())),
                LoadOrders.parse(more.loadOrder()),
                Values.whole(more.warmupTime()),
                Values.whole(more.cooldownTime()),
                Values.id(more.defaultGearId()),
                Values.id(more.defaultIndoorGearId()),
                Optional.ofNullable(more.mmpModel()).flatMap(SportSettingsMapping::model),
                row.rest());
    }

    private static Optional<PowerModel> model(ModelRow row) {
        return Values.text(row.type())
                .map(kind -> new PowerModel(
                        kind,
                        Values.whole(row.criticalPower()),
                        Values.whole(row.wPrime()),
                        Values.whole(row.pMax()),
                        Values.whole(row.ftp())));
    }
}
