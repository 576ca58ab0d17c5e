package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.SportLoad;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Load by sport and week; sessions without a load are counted, not taken for 0. */
record SportLoads(Spans spans, Diary diary) {
    private static final int WEEK = 7;

    List<SportLoad> all() {
        return diary.sessions(spans.window()).stream()
                .collect(Collectors.groupingBy(Activity::sport, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(sport -> of(sport.getKey(), sport.getValue()))
                .sorted(Comparator.comparingDouble(
                        (SportLoad sport) -> -sport.newerPointsPerWeek().orElse(0)))
                .toList();
    }

    private SportLoad of(String sport, List<Activity> sessions) {
        List<Double> weeks = new ArrayList<>();
        int whole = spans.window().length() / WEEK;
        for (int week = whole - 1; week >= 0; week--) {
            LocalDate end = spans.window().last().minusDays((long) WEEK * week);
            weeks.add(sum(sessions, DateRange.endingOn(end, WEEK)));
        }
        return new SportLoad(
                sport,
                sessions.size(),
                (int) sessions.stream().filter(a -> a.load().points().isEmpty()).count(),
                perWeek(sessions, spans.older()),
                perWeek(sessions, spans.newer()),
                sessions.stream().allMatch(a -> a.load().points().isEmpty()) ? List.of() : weeks);
    }

    private static OptionalDouble perWeek(List<Activity> sessions, DateRange days) {
        return sessions.stream().allMatch(a -> a.load().points().isEmpty())
                ? OptionalDouble.empty()
                : OptionalDouble.of(sum(sessions, days) * WEEK / days.length());
    }

    private static double sum(List<Activity> sessions, DateRange days) {
        return sessions.stream()
                .filter(a -> days.contains(a.day()))
                .mapToDouble(a -> a.load().points().orElse(0))
                .sum();
    }
}
