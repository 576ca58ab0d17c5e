package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.assessrecovery.weather.ForecastRead;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.model.place.Forecast;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** What the log said, untouched. Two waves: who, and then everything at once. */
record Fetched(
        Subject subject,
        List<WellnessDay> wellness,
        List<CalendarEvent> events,
        List<LoggedActivity> activities,
        Optional<ForecastRead> weather,
        List<Remembered> memory) {
    /** Half a year of form, each day of it from the evening before, and some. */
    private static final int WELLNESS_DAYS = 200;

    private static final int ACTIVITY_DAYS = 60;
    private static final int CALENDAR_DAYS = 14;

    static Fetched from(Question question, CompletionStage<Athlete> asked, Ports ports, Now now) {
        Athlete athlete = Await.value(asked);
        var today = now.today(athlete.zone());
        var subject = new Subject(question, athlete, today, question.dayFrom(today));
        var first = subject.signalDay();
        var last = question.include().contains(Include.OUTLOOK) ? subject.day().plusDays(Horizon.DAYS) : subject.day();
        String id = athlete.id();
        var wellness = ports.wellnessLog().days(id, wellness(first, last));
        var events = ports.calendar().events(id, calendar(first, last));
        var activities =
                ports.trainingLog().activities(id, new DateRange(first.minusDays(ACTIVITY_DAYS), subject.day()));
        var memory = ports.memory().remembered(id);
        var weather = question.include().contains(Include.WEATHER)
                ? Optional.of(ports.weather().forecasts(id))
                : Optional.<CompletionStage<List<Forecast>>>empty();
        return new Fetched(
                subject,
                Await.value(wellness),
                Await.value(events),
                Await.value(activities),
                weather.map(ForecastRead::joined),
                Await.value(memory));
    }

    static DateRange wellness(LocalDate first, LocalDate last) {
        return new DateRange(first.minusDays(WELLNESS_DAYS), last);
    }

    static DateRange calendar(LocalDate first, LocalDate last) {
        return new DateRange(first.minusDays(CALENDAR_DAYS), last.plusDays(CALENDAR_DAYS));
    }
}
