package io.github.intervalscoach.intervals.bench;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.plantraining.ask.Action;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import io.github.intervalscoach.intents.plantraining.ask.Question;
import io.github.intervalscoach.intents.plantraining.make.Making;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intervals.ApiKey;
import io.github.intervalscoach.intervals.ConnectionSettings;
import io.github.intervalscoach.intervals.IntervalsClient;
import io.github.intervalscoach.intervals.Timeouts;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.intervals.workout.IntervalsWorkoutLanguage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Twelve weeks to the A race of a demo athlete, planned anew and shown: everything but the reading and the writing. */
@State(Scope.Benchmark)
public class PlanBench {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-15");

    @Param({"demo-cyclist", "demo-runner", "demo-triathlete"})
    private String athlete = "demo-cyclist";

    private Known known = known("demo-cyclist");

    /** Reads the athlete's world once; what is measured reads it from memory. */
    @Setup
    public void read() {
        known = known(athlete);
    }

    @Benchmark
    public Answer twelveWeeksWithTheirPreview() {
        var preview = (Reply.Preview) Making.reply(known, new IntervalsWorkoutLanguage());
        return preview.shown()
                .apply(ChangeSet.of(
                        new Token("bench"),
                        preview.proposal(),
                        TODAY.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private static Known known(String key) {
        try (Emulator emulator = Emulator.start(DemoWorld.on(TODAY), 0, EmulatorOptions.PROMPT);
                IntervalsClient client = IntervalsClient.connect(new ConnectionSettings(
                        emulator.baseUri(), ApiKey.of(key), Optional.empty(), Timeouts.standard(), Optional.empty()))) {
            var ports = client.ports();
            var owner = Await.value(ports.athleteProfiles().owner());
            return Known.from(new Asked(owner, TODAY, question(), Writes.GATE), ports);
        }
    }

    private static Question question() {
        return new Question(
                Optional.empty(),
                Action.BUILD,
                Optional.empty(),
                Optional.of("2026-06-07"),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(12),
                Optional.empty(),
                List.of(),
                List.of(),
                OptionalInt.of(8),
                OptionalInt.of(240),
                true,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Detail.STANDARD,
                true,
                Optional.empty());
    }
}
