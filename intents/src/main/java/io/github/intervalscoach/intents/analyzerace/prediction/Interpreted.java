package io.github.intervalscoach.intents.analyzerace.prediction;

import io.github.intervalscoach.intents.analyzerace.answer.Finding;
import io.github.intervalscoach.intents.analyzerace.answer.RaceWeekSection;
import io.github.intervalscoach.intents.analyzerace.answer.RaceWeekSection.TaperDay;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.rules.RaceRules;
import io.github.intervalscoach.intents.rules.RecoveryRules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the numbers mean, with the rules that say so.
 *
 * @param used the race the prediction starts from
 */
record Interpreted(Computed figures, Optional<Evidence> used, List<Finding> findings, Confidence confidence) {
    private static final int RECENT_DAYS = 42;
    private static final int STALE_DAYS = 90;
    private static final int MARK_DAYS = 14;

    static Interpreted of(Computed computed) {
        Optional<Evidence> used = computed.time()
                .flatMap(time -> computed.races().stream()
                        .filter(race -> race.effort().equals(time.evidence()))
                        .findFirst());
        return new Interpreted(computed, used, findings(computed, used), confidence(computed, used));
    }

    RaceOutlook.Asked asked() {
        return figures.asked();
    }

    List<Flaw> flaws() {
        return figures.flaws();
    }

    Optional<RaceWeekSection> week() {
        return figures.week();
    }

    RaceMemory memory() {
        return figures.memory();
    }

    private static List<Finding> findings(Computed computed, Optional<Evidence> used) {
        List<Finding> findings = new ArrayList<>();
        marks(computed, findings);
        computed.time()
                .ifPresent(time -> findings.add(Finding.of(
                        RaceRules.PREDICTION,
                        time.models().size(),
                        100 * time.modelSpread(),
                        100 * time.historicalError())));
        used.ifPresent(race -> findings.add(Finding.of(
                RaceRules.EVIDENCE,
                age(race, computed),
                computed.time().orElseThrow().distanceRatio())));
        computed.riding()
                .flatMap(Riding::range)
                .ifPresent(range -> findings.add(Finding.of(RaceRules.POWER, range.longestBestSeconds())));
        computed.heat()
                .ifPresent(heat -> findings.add(Finding.of(RaceRules.HEAT, heat.lowPercent(), heat.highPercent())));
        computed.fuelling()
                .ifPresent(fuel -> findings.add(Finding.of(RaceRules.FUELLING, fuel.withLog(), fuel.longSessions())));
        week(computed, findings);
        return List.copyOf(findings);
    }

    private static void week(Computed computed, List<Finding> findings) {
        computed.week().ifPresent(week -> {
            week.cutPercent().ifPresent(cut -> findings.add(Finding.of(RaceRules.TAPER, cut)));
            findings.add(Finding.of(RaceRules.TAPER_LENGTH, week.taperDays()));
            week.morning().ifPresent(m -> findings.add(Finding.of(RaceRules.MORNING, m.asPlannedPoints())));
            week.days().stream()
                    .filter(TaperDay::lateLong)
                    .forEach(day -> findings.add(Finding.adverse(RaceRules.LATE_LONG, day.daysToGo())));
            findings.add(Finding.of(RecoveryRules.RACE_DAY));
        });
    }

    /** Illness and injury are the only reasons here not to start. */
    private static void marks(Computed computed, List<Finding> findings) {
        LocalDate today = computed.asked().today();
        if (computed.asked().contest().isEmpty()) {
            return;
        }
        for (CalendarEvent event : computed.diary().calendar()) {
            boolean sick = event.category() == Category.SICK;
            if (!sick && event.category() != Category.INJURED) {
                continue;
            }
            int ended = Math.toIntExact(ChronoUnit.DAYS.between(event.days().last(), today));
            if (event.covers(today)) {
                findings.add(Finding.adverse(sick ? RecoveryRules.ILL_NOW : RecoveryRules.INJURED));
            } else if (ended > 0 && ended <= MARK_DAYS) {
                findings.add(Finding.adverse(RecoveryRules.MARK_ENDED, ended));
            }
        }
    }

    static int age(Evidence race, Computed computed) {
        return Math.toIntExact(
                ChronoUnit.DAYS.between(race.race().day(), computed.asked().today()));
    }

    private static Confidence confidence(Computed computed, Optional<Evidence> used) {
        if (computed.riding().flatMap(Riding::range).isPresent()) {
            return Confidence.MEDIUM;
        }
        if (used.isEmpty()) {
            return Confidence.LOW;
        }
        double ratio = computed.time().orElseThrow().distanceRatio();
        double gap = Math.max(ratio, 1 / ratio);
        int age = age(used.get(), computed);
        if (age > STALE_DAYS || gap > 3) {
            return Confidence.LOW;
        }
        return age > RECENT_DAYS || gap > 2 || used.get().isStopped() ? Confidence.MEDIUM : Confidence.HIGH;
    }
}
