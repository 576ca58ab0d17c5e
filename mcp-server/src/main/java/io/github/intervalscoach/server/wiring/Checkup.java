package io.github.intervalscoach.server.wiring;

import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.ApiKey;
import io.github.intervalscoach.intervals.ConnectionSettings;
import io.github.intervalscoach.intervals.IntervalsClient;
import io.github.intervalscoach.intervals.Permission;
import io.github.intervalscoach.intervals.Timeouts;
import io.github.intervalscoach.intervals.contract.ContractSettings;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.server.tool.NotConfigured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether questions can be answered here, and what stands in the way. Later checks need the earlier ones. */
public final class Checkup {
    private final ConnectionSettings settings;
    private final Optional<LocalDate> asOf;
    private final Clock clock;
    private final List<Finding> findings = new ArrayList<>();

    private Checkup(ConnectionSettings settings, Optional<LocalDate> asOf, Clock clock) {
        this.settings = settings;
        this.asOf = asOf;
        this.clock = clock;
    }

    /** Of the connection the environment describes. */
    public static List<Finding> live(Map<String, String> environment, Optional<LocalDate> asOf, Clock clock) {
        try {
            return new Checkup(Settings.from(environment), asOf, clock).findings();
        } catch (NotConfigured missing) {
            return List.of(Finding.problem("key", missing.cause(), missing.cure()));
        }
    }

    /** Of a demo world as it is on {@code today}. */
    public static List<Finding> demo(DemoKey key, LocalDate today, Clock clock) {
        try (var emulator = Emulator.start(DemoWorld.on(today), 0, EmulatorOptions.PROMPT)) {
            var settings = new ConnectionSettings(
                    emulator.baseUri(),
                    ApiKey.of(key.key()),
                    Optional.empty(),
                    Timeouts.standard(),
                    Optional.of(ContractSettings.daily()));
            return new Checkup(settings, Optional.of(today), clock).findings();
        }
    }

    private List<Finding> findings() {
        findings.add(Finding.ok("key", "set"));
        List<Finding> reach = Reach.of(settings.baseUrl(), asOf.isPresent() ? Optional.empty() : Optional.of(clock));
        findings.addAll(reach);
        if (reach.stream()
                .noneMatch(finding ->
                        finding.subject().equals(Reach.REACH) && finding.verdict() == Finding.Verdict.PROBLEM)) {
            ask();
            settings.contract().ifPresent(document -> findings.add(DriftReport.of(settings.baseUrl(), document)));
        }
        return List.copyOf(findings);
    }

    private void ask() {
        var unwatched = new ConnectionSettings(
                settings.baseUrl(), settings.key(), settings.athleteId(), settings.timeouts(), Optional.empty());
        try (var client = IntervalsClient.connect(unwatched)) {
            Athlete athlete = Await.value(client.ports().athleteProfiles().owner());
            findings.add(Finding.ok("athlete", "the key is accepted; " + athlete.id() + ", " + athlete.zone()));
            findings.add(permission(Await.value(client.permission())));
            LocalDate today =
                    asOf.orElseGet(() -> clock.instant().atZone(athlete.zone()).toLocalDate());
            findings.addAll(Coverage.of(client.ports(), athlete, today));
        } catch (PortException failure) {
            findings.add(Finding.problem("data", failure.cause(), failure.cure()));
        }
    }

    private static Finding permission(Permission permission) {
        return switch (permission) {
            case WRITE -> Finding.ok("permission", "to read and to change");
            case READ ->
                Finding.note(
                        "permission",
                        "to read only: this athlete is followed, not coached",
                        "To change the calendar, ask the athlete to accept you as coach on Intervals.icu.");
            case NONE ->
                Finding.problem(
                        "permission", "none for this athlete", "Ask the athlete to accept you on Intervals.icu.");
            case UNSAID -> Finding.note("permission", "the service does not say", "");
        };
    }
}
