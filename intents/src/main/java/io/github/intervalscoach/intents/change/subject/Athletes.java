package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.model.profile.AthleteChange;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What belongs to an athlete and to no sport. No way is known to empty any of it. */
final class Athletes implements Kind {
    private static final ImmutableSet<String> CHANGEABLE =
            ImmutableSet.of(AthleteSnapshots.WEIGHT, AthleteSnapshots.RESTING, AthleteSnapshots.UNITS);

    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        return ports.profileSettings()
                .detail(errand.athleteId())
                .thenApply(detail -> new Current(
                        ImmutableMap.of(
                                new Thing(Subject.ATHLETE, errand.athleteId()), AthleteSnapshots.of(detail.athlete())),
                        ImmutableListMultimap.of()));
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        return ports.profileWriter()
                .changeAthlete(errand.athleteId(), change(batch.get(0)))
                .thenApply(held -> List.of(errand.athleteId()));
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        if (operation.verb() != Verb.UPDATE) {
            throw new IllegalArgumentException("Athletes are neither made nor deleted here.");
        }
        change(operation);
    }

    private static AthleteChange change(Operation operation) {
        Fields fields = Fields.of(operation, CHANGEABLE);
        return new AthleteChange(
                set(fields.decimal(AthleteSnapshots.WEIGHT), AthleteSnapshots.WEIGHT),
                set(fields.whole(AthleteSnapshots.RESTING), AthleteSnapshots.RESTING),
                Change.leave(),
                set(fields.constant(UnitSystem.class, AthleteSnapshots.UNITS), AthleteSnapshots.UNITS),
                Change.leave());
    }

    private static <T> Change<T> set(Change<T> change, String field) {
        Fields.set(change, field);
        return change;
    }
}
