package io.github.intervalscoach.intervals.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.sessions.Brief;
import io.github.intervalscoach.intents.plantraining.sessions.LoadOrigin;
import io.github.intervalscoach.intents.plantraining.sessions.Session;
import io.github.intervalscoach.intents.plantraining.sessions.SessionMaker;
import io.github.intervalscoach.intervals.workout.IntervalsWorkoutLanguage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every session: of every sport and kind, for any minutes and load, for any athlete. */
class SessionProperties {
    private final IntervalsWorkoutLanguage language = new IntervalsWorkoutLanguage();

    @Provide
    Arbitrary<Anchors> athletes() {
        Arbitrary<OptionalInt> ftp = Arbitraries.integers()
                .between(90, 420)
                .optional()
                .map(watts -> watts.map(OptionalInt::of).orElse(OptionalInt.empty()));
        Arbitrary<OptionalDouble> speed = Arbitraries.doubles()
                .between(0.7, 1.6)
                .optional()
                .map(share -> share.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        Arbitrary<OptionalInt> threshold = Arbitraries.integers()
                .between(140, 185)
                .optional()
                .map(beats -> beats.map(OptionalInt::of).orElse(OptionalInt.empty()));
        return Combinators.combine(ftp, speed, threshold)
                .as((watts, pace, beats) -> new Anchors(
                        Sport.RIDE.discipline(),
                        watts,
                        pace,
                        new Anchors.HeartRates(OptionalInt.of(50), beats, OptionalInt.of(190), Optional.empty()),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Provide
    Arbitrary<Brief> briefs() {
        return Combinators.combine(
                        Arbitraries.of(Sport.RIDE, Sport.RUN, Sport.SWIM),
                        Arbitraries.of(SessionKind.class).filter(kind -> !kind.isGym()),
                        Arbitraries.integers().between(0, 150),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.doubles().between(0, 250).optional(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(40, 100, 240, 600).optional())
                .as((sport, kind, more, play, load, times, race) -> {
                    int least = Brief.leastMinutes(sport, kind) + more;
                    return new Brief(
                            sport,
                            kind,
                            least,
                            least + play,
                            load.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                            times,
                            race.map(Duration::ofMinutes));
                });
    }

    @Property(tries = 600)
    void textTitleAndFiguresAreOfOneWorkout(@ForAll("briefs") Brief brief, @ForAll("athletes") Anchors known) {
        Anchors anchors = of(known, brief.sport());
        Session session = make(brief, anchors);

        var read =
                language.parse(session.text(), WorkoutContext.of(brief.sport().discipline()));
        PlannedFigures figures = language.estimate(read.workout(), anchors);

        assertThat(read.hasErrors()).as(session.text()).isFalse();
        assertThat(read.workout()).isEqualTo(session.workout());
        assertThat(figures.seconds()).hasValue((long) session.seconds());
        if (session.origin() == LoadOrigin.SERVICE) {
            assertThat(figures.loadPoints().getAsInt()).isEqualTo((int) session.addedLoad());
        } else {
            assertThat(figures.loadPoints()).isEmpty();
        }
    }

    @Property(tries = 600)
    void minutesAreThoseAskedFor(@ForAll("briefs") Brief brief, @ForAll("athletes") Anchors known) {
        Session session = make(brief, of(known, brief.sport()));

        assertThat(session.minutes()).isLessThanOrEqualTo(brief.mostMinutes());
        // A swim is rounded down to whole lengths.
        int play = brief.sport() == Sport.SWIM ? 8 : 0;
        assertThat(session.minutes()).isGreaterThanOrEqualTo(brief.leastMinutes() - play);
    }

    @Property(tries = 600)
    void theLoadIsWithinATwentiethOrTheReasonIsGiven(@ForAll("briefs") Brief brief, @ForAll("athletes") Anchors known) {
        Session session = make(brief, of(known, brief.sport()));

        if (brief.loadPoints().isPresent()) {
            double asked = brief.loadPoints().getAsDouble();
            double off = Math.abs(session.addedLoad() - asked);
            assertThat(session.miss().isPresent()).isEqualTo(off > Math.max(1, 0.05 * asked));
        } else {
            assertThat(session.miss()).isEmpty();
        }
    }

    @Property(tries = 300)
    void theSameBriefGivesTheSameSession(@ForAll("briefs") Brief brief, @ForAll("athletes") Anchors known) {
        Anchors anchors = of(known, brief.sport());

        assertThat(make(brief, anchors)).isEqualTo(make(brief, anchors));
    }

    private Session make(Brief brief, Anchors anchors) {
        return new SessionMaker(language, sport -> anchors).make(brief);
    }

    /** The same person in another sport; a share of a usual runner's and swimmer's speed. */
    private static Anchors of(Anchors known, Sport sport) {
        double usual = sport == Sport.SWIM ? 1.0 : 3.5;
        OptionalDouble speed = known.thresholdMetersPerSecond().isPresent() && sport != Sport.RIDE
                ? OptionalDouble.of(usual * known.thresholdMetersPerSecond().getAsDouble())
                : OptionalDouble.empty();
        return new Anchors(
                sport.discipline(),
                sport == Sport.RIDE ? known.ftpWatts() : OptionalInt.empty(),
                speed,
                known.heartRates(),
                List.of(),
                List.of(),
                List.of());
    }
}
