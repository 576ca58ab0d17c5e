package io.github.intervalscoach.intervals.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.model.profile.SportSettingsChange;
import io.github.intervalscoach.intents.model.profile.Threshold;
import io.github.intervalscoach.intents.model.profile.Zones;
import io.github.intervalscoach.intents.model.workout.LoadBasis;
import io.github.intervalscoach.intervals.wire.ChangedFields.Emptied;
import java.util.List;
import java.util.stream.Collectors;

/** Changes of sport settings as the service reads them. */
public final class SportSettingsWrite {
    private SportSettingsWrite() {}

    /** What changes. */
    public static String text(SportSettingsChange change) {
        return node(change).toString();
    }

    /** What is made, with {@code more} as {@link SportSettingsRow#rest} had it. */
    public static String text(SportSettingsChange made, List<String> more) {
        ObjectNode whole = node(made);
        for (String setting : more) {
            int equals = setting.indexOf('=');
            whole.set(setting.substring(0, equals), WireReader.read(setting.substring(equals + 1), JsonNode.class));
        }
        return whole.toString();
    }

    /** Whether an answer says of everything that was {@code sent} that it is so. */
    public static boolean isHeld(String sent, String answer) {
        ObjectNode held = WireReader.read(answer, ObjectNode.class);
        return WireReader.read(sent, ObjectNode.class).properties().stream()
                .allMatch(field -> isSame(field.getValue(), held.path(field.getKey())));
    }

    /** 250 and 250.0 are the same. */
    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.equals(
                (a, b) -> a.isNumber() && b.isNumber()
                        ? Double.compare(a.doubleValue(), b.doubleValue())
                        : a.equals(b) ? 0 : 1,
                other);
    }

    private static ObjectNode node(SportSettingsChange change) {
        var sparse = new ChangedFields()
                .put("types", change.sports(), Emptied.NOT_KNOWN)
                .put("warmup_time", change.warmupSeconds(), Emptied.NOT_KNOWN)
                .put("cooldown_time", change.cooldownSeconds(), Emptied.NOT_KNOWN);
        change.thresholds().forEach(one -> sparse.put(key(one.threshold()), one.change(), Emptied.NOT_KNOWN));
        change.zones().forEach(zones -> put(sparse, zones));
        put(sparse, change.paceUnit());
        change.loadOrder().ifChanged(order -> sparse.put("load_order", order(order)), () -> {
            throw new NoKnownClear("load_order");
        });
        return sparse.node();
    }

    private static void put(ChangedFields sparse, Zones zones) {
        String family = switch (zones.family()) {
            case POWER -> "power_zone";
            case HEART_RATE -> "hr_zone";
            case PACE -> "pace_zone";
        };
        sparse.put(family + "s", zones.tops());
        if (!zones.names().isEmpty()) {
            sparse.put(family + "_names", zones.names());
        }
    }

    private static void put(ChangedFields sparse, Change<PaceUnit> unit) {
        unit.ifChanged(
                shown -> sparse.put("pace_units", PaceUnits.word(shown)), () -> sparse.put("pace_units", "NONE"));
    }

    private static String key(Threshold threshold) {
        return switch (threshold) {
            case FTP_WATTS -> "ftp";
            case INDOOR_FTP_WATTS -> "indoor_ftp";
            case W_PRIME_JOULES -> "w_prime";
            case P_MAX_WATTS -> "p_max";
            case THRESHOLD_HEART_RATE_BPM -> "lthr";
            case MAX_HEART_RATE_BPM -> "max_hr";
            case THRESHOLD_PACE_METERS_PER_SECOND -> "threshold_pace";
        };
    }

    private static String order(List<LoadBasis> order) {
        return order.stream().map(LoadOrders::word).collect(Collectors.joining("_"));
    }
}
