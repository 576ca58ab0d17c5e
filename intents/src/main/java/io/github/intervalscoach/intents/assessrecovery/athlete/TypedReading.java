package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.assessrecovery.answer.FormReading;
import io.github.intervalscoach.intents.assessrecovery.answer.PlannedSession;
import io.github.intervalscoach.intents.assessrecovery.answer.SignalReading;
import io.github.intervalscoach.intents.model.CalendarEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The typed rows of the answer: rounded to one digit more than the text. */
final class TypedReading {
    private TypedReading() {}

    /** Every signal when all is asked for; else of the ratings only those that speak, and one row for the rest. */
    static List<SignalReading> signals(Interpreted verdict) {
        if (verdict.subject().question().detail() == Detail.FULL) {
            return verdict.signals().stream().map(TypedReading::signal).toList();
        }
        var rows = verdict.signals().stream()
                .filter(signal -> !signal.key().isRating() || signal.sign().adverse())
                .map(TypedReading::signal);
        return Stream.concat(rows, quietRatings(verdict).stream()).toList();
    }

    private static Optional<SignalReading> quietRatings(Interpreted verdict) {
        var ratings = verdict.signals().stream().filter(s -> s.key().isRating()).toList();
        var given = ratings.stream().filter(s -> s.value().isPresent()).toList();
        if (given.stream().anyMatch(s -> s.sign().adverse()) || ratings.isEmpty()) {
            return Optional.empty();
        }
        Signal speaker = given.isEmpty() ? ratings.get(0) : given.get(0);
        var none = OptionalDouble.empty();
        return Optional.of(new SignalReading(
                "feel",
                none,
                speaker.key().unit(),
                given.size(),
                none,
                none,
                0,
                false,
                speaker.reads(),
                speaker.day()));
    }

    static Optional<FormReading> form(Interpreted verdict) {
        var form = verdict.form();
        if (form.startOfDay().isEmpty() || verdict.redFlags().isPresent()) {
            return Optional.empty();
        }
        var start = form.startOfDay().get();
        var tomorrow = form.tomorrow();
        var none = OptionalDouble.empty();
        double sum = verdict.sessions().doneLoad().orElse(0);
        var done = sum > 0 ? point(sum) : none;
        boolean full = verdict.subject().question().detail() == Detail.FULL;
        return Optional.of(new FormReading(
                point(start.form()),
                point(start.fitness()),
                point(start.fatigue()),
                form.usual().map(u -> point(u.low())).orElse(none),
                form.usual().map(u -> point(u.high())).orElse(none),
                start.projected(),
                done,
                done.isPresent()
                        ? Round.to(
                                1,
                                tomorrow.map(t -> OptionalDouble.of(t.ifRest())).orElse(none))
                        : none,
                Round.to(1, tomorrow.map(FormOutlook.Tomorrow::ifDone).orElse(none)),
                Round.to(1, tomorrow.map(FormOutlook.Tomorrow::ifEased).orElse(none)),
                tomorrow.map(FormOutlook.Tomorrow::easedLoad).orElse(none),
                tomorrow.map(t -> point(t.ifRest())).orElse(none),
                full ? Round.to(2, verdict.trend().rampPerWeek()) : none,
                full ? Round.to(3, verdict.trend().monotony()) : none,
                full ? Round.to(3, verdict.trend().acwr()) : none));
    }

    static List<PlannedSession> planned(Sessions sessions) {
        return Stream.concat(
                        sessions.open().stream().map(event -> session(event, false)),
                        sessions.done().stream().map(event -> session(event, true)))
                .toList();
    }

    static SignalReading signal(Signal signal) {
        int decimals = switch (signal.key()) {
            case LN_RMSSD_7_NIGHTS -> 3;
            case SLEEP_3_NIGHTS -> 2;
            default -> 1;
        };
        return new SignalReading(
                signal.key().code(),
                Round.to(decimals, signal.value()),
                signal.key().unit(),
                signal.n(),
                Round.to(decimals, signal.low()),
                Round.to(decimals, signal.high()),
                signal.sign().days(),
                signal.sign().adverse(),
                signal.reads(),
                signal.day());
    }

    private static PlannedSession session(CalendarEvent event, boolean done) {
        return new PlannedSession(
                event.id(),
                event.category().name().toLowerCase(Locale.ROOT),
                event.name().shown(),
                event.sport(),
                Round.to(1, event.loadPoints()),
                event.movingSeconds(),
                done);
    }

    private static OptionalDouble point(double value) {
        return OptionalDouble.of(Round.to(1, value));
    }
}
