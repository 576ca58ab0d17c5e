package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.HandledRequest;
import io.github.intervalscoach.intervals.emulator.World;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an answer takes is how many times it waits for the service; every answer here is held back by 200 ms. */
class WavesTest {
    private static final World WORLD = DemoWorld.on(LiveHosts.DAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assess_recovery  | {}                                                | 2 | 4
            assess_recovery  | {"athlete": "i1001", "date": "tomorrow"}          | 2 | 4
            assess_recovery  | {"include": ["weather", "outlook"]}               | 2 | 5
            analyze_training | {"date": "last 14 days"}                          | 2 | 4
            analyze_training | {"from": "2024-10-01", "to": "2026-03-15"}        | 2 | 4
            analyze_training | {"date": "yesterday"}                             | 3 | 8
            analyze_training | {"activity": "i81205260", "with_activity": "i81205120"} | 2 | 8
            analyze_training | {"date": "yesterday", "with_activity": "before"} | 3 | 8
            analyze_training | {"view": "progress"}                              | 2 | 8
            analyze_training | {"view": "search", "activity": "threshold"}       | 2 | 3
            analyze_training | {"view": "search", "activity": "treshold"}        | 3 | 3
            analyze_training | {"view": "quality"}                               | 2 | 5
            analyze_training | {"view": "handover"}                              | 2 | 4
            analyze_training | {"date": "last 30 days", "include": ["fuelling"]} | 2 | 4
            analyze_training | {"from": "2024-07-01", "to": "2024-07-31"}        | 3 | 5
            analyze_training | {"view": "progress", "date": "last 28 days"}      | 3 | 9
            compare_periods  | {}                                                | 2 | 4
            compare_periods  | {"date": "last 28 days", "with_date": "last year"} | 2 | 4
            compare_periods  | {"include": ["curves"]}                           | 2 | 10
            compare_periods  | {"include": ["durability"]}                       | 2 | 7
            analyze_race     | {"duration_minutes": 60}                          | 2 | 4
            analyze_race     | {"date": "2025-11-16"}                            | 3 | 5
            analyze_race     | {"include": ["race_week"]}                        | 3 | 5
            manage_profile   | {}                                                | 2 | 2
            manage_profile   | {"action": "evidence"}                            | 2 | 8
            manage_profile   | {"action": "capability"}                          | 2 | 4
            plan_training    | {"action": "review"}                              | 2 | 5
            plan_training    | {"action": "build", "weeks": 8}                   | 2 | 5
            plan_training    | {"action": "replan"}                              | 2 | 5
            plan_training    | {"action": "library"}                             | 2 | 6
            manage_gear      | {}                                                | 2 | 3
            """)
    void anAnswerWaitsFewTimes(String tool, String arguments, int waves, int requests) {
        try (var emulator = Emulator.start(WORLD, 0, EmulatorOptions.delayed(200));
                var host = LiveHosts.connectedTo(emulator.baseUri().toString(), "demo-cyclist")) {
            assertThat(host.call(tool, arguments).path("isError").asBoolean()).isFalse();

            assertThat(emulator.waves()).isBetween(1, waves);
            assertThat(emulator.requests()).isBetween(1, requests);
            assertThat(emulator.log()).extracting(HandledRequest::status).containsOnly(200);
        }
    }

    /** Two calls an athlete whatever their number, and one more wave to find out who is called so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all           | 2 | 12
            tag:running   | 2 | 10
            Daniel Okafor | 3 | 6
            """)
    void aRosterWaitsNoMoreOftenThanOneAthlete(String athlete, int waves, int requests) {
        try (var emulator = Emulator.start(WORLD, 0, EmulatorOptions.delayed(200));
                var host = LiveHosts.connectedTo(emulator.baseUri().toString(), "demo-coach")) {
            assertThat(host.call("assess_recovery", "{\"athlete\": \"" + athlete + "\"}")
                            .path("isError")
                            .asBoolean())
                    .isFalse();

            assertThat(emulator.waves()).isEqualTo(waves);
            assertThat(emulator.requests()).isEqualTo(requests);
        }
    }
}
