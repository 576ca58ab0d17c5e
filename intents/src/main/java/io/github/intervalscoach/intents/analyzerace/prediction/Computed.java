package io.github.intervalscoach.intents.analyzerace.prediction;

import io.github.intervalscoach.analytics.race.HeatSlowdown;
import io.github.intervalscoach.analytics.race.RacePrediction;
import io.github.intervalscoach.intents.analyzerace.answer.Include;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.Floor;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.Fuelling;
import io.github.intervalscoach.intents.analyzerace.answer.RaceWeekSection;
import io.github.intervalscoach.intents.analyzerace.contest.Contest;
import io.github.intervalscoach.intents.analyzerace.contest.Diary;
import io.github.intervalscoach.intents.analyzerace.raceweek.RaceWeek;
import io.github.intervalscoach.intents.model.CalendarEvent;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers, and no opinion about them. */
record Computed(
        RaceOutlook.Asked asked,
        Diary diary,
        OptionalInt daysAway,
        OptionalInt expectedSeconds,
        List<Evidence> races,
        Optional<RacePrediction> time,
        Optional<Riding> riding,
        Optional<Floor> floor,
        Optional<Fuelling> fuelling,
        Optional<HeatSlowdown> heat,
        Optional<RaceWeekSection> week,
        RaceMemory memory,
        List<Flaw> flaws) {
    private static final int RACE_WEEK_DAYS = 14;
    private static final int FUELLED_SECONDS = 4_500;
    static final double WARM_CELSIUS = 25;

    static Computed of(Audited audited) {
        RaceOutlook.Asked asked = audited.asked();
        Optional<Running> running =
                asked.way() == RaceOutlook.Way.ON_FOOT && asked.meters().isPresent()
                        ? Optional.of(new Running(audited, asked.meters().getAsDouble()))
                        : Optional.empty();
        Optional<RacePrediction> time = running.flatMap(Running::prediction);
        Optional<Riding> riding =
                asked.way() == RaceOutlook.Way.ON_WHEELS && asked.seconds().isPresent()
                        ? Optional.of(Riding.of(audited, asked.seconds().getAsInt()))
                        : Optional.empty();
        OptionalInt expected = expected(asked, time);
        OptionalInt away = asked.contest().isPresent()
                ? OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(
                        asked.today(), asked.contest().get().day())))
                : OptionalInt.empty();
        Optional<RaceWeekSection> week = week(audited, expected, away);
        return new Computed(
                asked,
                audited.diary(),
                away,
                expected,
                audited.races(),
                time,
                riding,
                running.flatMap(Running::floor),
                expected.orElse(0) >= FUELLED_SECONDS ? Optional.of(FuelLog.of(audited.diary())) : Optional.empty(),
                time.flatMap(t -> HeatSlowdown.of(WARM_CELSIUS).found()),
                week,
                audited.memory(),
                flaws(audited, week));
    }

    private static OptionalInt expected(RaceOutlook.Asked asked, Optional<RacePrediction> time) {
        if (asked.way() == RaceOutlook.Way.ON_FOOT && time.isPresent()) {
            return OptionalInt.of((int) StrictMath.round(time.get().middleSeconds()));
        }
        return asked.seconds();
    }

    private static Optional<RaceWeekSection> week(Audited audited, OptionalInt expected, OptionalInt away) {
        Optional<CalendarEvent> event = audited.asked().contest().flatMap(Contest::event);
        boolean wanted = away.orElse(Integer.MAX_VALUE) <= RACE_WEEK_DAYS
                || audited.asked().scope().shows(Include.RACE_WEEK);
        return event.filter(race -> wanted)
                .map(race -> new RaceWeek(audited.diary(), audited.loads(), race, expected).section());
    }

    private static List<Flaw> flaws(Audited audited, Optional<RaceWeekSection> week) {
        List<Flaw> flaws = new ArrayList<>(audited.flaws());
        week.filter(w -> w.sessionsWithoutLoad() > 0)
                .ifPresent(w -> flaws.add(new Flaw(Flaw.Code.PLANNED_WITHOUT_LOAD, w.sessionsWithoutLoad())));
        return List.copyOf(flaws);
    }
}
