package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** One athlete's rows of the summary. Fitness is that of a week's Sunday, or of today where that is still to come. */
final class WeekRows {
    private static final int SUNDAY = 6;
    private static final String EFTP = "eftp";
    private static final String MAIN_SPORT = "Ride";

    private final Account account;
    private final LocalDate today;
    private final boolean owner;
    private final FitnessModel model;
    private final NavigableMap<LocalDate, List<StoredActivity>> activities = new TreeMap<>();

    WeekRows(Account account, LocalDate today, LocalDate last, boolean owner) {
        this.account = account;
        this.today = today;
        this.owner = owner;
        this.model = FitnessModel.of(account, today, last.plusDays(SUNDAY));
        account.activities()
                .values()
                .forEach(activity -> activities
                        .computeIfAbsent(activity.day(), day -> new ArrayList<>())
                        .add(activity));
    }

    /** The week from {@code monday}, of which the days from first to last are counted. */
    ObjectNode row(LocalDate monday, LocalDate first, LocalDate last) {
        var all = new SummarySums();
        var byCategory = new TreeMap<String, SummarySums>();
        activities.subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .forEach(activity -> {
                    all.add(activity);
                    byCategory
                            .computeIfAbsent(category(activity), name -> new SummarySums())
                            .add(activity);
                });
        LocalDate sunday = monday.plusDays(SUNDAY);
        LocalDate state = !today.isBefore(monday) && today.isBefore(sunday) ? today : sunday;
        ObjectNode row = all.json();
        identify(row, monday);
        addState(row, state);
        all.addZonesTo(row);
        addEstimate(row, MAIN_SPORT, state);
        var categories = row.putArray("byCategory");
        byCategory.forEach((name, sums) -> {
            ObjectNode part = sums.json();
            addEstimate(part, name, state);
            categories.add(part.put("category", name));
        });
        return Keys.SUMMARY.filled(row);
    }

    private void identify(ObjectNode row, LocalDate monday) {
        row.put("date", monday.toString()).put("athlete_id", account.id());
        row.set("athlete_name", value(account.athlete(), "name"));
        row.set("email", owner ? value(account.athlete(), "email") : NullNode.instance);
        row.set("external_id", value(account.athlete(), "external_id"));
        var recent = account.wellness().floorKey(today);
        row.put("mostRecentWellnessId", Objects.toString(recent, null));
    }

    private void addState(ObjectNode row, LocalDate day) {
        model.on(day).ifPresent(state -> {
            row.put("fitness", (float) state.state().fitness());
            row.put("fatigue", (float) state.state().fatigue());
            row.put("form", (float) (state.state().fitness() - state.state().fatigue()));
            row.put("rampRate", (float) state.rampRate());
        });
        row.set("weight", latest("weight", day, value(account.athlete(), "icu_weight")));
    }

    private void addEstimate(ObjectNode row, String sport, LocalDate day) {
        for (JsonNode info : latest("sportInfo", day, NullNode.instance)) {
            if (info.path("type").asText().equals(sport) && info.hasNonNull(EFTP)) {
                row.set(EFTP, info.path(EFTP));
                double kilograms = latest("weight", day, value(account.athlete(), "icu_weight"))
                        .asDouble();
                if (kilograms > 0) {
                    row.put("eftpPerKg", (float) (info.path(EFTP).asDouble() / kilograms));
                }
            }
        }
    }

    /** What was last known of it at the end of a day. */
    private JsonNode latest(String key, LocalDate day, JsonNode otherwise) {
        return account.wellness().headMap(day, true).descendingMap().values().stream()
                .filter(wellness -> wellness.hasNonNull(key))
                .<JsonNode>map(wellness -> wellness.path(key))
                .findFirst()
                .orElse(otherwise);
    }

    /** Strength is put under another name here; what a Strava row was is not told. */
    private static String category(StoredActivity activity) {
        String type = activity.json().path("type").asText("Other");
        return type.equals("WeightTraining") ? "Workout" : type;
    }

    private static JsonNode value(ObjectNode from, String key) {
        return from.hasNonNull(key) ? from.path(key) : JsonNodeFactory.instance.nullNode();
    }
}
