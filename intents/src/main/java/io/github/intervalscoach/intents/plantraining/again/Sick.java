package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.plantraining.ask.SaidIllness;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.replan.Illness;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Whether the athlete was ill lately: as asked, else as the calendar has it. */
record Sick(Known known) {
    private static final int LATELY_DAYS = 14;

    Optional<Illness> illness() {
        OptionalInt hours = said().map(SaidIllness::symptomFreeHours).orElse(OptionalInt.empty());
        OptionalDouble free = hours.isPresent() ? OptionalDouble.of(hours.getAsInt()) : OptionalDouble.empty();
        OptionalInt days = said().map(SaidIllness::sickDays).orElse(OptionalInt.empty());
        return days.isPresent()
                ? Optional.of(new Illness(days.getAsInt(), free))
                : mark().map(event -> new Illness(days(event), free));
    }

    /** Marks of illness that still cover a day to come, of an athlete who says that it is over: they take no days. */
    List<String> overruled() {
        return said().filter(illness -> illness.symptomFreeHours().isPresent()).isPresent()
                ? known.events().stream()
                        .filter(event -> event.category() == Category.SICK)
                        .map(CalendarEvent::id)
                        .toList()
                : List.of();
    }

    private Optional<SaidIllness> said() {
        return known.asked().question().illness().map(SaidIllness::parse);
    }

    private Optional<CalendarEvent> mark() {
        LocalDate today = known.asked().today();
        return known.events().stream()
                .filter(event -> event.category() == Category.SICK)
                .filter(event ->
                        !event.day().isAfter(today) && !event.days().last().isBefore(today.minusDays(LATELY_DAYS)))
                .max(Comparator.comparing(CalendarEvent::day));
    }

    private static int days(CalendarEvent event) {
        return Math.max(1, event.days().length());
    }
}
