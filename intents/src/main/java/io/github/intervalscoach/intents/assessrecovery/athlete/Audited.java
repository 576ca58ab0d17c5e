package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.assessrecovery.weather.DayForecast;
import io.github.intervalscoach.intents.model.WellnessDay.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of it can be trusted, as inputs of analytics; what cannot is named and left out. */
record Audited(
        Subject subject,
        Nights nights,
        Ratings ratings,
        LoadHistory load,
        Sessions sessions,
        Marks marks,
        Optional<Horizon> horizon,
        Optional<DayForecast> weather,
        Remembrance memory,
        List<DataFault> faults) {
    Audited {
        faults = List.copyOf(faults);
    }

    static Audited of(Fetched fetched) {
        Subject subject = fetched.subject();
        var day = subject.signalDay();
        var history = new WellnessHistory(fetched.wellness());
        var faults = new ArrayList<DataFault>();
        var nights = Nights.of(history, day, faults);
        var ratings = Ratings.of(history, day, faults);
        boolean said = ratings.any(day) || subject.question().ownWord().isPresent();
        if (!said) {
            faults.add(0, DataFault.of(DataFault.Code.FEEL_MISSING, 0, day));
        }
        if (!said && history.on(day).map(d -> isEmpty(d.measured())).orElse(true)) {
            faults.add(0, DataFault.of(DataFault.Code.DAY_NOT_SYNCED, 0, day));
        }
        var load = LoadHistory.of(history, subject, faults);
        var sessions = Sessions.of(subject, fetched.events(), fetched.activities(), faults);
        return new Audited(
                subject,
                nights,
                ratings,
                load,
                sessions,
                Marks.of(fetched.events(), subject.day()),
                subject.question().include().contains(Include.OUTLOOK)
                        ? Optional.of(Horizon.of(history, subject, fetched.events()))
                        : Optional.empty(),
                fetched.weather()
                        .map(read ->
                                DayForecast.of(read, subject.athlete().id(), subject.day(), day, fetched.activities())),
                Remembrance.of(fetched.memory(), subject, sessions),
                faults);
    }

    private static boolean isEmpty(Measured measured) {
        return measured.hrvRmssdMs().isEmpty()
                && measured.hrvSdnnMs().isEmpty()
                && measured.restingHeartRateBpm().isEmpty()
                && measured.sleepSeconds().isEmpty();
    }
}
