package io.github.intervalscoach.intents.analyzerace.prediction;

import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.EvidenceRace;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.Floor;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.Fuelling;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.HeatCost;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.ModelLine;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.PowerRange;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.TimeRange;
import io.github.intervalscoach.intents.answer.Round;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The figures of an outlook, rounded once. */
final class Rounded {
    private static final int MOST_RACES = 5;

    private Rounded() {}

    static PredictionSection section(Interpreted i) {
        Computed figures = i.figures();
        return new PredictionSection(
                figures.daysAway(),
                Round.to(1, figures.asked().meters()),
                figures.expectedSeconds(),
                time(figures),
                figures.riding().flatMap(Riding::range).map(Rounded::power),
                models(figures),
                figures.time().map(t -> t.driver().name().toLowerCase(Locale.ROOT)),
                races(i),
                figures.floor().map(f -> new Floor(Round.to(0, f.distanceMeters()), Round.to(0, f.seconds()), f.day())),
                figures.fuelling()
                        .map(f -> new Fuelling(
                                f.longSessions(),
                                f.withLog(),
                                Round.to(0, f.medianGramsPerHour()),
                                Round.to(0, f.mostGramsPerHour()))),
                figures.heat().map(h -> new HeatCost(Round.to(1, h.lowPercent()), Round.to(1, h.highPercent()))));
    }

    private static Optional<TimeRange> time(Computed figures) {
        return figures.time()
                .map(t -> new TimeRange(
                        Round.to(0, t.lowSeconds()),
                        Round.to(0, t.middleSeconds()),
                        Round.to(0, t.highSeconds()),
                        Round.to(2, t.distanceRatio()),
                        Round.to(1, 100 * t.modelSpread()),
                        Round.to(1, 100 * t.historicalError())));
    }

    private static PowerRange power(PowerRange p) {
        return new PowerRange(
                Round.to(0, p.lowWatts()),
                Round.to(0, p.highWatts()),
                Round.to(0, p.heldWatts()),
                p.longestBestSeconds());
    }

    private static List<ModelLine> models(Computed figures) {
        Stream<ModelLine> onFoot = figures.time().stream()
                .flatMap(t -> Stream.concat(
                        t.models().stream().map(m -> line(m.model().name(), m.seconds(), true)),
                        t.aside().stream().map(m -> line(m.model().name(), m.seconds(), false))));
        Stream<ModelLine> onWheels = figures.riding().stream()
                .flatMap(riding -> riding.models().stream())
                .map(m -> new ModelLine(m.model(), m.seconds(), Round.to(0, m.watts()), m.counted()));
        return Stream.concat(onFoot, onWheels).toList();
    }

    private static ModelLine line(String model, double seconds, boolean counted) {
        return new ModelLine(
                model.toLowerCase(Locale.ROOT),
                OptionalDouble.of(Round.to(0, seconds)),
                OptionalDouble.empty(),
                counted);
    }

    /** The one it rests on, and the newest others. */
    private static List<EvidenceRace> races(Interpreted i) {
        List<Evidence> all = i.figures().races();
        Stream<Evidence> newest = all.subList(Math.max(0, all.size() - MOST_RACES), all.size()).stream()
                .sorted((a, b) -> b.race().day().compareTo(a.race().day()));
        return Stream.concat(i.used().stream(), newest)
                .distinct()
                .map(e -> new EvidenceRace(
                        e.race().id(),
                        e.race().day(),
                        Interpreted.age(e, i.figures()),
                        Round.to(0, e.effort().meters()),
                        (int) StrictMath.round(e.effort().seconds()),
                        i.used().equals(Optional.of(e))))
                .toList();
    }
}
