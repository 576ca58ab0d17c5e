package io.github.intervalscoach.intents.plantraining.answer;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts an answer together whose sections are few. */
public final class Frame {
    private final Asked asked;
    private final String headline;
    private final Understood understood;
    private final List<String> assumptions = new ArrayList<>();
    private final List<MemoryRow> memory = new ArrayList<>();
    private final List<RuleCited> evidence = new ArrayList<>();
    private final List<String> flips = new ArrayList<>();
    private final List<Alert> alerts = new ArrayList<>();
    private final List<DataNote> notes = new ArrayList<>();
    private final List<NextAction> next = new ArrayList<>();
    private final List<WorkoutSection> workout = new ArrayList<>();
    private final List<ReplanSection> replan = new ArrayList<>();
    private final List<LibrarySection> library = new ArrayList<>();
    private final List<ChangeSetSection> changeSet = new ArrayList<>();
    private final List<ChangeLines> changeLines = new ArrayList<>();
    private final List<Confidence> confidence = new ArrayList<>();

    /** What every answer has. */
    public Frame(Asked asked, String headline, Understood understood) {
        this.asked = asked;
        this.headline = headline;
        this.understood = understood;
    }

    /** A single workout. */
    public Frame workout(WorkoutSection section) {
        workout.add(section);
        return this;
    }

    /** A week planned again. */
    public Frame replan(ReplanSection section) {
        replan.add(section);
        return this;
    }

    /** What is kept for later. */
    public Frame library(LibrarySection section) {
        library.add(section);
        return this;
    }

    /** What would change. */
    public Frame changeSet(ChangeSetSection section) {
        changeSet.add(section);
        return this;
    }

    /** What would change, a line an operation. */
    public Frame changeLines(ChangeLines lines) {
        changeLines.add(lines);
        return this;
    }

    /** How sure it is. */
    public Frame sure(Confidence how) {
        confidence.add(how);
        return this;
    }

    /** What was taken for granted. */
    public Frame assuming(List<String> sentences) {
        assumptions.addAll(sentences);
        return this;
    }

    /** What was remembered, and what it did. */
    public Frame remembering(List<MemoryRow> rows) {
        memory.addAll(rows);
        return this;
    }

    /** Why. */
    public Frame because(List<RuleCited> rules) {
        evidence.addAll(rules);
        return this;
    }

    /** What would change it. */
    public Frame unless(List<String> sentences) {
        flips.addAll(sentences);
        return this;
    }

    /** What must be known first. */
    public Frame alerting(List<Alert> all) {
        alerts.addAll(all);
        return this;
    }

    /** What is missing. */
    public Frame noting(List<DataNote> all) {
        notes.addAll(all);
        return this;
    }

    /** The way on. */
    public Frame then(List<NextAction> actions) {
        next.addAll(actions);
        return this;
    }

    /** The whole. */
    public PlanAnswer answer() {
        return new PlanAnswer(
                headline,
                asked.ref(),
                asked.today(),
                understood,
                confidence.stream().findFirst().orElse(Confidence.HIGH),
                assumptions,
                memory,
                Optional.empty(),
                Optional.empty(),
                workout.stream().findFirst(),
                replan.stream().findFirst(),
                library.stream().findFirst(),
                changeLines.stream().findFirst(),
                changeSet.stream().findFirst(),
                evidence,
                flips,
                alerts,
                notes,
                next);
    }
}
