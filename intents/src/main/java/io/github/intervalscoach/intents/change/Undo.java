package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.change.UndoPlan.Kept;
import io.github.intervalscoach.intents.change.subject.Current;
import io.github.intervalscoach.intents.change.subject.Errand;
import io.github.intervalscoach.intents.change.subject.Kinds;
import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Protection;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * The way back from what was done, made from what was read back then and what is there now. What somebody changed by hand
 * since is theirs: it stays, and is listed, unless the thing is named.
 */
public final class Undo {
    private final JournalEntry entry;
    private final Current current;
    private final List<String> named;
    private final List<Operation> way = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();

    private Undo(JournalEntry entry, Current current, List<String> named) {
        this.entry = entry;
        this.current = current;
        this.named = named;
    }

    /**
     * Plans the way back; one wave of reads.
     *
     * @param named ids of things to be taken back whatever happened to them since, and whatever protects them
     */
    public static CompletionStage<UndoPlan> plan(Ports ports, JournalEntry entry, List<String> named, LocalDate today) {
        String athlete = entry.changeSet().proposal().athleteId();
        var errand = new Errand(athlete, entry.changeSet().token(), today);
        return Kinds.read(ports, errand, looks(entry)).thenApply(current -> {
            var undo = new Undo(entry, current, named);
            undo.walk();
            return undo.guarded(athlete, today);
        });
    }

    /** Every thing that was touched, as a deletion, which names it and says where it was. */
    private static List<Operation> looks(JournalEntry entry) {
        List<Operation> looks = new ArrayList<>();
        for (StepResult result : entry.results()) {
            Operation done = done(entry, result.number());
            if (result.outcome().isDone() && result.id().isPresent()) {
                looks.add(Operation.delete(result.number(), thing(done, result), ours(done, result), done.reason()));
            }
        }
        return looks;
    }

    private void walk() {
        List<StepResult> results = entry.results();
        for (int last = results.size() - 1; last >= 0; last--) {
            StepResult result = results.get(last);
            if (result.outcome().isDone()) {
                takeBack(done(entry, result.number()), result);
            }
        }
    }

    private void takeBack(Operation done, StepResult result) {
        Snapshot now = current.find(thing(done, result)).orElse(null);
        Optional<String> isFinal = Final.why(done);
        if (isFinal.isPresent()) {
            keep(done, isFinal.get());
        } else if (done.verb() == Verb.DELETE) {
            if (now == null) {
                way.add(Operation.create(next(), done.subject(), done.before().orElseThrow(), reason())
                        .accepting(List.of(Protection.PAST_DAY)));
            } else {
                keep(done, "It is there again.");
            }
        } else if (now == null) {
            keep(done, "It is not there any more.");
        } else if (done.verb() == Verb.CREATE) {
            takeAway(done, result, now);
        } else {
            turnBack(done, result, now);
        }
    }

    private void takeAway(Operation done, StepResult result, Snapshot now) {
        List<FieldDiff> edits = ours(done, result).diffTo(now);
        if (edits.isEmpty() || isNamed(result)) {
            way.add(Operation.delete(next(), thing(done, result), now, reason()));
        } else {
            kept.add(new Kept(done, "It was changed since.", edits));
        }
    }

    private void turnBack(Operation done, StepResult result, Snapshot now) {
        List<FieldDiff> back = new ArrayList<>();
        List<FieldDiff> edits = new ArrayList<>();
        for (FieldDiff written : written(done, result)) {
            if (now.find(written.field()).equals(written.before())) {
                continue;
            }
            boolean isOurs = now.find(written.field()).equals(written.after());
            if (isOurs || isNamed(result)) {
                back.add(new FieldDiff(written.field(), now.find(written.field()), written.before()));
            } else {
                edits.add(new FieldDiff(written.field(), written.after(), now.find(written.field())));
            }
        }
        if (!edits.isEmpty()) {
            kept.add(new Kept(done, "It was changed since.", edits));
        }
        if (!back.isEmpty()) {
            way.add(Operation.update(next(), thing(done, result), now, now.after(back), reason()));
        }
    }

    /** What the write did, what the service did of its own accord included: that too was otherwise before. */
    private static List<FieldDiff> written(Operation done, StepResult result) {
        List<FieldDiff> all = done.before().orElseThrow().diffTo(ours(done, result));
        return done.subject().hasIndependentFields()
                ? all.stream()
                        .filter(diff -> done.touched().contains(diff.field()))
                        .toList()
                : all;
    }

    private UndoPlan guarded(String athlete, LocalDate today) {
        Guarded guarded = Guarded.of(athlete, way, named, today);
        guarded.refused().forEach(refused -> kept.add(new Kept(refused.operation(), refused.reason(), List.of())));
        return new UndoPlan(guarded.allowed(), kept);
    }

    private boolean isNamed(StepResult result) {
        return result.id().filter(named::contains).isPresent();
    }

    private int next() {
        return way.size() + 1;
    }

    private String reason() {
        return "Takes back " + entry.changeSet().token() + ".";
    }

    private void keep(Operation done, String reason) {
        kept.add(new Kept(done, reason, List.of()));
    }

    private static Operation done(JournalEntry entry, int number) {
        return entry.changeSet().proposal().operation(number).orElseThrow();
    }

    private static Thing thing(Operation done, StepResult result) {
        return new Thing(done.subject(), result.id().orElseThrow());
    }

    /** What we left there; what was meant, where nobody looked. */
    private static Snapshot ours(Operation done, StepResult result) {
        return result.readBack().or(done::after).or(done::before).orElse(Snapshot.EMPTY);
    }
}
