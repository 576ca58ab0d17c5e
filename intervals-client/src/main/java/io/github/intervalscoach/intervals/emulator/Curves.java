package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The curves of an account's activities. They are kept while the activity is as it was: to compute them takes time. */
final class Curves {
    private final Cache<StoredActivity, Map<Wanted, Optional<BestCurve>>> known =
            Caffeine.newBuilder().weakKeys().build();

    private record Wanted(CurveKind kind, Fatigue fatigue) {}

    /** The curve of one activity. */
    Optional<BestCurve> of(Account account, StoredActivity activity, CurveKind kind, Fatigue fatigue) {
        return known.get(activity, unseen -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        new Wanted(kind, fatigue),
                        wanted -> fatigue.curve(kind, Streams.of(new Access.Owned(account, activity))));
    }

    /** The activities a request is about, by sport and filters, oldest first. Of Strava rows nothing is known. */
    static Stream<StoredActivity> activities(Account account, Query query) {
        Predicate<StoredActivity> filter = ActivityFilters.of(query);
        List<String> types =
                query.text("type").map(type -> family(account, type)).orElse(List.of());
        return account.activities().values().stream()
                .filter(activity -> !activity.isStravaStub())
                .filter(activity -> types.isEmpty()
                        || types.contains(activity.json().path("type").asText()))
                .filter(filter)
                .sorted(ActivityListResource.NEWEST_FIRST.reversed());
    }

    /** The types that share their settings with that one. */
    private static List<String> family(Account account, String type) {
        for (JsonNode sport : account.athlete().path("sportSettings")) {
            List<String> types = StreamSupport.stream(sport.path("types").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            if (types.contains(type)) {
                return types;
            }
        }
        return List.of(type);
    }
}
