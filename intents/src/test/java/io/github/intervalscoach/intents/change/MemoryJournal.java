package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.model.change.Begun;
import io.github.intervalscoach.intents.model.change.ChangeGroup;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Claim;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.port.Journal;
import io.github.intervalscoach.intents.port.JournalFault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A journal that outlives whoever uses it, and kills them when told to: before or after a step was noted. */
final class MemoryJournal implements Journal {
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    enum Moment {
        BEFORE_NOTING,
        AFTER_NOTING
    }

    private static final Instant TOUCHED = Instant.parse("2026-11-25T08:00:00Z");

    private final Map<Token, Page> pages = new LinkedHashMap<>();
    private final Map<Token, ChangeGroup> groups = new LinkedHashMap<>();
    private int steps;
    private int killAt = -1;
    private Moment moment = Moment.BEFORE_NOTING;

    private static final class Page {
        final ChangeSet changeSet;
        final Map<Integer, Begun> begun = new TreeMap<>();
        final Map<Integer, StepResult> results = new TreeMap<>();
        boolean touched;
        String owner = "";

        Page(ChangeSet changeSet) {
            this.changeSet = changeSet;
        }

        JournalEntry entry() {
            return new JournalEntry(
                    changeSet,
                    List.copyOf(begun.values()),
                    List.copyOf(results.values()),
                    touched ? Optional.of(TOUCHED) : Optional.empty());
        }
    }

    /** Whoever is at work dies at the step after {@code survived} more. */
    void killAfter(int survived, Moment when) {
        steps = 0;
        killAt = survived;
        moment = when;
    }

    void spare() {
        killAt = -1;
    }

    /** As if the lease of whoever died had run out. */
    void leasesRunOut() {
        pages.values().forEach(page -> page.owner = "");
    }

    int steps() {
        return steps;
    }

    @Override
    public ChangeSet propose(ChangeSet changeSet) {
        Page known = pages.computeIfAbsent(changeSet.token(), token -> new Page(changeSet));
        if (!known.changeSet.hasContentOf(changeSet)) {
            throw new JournalFault(JournalFault.Kind.TOKEN_TAKEN, "taken", "another");
        }
        return known.changeSet;
    }

    @Override
    public ChangeGroup join(ChangeGroup group) {
        return groups.computeIfAbsent(group.token(), token -> group);
    }

    @Override
    public Optional<ChangeGroup> group(Token token, String ownerId) {
        return Optional.ofNullable(groups.get(token))
                .filter(group -> group.ownerId().equals(ownerId));
    }

    @Override
    public Optional<JournalEntry> find(Token token, String athleteId) {
        return Optional.ofNullable(pages.get(token))
                .filter(page -> page.changeSet.proposal().athleteId().equals(athleteId))
                .map(Page::entry);
    }

    @Override
    public Claim claim(Token token, String owner) {
        return step(() -> {
            Page page = page(token);
            if (!page.owner.isEmpty() && !page.owner.equals(owner)) {
                throw new JournalFault(JournalFault.Kind.IN_FLIGHT, "in flight", "wait");
            }
            page.owner = owner;
            return new Claim(token, owner);
        });
    }

    @Override
    public void begin(Claim claim, List<Begun> begun) {
        step(() -> {
            Page page = page(claim.token());
            page.touched = true;
            begun.forEach(each -> page.begun.put(each.number(), each));
            return page;
        });
    }

    @Override
    public void finish(Claim claim, List<StepResult> results) {
        step(() -> note(claim, results));
    }

    @Override
    public void complete(Claim claim, List<StepResult> results) {
        step(() -> {
            Page page = note(claim, results);
            page.owner = "";
            return page;
        });
    }

    @Override
    public long doneSince(String athleteId, Instant since) {
        return TOUCHED.isAfter(since)
                ? history(athleteId).stream()
                        .flatMap(entry -> entry.results().stream())
                        .filter(result -> result.outcome().isDone())
                        .count()
                : 0;
    }

    @Override
    public List<JournalEntry> history(String athleteId) {
        List<JournalEntry> newestFirst = new ArrayList<>();
        pages.values().stream()
                .filter(page -> page.changeSet.proposal().athleteId().equals(athleteId))
                .forEach(page -> newestFirst.add(0, page.entry()));
        return newestFirst;
    }

    @Override
    public List<JournalEntry> unfinished() {
        return pages.values().stream()
                .map(Page::entry)
                .filter(entry -> entry.isStarted() && !entry.isComplete())
                .toList();
    }

    private Page note(Claim claim, List<StepResult> results) {
        Page page = page(claim.token());
        page.touched |= !results.isEmpty();
        results.forEach(result -> {
            page.begun.remove(result.number());
            page.results.put(result.number(), result);
        });
        return page;
    }

    private Page page(Token token) {
        return Optional.ofNullable(pages.get(token)).orElseThrow();
    }

    private <T> T step(java.util.function.Supplier<T> noting) {
        boolean isLast = steps == killAt;
        steps++;
        if (isLast && moment == Moment.BEFORE_NOTING) {
            throw new Killed();
        }
        T noted = noting.get();
        if (isLast) {
            throw new Killed();
        }
        return noted;
    }
}
