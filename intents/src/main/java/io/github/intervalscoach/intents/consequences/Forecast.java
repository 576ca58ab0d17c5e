package io.github.intervalscoach.intents.consequences;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.FitnessProjection;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.model.change.Consequences.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Form on mornings that matter, if what is planned is done as it stands. */
record Forecast(Around around, List<PlannedSession> before, List<PlannedSession> after) {
    private static final int MOST_RACES = 2;
    private static final int FARTHEST_DAYS = 120;
    private static final int WEEK = 7;

    /** The Monday after the first change, and the races to come. */
    List<Form> keyDates(LocalDate firstChange) {
        if (around.eve().isEmpty()) {
            return List.of();
        }
        var dates = new ArrayList<Form>();
        LocalDate monday = Effect.monday(firstChange).plusDays(WEEK);
        if (monday.isAfter(around.today())) {
            dates.add(form(monday, "Monday after"));
        }
        Stream.concat(before.stream(), after.stream())
                .filter(session -> session.category().isRace())
                .map(PlannedSession::day)
                .filter(day ->
                        day.isAfter(firstChange) && day.isBefore(around.today().plusDays(FARTHEST_DAYS)))
                .distinct()
                .sorted()
                .limit(MOST_RACES)
                .forEach(day -> dates.add(form(day, "race morning")));
        return dates;
    }

    private Form form(LocalDate day, String what) {
        return new Form(day, what, morning(day, before), morning(day, after));
    }

    private OptionalDouble morning(LocalDate day, List<PlannedSession> planned) {
        Optional<FitnessFatigue> eve = around.eve();
        if (!day.isAfter(around.today())) {
            return eve.map(state -> OptionalDouble.of(state.form())).orElse(OptionalDouble.empty());
        }
        var loads =
                DailySeries.between(around.today(), day.minusDays(1), each -> OptionalDouble.of(load(each, planned)));
        return eve.flatMap(state -> FitnessProjection.of(state, loads).found())
                .map(projection -> OptionalDouble.of(projection.end().form()))
                .orElse(OptionalDouble.empty());
    }

    private double load(LocalDate day, List<PlannedSession> planned) {
        return around.doneLoad(day)
                + planned.stream()
                        .filter(session -> session.day().equals(day))
                        .mapToDouble(session -> session.loadPoints().orElse(0))
                        .sum();
    }
}
