package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.analyzerace.contest.Contest.Known;
import io.github.intervalscoach.intents.analyzerace.contest.LoadBook;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Activity.Exclusion;
import io.github.intervalscoach.intents.model.StreamKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of it can be read, and what is not there. */
record Audited(RaceExecution.Asked asked, Tapes tapes, RaceClock clock, LoadBook loads, List<Flaw> flaws) {
    /** Fewer of the samples than this, percent, and the heart rate is told to be partial; house rule. */
    private static final double WHOLE_PERCENT = 98;

    /** Stops count as found once this share of them is; house rule. */
    private static final double LONG_SHARE = 0.5;

    static Audited of(Fetched fetched) {
        Activity activity = fetched.asked().activity();
        var tapes = new Tapes(
                usable(fetched, Exclusion.POWER, StreamKind.POWER_WATTS),
                usable(fetched, Exclusion.HEART_RATE, StreamKind.HEART_RATE_BPM).map(Audited::withoutZeros),
                usable(fetched, Exclusion.PACE, StreamKind.SPEED_METERS_PER_SECOND),
                usable(fetched, Exclusion.PACE, StreamKind.GRADE_ADJUSTED_SPEED_METERS_PER_SECOND),
                usable(fetched, Exclusion.PACE, StreamKind.DISTANCE_METERS),
                usable(fetched, Exclusion.PACE, StreamKind.ALTITUDE_METERS));
        var clock = RaceClock.of(activity, tapes);
        var loads = new LoadBook(fetched.asked().diary(), fetched.wellness());
        List<Flaw> flaws = new ArrayList<>();
        note(fetched.asked(), tapes, flaws);
        noteStops(activity, clock, flaws);
        noteDays(fetched.asked(), loads, flaws);
        if (!activity.excluded().isEmpty()) {
            flaws.add(Flaw.of(Flaw.Code.EXCLUDED));
        }
        return new Audited(fetched.asked(), tapes, clock, loads, List.copyOf(flaws));
    }

    private static void note(RaceExecution.Asked asked, Tapes tapes, List<Flaw> flaws) {
        Activity activity = asked.activity();
        if (asked.contest().known() == Known.NAMED) {
            flaws.add(Flaw.of(Flaw.Code.NOT_MARKED));
        }
        if (tapes.axis().isEmpty()) {
            flaws.add(Flaw.of(Flaw.Code.NO_RECORDING));
            return;
        }
        if (activity.sport().contains("Run")
                && tapes.graded().isEmpty()
                && tapes.altitude().isEmpty()) {
            flaws.add(Flaw.of(Flaw.Code.NO_ALTITUDE));
        }
        if (tapes.power().isPresent() && activity.deviceWatts().equals(Optional.of(false))) {
            flaws.add(Flaw.of(Flaw.Code.POWER_ESTIMATED));
        }
        if (tapes.heartRate().isEmpty()) {
            flaws.add(Flaw.of(Flaw.Code.NO_HEART_RATE));
        }
        tapes.heartRate()
                .map(hr -> 100.0 * hr.known() / hr.samples())
                .filter(percent -> percent < WHOLE_PERCENT)
                .ifPresent(percent -> flaws.add(new Flaw(Flaw.Code.HEART_RATE_PARTIAL, percent)));
    }

    /** Only at the ends of the recording may a long stop be a recorder that was left running. */
    private static void noteStops(Activity activity, RaceClock clock, List<Flaw> flaws) {
        if (clock.runsOn()) {
            return;
        }
        int stopped = RaceTime.stoppedSeconds(activity).orElse(0);
        if (clock.secondsOnCourse() >= LONG_SHARE * stopped) {
            flaws.add(new Flaw(Flaw.Code.LONG_STOPS, clock.secondsOnCourse()));
        } else if (clock.secondsAtTheEnds() >= LONG_SHARE * stopped) {
            flaws.add(new Flaw(Flaw.Code.RECORDER_RAN_ON, clock.secondsAtTheEnds()));
        } else {
            flaws.add(new Flaw(Flaw.Code.STOPS_UNPLACED, stopped));
        }
    }

    private static void noteDays(RaceExecution.Asked asked, LoadBook loads, List<Flaw> flaws) {
        Activity activity = asked.activity();
        LocalDate evening = activity.day().minusDays(1);
        if (loads.fitness(evening).isEmpty() || loads.fatigue(evening).isEmpty()) {
            flaws.add(Flaw.of(Flaw.Code.NO_FITNESS));
        }
        int withheld = asked.diary().withheld(BuildUpFigures.window(activity.day()));
        if (withheld > 0) {
            flaws.add(new Flaw(Flaw.Code.STRAVA_WITHHELD, withheld));
        }
    }

    private static Optional<SampleStream> usable(Fetched fetched, Exclusion exclusion, StreamKind kind) {
        return fetched.asked().activity().excluded().contains(exclusion)
                ? Optional.empty()
                : fetched.streams().flatMap(s -> s.find(kind)).filter(s -> s.known() > 0);
    }

    private static SampleStream withoutZeros(SampleStream heartRate) {
        double[] bpm = heartRate.toArray();
        for (int i = 0; i < bpm.length; i++) {
            bpm[i] = bpm[i] > 0 ? bpm[i] : Double.NaN;
        }
        return SampleStream.at(heartRate.toSeconds(), bpm);
    }
}
