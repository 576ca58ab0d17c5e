package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.BuildUp;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.CoursePart;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Ends;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Fade;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Gate;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Morning;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Planned;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Similar;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.SimilarRace;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Stop;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Whole;
import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.model.Activity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The figures of a race, rounded once. */
final class Rounded {
    private static final int MOST_SIMILAR = 5;
    private static final int NAMED_SECONDS = 30;

    private Rounded() {}

    static ExecutionSection section(Interpreted i) {
        Computed figures = i.figures();
        return new ExecutionSection(
                whole(figures.asked().activity()),
                Round.to(1, figures.steadiness().decouplingPercent()),
                figures.steadiness().gates().stream()
                        .map(g -> new Gate(g.input(), Round.to(3, g.needed()), Round.to(3, g.found())))
                        .toList(),
                Round.to(0, figures.lowestWPrimeJoules()),
                figures.thirds().stream().map(Rounded::part).toList(),
                figures.splits().stream().map(Rounded::part).toList(),
                figures.ends()
                        .map(ends -> new Ends(
                                ends.length(),
                                part(ends.parts().get(0)),
                                part(ends.parts().get(1)),
                                i.endsFade().map(Rounded::fade))),
                figures.stops().stream()
                        .filter(stop -> stop.seconds() >= NAMED_SECONDS)
                        .map(stop -> new Stop(Round.to(0, stop.atMeters()), stop.seconds(), stop.where()))
                        .toList(),
                i.fade().map(Rounded::fade),
                planned(figures.asked()),
                similar(i),
                buildUp(figures.buildUp()),
                figures.morning().map(Rounded::morning),
                i.recovery());
    }

    private static Whole whole(Activity a) {
        OptionalInt race = RaceTime.secondsOf(a);
        OptionalDouble meters = a.volume().distanceMeters();
        boolean known = meters.orElse(0) > 0 && race.orElse(0) > 0;
        return new Whole(
                Round.to(0, meters),
                race,
                RaceTime.stoppedSeconds(a),
                RaceTime.runsOn(a),
                known ? OptionalDouble.of(Round.to(3, meters.getAsDouble() / race.getAsInt())) : OptionalDouble.empty(),
                Round.to(3, a.pace().gradeAdjustedMetersPerSecond()),
                a.power().averageWatts(),
                a.power().normalizedWatts(),
                Round.to(1, a.load().intensityPercent()),
                a.heartRate().averageBpm(),
                a.heartRate().maxBpm(),
                Round.to(0, a.load().points()),
                Round.to(0, a.volume().elevationGainMeters()),
                Round.to(1, a.averageTemperatureCelsius()),
                a.carbohydrateIntakeGrams(),
                a.rpe());
    }

    private static CoursePart part(CoursePart p) {
        return new CoursePart(
                Round.to(0, p.meters()),
                p.seconds(),
                Round.to(3, p.speedMetersPerSecond()),
                Round.to(3, p.gradeAdjustedMetersPerSecond()),
                Round.to(0, p.watts()),
                Round.to(0, p.bpm()),
                Round.to(0, p.netClimbMeters()));
    }

    private static Fade fade(Fade f) {
        return new Fade(f.by(), Round.to(1, f.percent()), Round.to(0, f.heartRateChangeBpm()), f.verdict());
    }

    private static Optional<Planned> planned(RaceExecution.Asked asked) {
        return asked.contest()
                .event()
                .map(e -> new Planned(e.movingSeconds(), Round.to(0, e.distanceMeters()), Round.to(0, e.loadPoints())))
                .filter(p -> p.seconds().isPresent() || p.loadPoints().isPresent());
    }

    private static Similar similar(Interpreted i) {
        List<SimilarRace> all = i.figures().similar();
        int faster = (int)
                all.stream().filter(race -> race.speedDifferencePercent() < 0).count();
        return new Similar(
                all.size(),
                all.isEmpty() ? OptionalInt.empty() : OptionalInt.of(faster + 1),
                i.againstBest(),
                all.stream()
                        .limit(MOST_SIMILAR)
                        .map(s -> new SimilarRace(
                                s.activityId(),
                                s.day(),
                                Round.to(0, s.distanceMeters()),
                                s.raceSeconds(),
                                Round.to(1, s.speedDifferencePercent()),
                                Round.to(1, s.temperatureCelsius())))
                        .toList());
    }

    private static BuildUp buildUp(BuildUp b) {
        return new BuildUp(
                b.sessions(),
                b.withheldSessions(),
                b.movingSeconds(),
                Round.to(0, b.loadPoints()),
                Round.to(0, b.longestMeters()),
                b.longestSeconds(),
                Round.to(0, b.fitnessChangePoints()),
                Round.to(0, b.lastWeekAgainstUsualPercent()));
    }

    private static Morning morning(Morning m) {
        return new Morning(
                m.readOn(),
                Round.to(0, m.fitnessPoints()),
                Round.to(0, m.fatiguePoints()),
                Round.to(0, m.formPoints()));
    }
}
