package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intervals.wire.ActivityRow.ZoneTimeRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Seconds in power zones out of named rows. */
final class PowerZoneTimes {
    /** {@code SS}, the sweet spot, overlaps the others and would be counted twice. */
    private static final Pattern ZONE = Pattern.compile("Z([1-9]\\d?)");

    private PowerZoneTimes() {}

    /** Z1, Z2 … in order, whatever the order of the rows; empty when unknown. */
    static List<Integer> seconds(@Nullable List<@Nullable ZoneTimeRow> rows) {
        SortedMap<Integer, Integer> byZone = new TreeMap<>();
        for (ZoneTimeRow row : rows == null ? List.<@Nullable ZoneTimeRow>of() : rows) {
            var zone = ZONE.matcher(row == null || row.id() == null ? "" : row.id());
            if (row != null && zone.matches()) {
                OptionalInt seconds = Values.whole(row.secs());
                if (seconds.isEmpty()) {
                    return List.of();
                }
                byZone.put(Integer.parseInt(zone.group(1)), seconds.getAsInt());
            }
        }
        if (byZone.isEmpty()) {
            return List.of();
        }
        List<Integer> seconds = new ArrayList<>(Collections.nCopies(byZone.lastKey(), 0));
        byZone.forEach((zone, spent) -> seconds.set(zone - 1, spent));
        return seconds;
    }
}
