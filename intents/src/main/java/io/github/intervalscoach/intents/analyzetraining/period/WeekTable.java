package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.SportTotals;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.WeekSport;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.WeekTotals;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Load by week and sport; time where a sport has no load. */
final class WeekTable {
    private WeekTable() {}

    static String of(PeriodSection section) {
        List<String> sports = section.bySport().stream().map(SportTotals::sport).toList();
        List<String> header = new ArrayList<>(List.of("Week from"));
        header.addAll(sports);
        header.add("Load");
        header.add("Time");
        Table table = Table.of(header.toArray(String[]::new));
        section.weeks().forEach(week -> table.row(row(week, sports)));
        return table.toString();
    }

    private static String[] row(WeekTotals week, List<String> sports) {
        List<String> cells = new ArrayList<>();
        cells.add(Wording.shortDate(week.monday())
                + (week.days() < 7 ? " (" + week.days() + (week.days() == 1 ? " day)" : " days)") : ""));
        for (String sport : sports) {
            cells.add(week.bySport().stream()
                    .filter(s -> s.sport().equals(sport))
                    .map(WeekTable::cell)
                    .findFirst()
                    .orElse("\u2013"));
        }
        cells.add(whole(week.loadPoints()));
        cells.add(week.sessions() == 0 ? "\u2013" : Wording.duration(week.movingSeconds()));
        return cells.toArray(String[]::new);
    }

    private static String cell(WeekSport s) {
        return s.loadPoints().isPresent() ? whole(s.loadPoints()) : Wording.duration(s.movingSeconds());
    }

    private static String whole(OptionalDouble load) {
        return load.isPresent() ? Wording.number(0, load.getAsDouble()) : "\u2013";
    }
}
