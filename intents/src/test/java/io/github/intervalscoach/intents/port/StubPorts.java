package io.github.intervalscoach.intents.port;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The four ports that most questions read; what a test's world does not answer is not asked. */
public interface StubPorts extends AthleteProfiles, TrainingLog, WellnessLog, Calendar {
    /** These four, and no other. */
    default Ports ports() {
        return NotAsked.beyond(this, this, this, this);
    }

    @Override
    default CompletionStage<List<WellnessRecord>> records(String athleteId, DateRange range) {
        throw new AssertionError("not asked here");
    }

    @Override
    default CompletionStage<WellnessRecord> record(String athleteId, LocalDate day) {
        throw new AssertionError("not asked here");
    }

    @Override
    default CompletionStage<List<CalendarEvent>> fitnessModelEvents(String athleteId) {
        throw new AssertionError("not asked here");
    }

    @Override
    default CompletionStage<List<OutsideText>> tags(String athleteId) {
        throw new AssertionError("not asked here");
    }
}
