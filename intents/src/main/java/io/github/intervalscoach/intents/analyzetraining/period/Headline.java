package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.Optional;

/** The verdict of a period in one line. */
record Headline(Interpreted i, PeriodSection section) {
    String text() {
        if (section.doneTo().isEmpty()) {
            return "Nothing done yet: the period lies ahead";
        }
        int sessions = section.done().sessions();
        if (sessions == 0 && section.withheldSessions() > 0) {
            return "Nothing readable: every session is withheld by Strava";
        }
        if (sessions == 0) {
            return i.flaws().stream().anyMatch(f -> f.code() == Flaw.Code.NOTHING_LOGGED)
                    ? "Nothing logged: rest or not synced, cannot say"
                    : "No sessions in these days";
        }
        return asked().map(words -> upper(words) + "; ").orElse("")
                + done(sessions)
                + trend()
                + i.findings().stream()
                        .filter(Finding::adverse)
                        .findFirst()
                        .map(f -> "; " + warning(f))
                        .orElse("");
    }

    private String done(int sessions) {
        var load = section.done().loadPoints();
        return sessions
                + (sessions == 1 ? " session, " : " sessions, ")
                + Wording.duration(section.done().movingSeconds())
                + (load.isPresent() ? ", load " + Wording.number(0, load.getAsDouble()) : "");
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Optional<String> asked() {
        return i.scope().include().contains(Include.FUELLING)
                ? section.fuelling().map(f -> new FuellingText(f).verdict())
                : Optional.empty();
    }

    private String trend() {
        return section.loadTrend()
                .map(t -> switch (t.change().reads()) {
                    case UP -> "; load rises";
                    case DOWN -> "; load falls";
                    case WITHIN_NOISE -> "; load change within noise";
                    case CANNOT_SAY -> "";
                })
                .orElse("");
    }

    private static String warning(Finding finding) {
        return switch (finding.rule().id()) {
            case "LOAD-5" -> "fitness rises fast";
            case "LOAD-6" -> "the days are much alike";
            default -> "one run reached far beyond the month before";
        };
    }
}
