package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the days of a period that are no usual training days. */
record MarkSearch(List<CalendarEvent> calendar, LightWeeks light) {
    List<Mark> in(Period newer, Period older) {
        return Stream.of(newer, older).flatMap(period -> in(period).stream()).toList();
    }

    private List<Mark> in(Period period) {
        List<Mark> marks = new ArrayList<>(light.in(
                period,
                week -> week.days().anyMatch(day -> isMarked(day, Category.SICK, Category.INJURED, Category.HOLIDAY))));
        period.done().ifPresent(done -> {
            spells(period, done, Category.SICK, Mark.Kind.SICK, marks);
            spells(period, done, Category.INJURED, Mark.Kind.INJURED, marks);
            spells(period, done, Category.HOLIDAY, Mark.Kind.HOLIDAY, marks);
        });
        return marks;
    }

    private void spells(Period period, DateRange done, Category category, Mark.Kind kind, List<Mark> marks) {
        List<LocalDate> open = new ArrayList<>();
        for (LocalDate day = done.first(); !day.isAfter(done.last().plusDays(1)); day = day.plusDays(1)) {
            if (done.contains(day) && isMarked(day, category)) {
                open.add(day);
            } else if (!open.isEmpty()) {
                marks.add(new Mark(kind, period.side(), new DateRange(open.get(0), day.minusDays(1))));
                open.clear();
            }
        }
    }

    private boolean isMarked(LocalDate day, Category... categories) {
        return calendar.stream()
                .filter(event -> List.of(categories).contains(event.category()))
                .anyMatch(event -> event.covers(day));
    }
}
