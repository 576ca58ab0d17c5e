package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Fault;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Part;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.WBalance;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Zones;
import io.github.intervalscoach.intents.analyzetraining.answer.ClimbDone;
import io.github.intervalscoach.intents.analyzetraining.answer.NotRead;
import io.github.intervalscoach.intents.analyzetraining.answer.PlacedBest;
import io.github.intervalscoach.intents.analyzetraining.answer.PoolSwim;
import io.github.intervalscoach.intents.analyzetraining.answer.SessionFeel;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One session in numbers at full precision, and no opinion about them. */
record Session(
        Activity activity,
        Optional<CalendarEvent> plan,
        OptionalInt ftpWatts,
        PowerFigures power,
        HeartFigures heart,
        Drift drift,
        Optional<WBalance> wBalance,
        Optional<RampTest> rampTest,
        Execution execution,
        List<Part> thirds,
        List<Part> splits,
        BestEfforts best,
        Optional<Zones> zones,
        List<Interval> intervals,
        History history,
        List<Fault> faults,
        List<NotRead> notRead,
        Optional<SessionFeel> felt,
        List<PlacedBest> bests,
        Optional<PoolSwim> pool,
        List<ClimbDone> climbs,
        HeldOut heldOut,
        Beside beside) {}
