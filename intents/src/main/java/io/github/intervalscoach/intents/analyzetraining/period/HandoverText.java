package io.github.intervalscoach.intents.analyzetraining.period;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzetraining.answer.Candidate;
import io.github.intervalscoach.intents.analyzetraining.answer.Handover;
import io.github.intervalscoach.intents.analyzetraining.answer.Handover.Planned;
import io.github.intervalscoach.intents.analyzetraining.answer.Handover.Threshold;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a new conversation has to know, in a few lines. */
record HandoverText(PeriodSection section, Handover handover, LocalDate today, Units units) {
    private static final int MOST_PLANNED = 8;

    String headline() {
        List<String> parts = new ArrayList<>();
        section.fitness().ifPresent(f -> {
            f.fitnessEnd().ifPresent(v -> parts.add("fitness " + number(0, v)));
            f.formEnd().ifPresent(v -> parts.add("form " + signed(0, v)));
        });
        handover.nextRace()
                .ifPresent(race -> parts.add("race in " + ChronoUnit.DAYS.between(today, race.day()) + " days"));
        return "Hand-over note" + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    String done() {
        return "Four weeks to today: " + section.done().sessions() + " sessions, "
                + Wording.duration(section.done().movingSeconds())
                + (section.done().loadPoints().isPresent()
                        ? ", load " + number(0, section.done().loadPoints().getAsDouble())
                        : "")
                + " ("
                + section.bySport().stream()
                        .map(s -> s.sport() + " " + Wording.duration(s.movingSeconds()))
                        .collect(Collectors.joining(", "))
                + ")"
                + (section.withheldSessions() > 0 ? ", " + section.withheldSessions() + " withheld" : "") + ".";
    }

    Optional<String> thresholds() {
        return handover.thresholds().isEmpty()
                ? Optional.of("No threshold is set.")
                : Optional.of("Set: "
                        + handover.thresholds().stream().map(this::threshold).collect(Collectors.joining("; ")) + ".");
    }

    private String threshold(Threshold t) {
        List<String> parts = new ArrayList<>();
        t.ftpWatts().ifPresent(v -> parts.add("FTP " + v + " W"));
        t.thresholdHeartRateBpm().ifPresent(v -> parts.add("threshold HR " + v));
        t.thresholdMetersPerSecond().ifPresent(v -> parts.add("threshold pace " + units.pace(t.sport(), v)));
        return t.sport() + " " + String.join(", ", parts);
    }

    Optional<String> lastSession() {
        return handover.lastSession().map(HandoverText::session);
    }

    private static String session(Candidate c) {
        return "Last session: " + Wording.shortDate(c.start().toLocalDate())
                + c.nameAsWritten().map(n -> " \"" + n + "\"").orElse("")
                + (c.loadPoints().isPresent()
                        ? ", load " + number(0, c.loadPoints().getAsDouble())
                        : "") + " (" + c.id()
                + ").";
    }

    String planned() {
        return (handover.planned().isEmpty() ? "Nothing is planned in the next 7 days." : nextDays())
                + handover.nextRace()
                        .map(race -> " Next race: " + Wording.shortDate(race.day()) + " " + event(race) + ".")
                        .orElse(" No race in the calendar for 120 days.");
    }

    private String nextDays() {
        var byDay = handover.planned().stream()
                .limit(MOST_PLANNED)
                .collect(Collectors.groupingBy(
                        Planned::day, TreeMap::new, Collectors.mapping(HandoverText::event, Collectors.joining(", "))));
        int more = handover.planned().size() - MOST_PLANNED;
        return "Planned, not done, next 7 days (with load): "
                + byDay.entrySet().stream()
                        .map(day -> Wording.shortDate(day.getKey()) + " " + day.getValue())
                        .collect(Collectors.joining("; "))
                + (more > 0 ? " and " + more + " more" : "") + ".";
    }

    private static String event(Planned p) {
        return "\"" + p.nameAsWritten() + "\""
                + (p.loadPoints().isPresent() ? " " + number(0, p.loadPoints().getAsDouble()) : "");
    }

    String caution() {
        return "Read only, as of " + Wording.longDate(today)
                + ". What the old conversation agreed is not in the data; add it.";
    }
}
