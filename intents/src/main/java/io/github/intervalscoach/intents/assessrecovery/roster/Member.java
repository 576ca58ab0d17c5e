package io.github.intervalscoach.intents.assessrecovery.roster;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.PortException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * What came back for one athlete: both lists, or why not.
 *
 * @param today the athlete's local day
 * @param day the day asked about
 */
record Member(RosterEntry entry, LocalDate today, LocalDate day, Optional<Log> log, Optional<Failure> failure) {
    /** What the service holds, and what is remembered. */
    record Log(List<WellnessDay> wellness, List<CalendarEvent> events, List<Remembered> memory) {
        Log {
            wellness = List.copyOf(wellness);
            events = List.copyOf(events);
            memory = List.copyOf(memory);
        }
    }

    /** Why an athlete could not be read. */
    record Failure(String code, String cause, String cure, boolean retryHelps) {}

    /** Two calls, and a look into memory, that are under way. */
    record Pending(
            RosterEntry entry,
            LocalDate today,
            LocalDate day,
            CompletionStage<List<WellnessDay>> wellness,
            CompletionStage<List<CalendarEvent>> events,
            CompletionStage<List<Remembered>> memory) {
        /** Waits for all; a failure is this athlete's alone. */
        Member joined() {
            try {
                var log = new Log(Await.value(wellness), Await.value(events), Await.value(memory));
                return new Member(entry, today, day, Optional.of(log), Optional.empty());
            } catch (PortException e) {
                var failure = new Failure(e.code(), e.cause(), e.cure(), e.retryHelps());
                return new Member(entry, today, day, Optional.empty(), Optional.of(failure));
            }
        }
    }
}
