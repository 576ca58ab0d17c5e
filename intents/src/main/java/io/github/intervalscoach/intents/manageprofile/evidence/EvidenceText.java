package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.manageprofile.evidence.Interpreted.Judged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The evidence in words. */
record EvidenceText(Interpreted found, CaseWords words) {
    private static final String TWENTY = "twenty_minute_test";

    static boolean restsOnTwentyMinutes(Judged judged) {
        return judged.about().now().stream().anyMatch(said -> said.method().equals(TWENTY));
    }

    List<String> middle() {
        List<String> lines = new ArrayList<>();
        if (!found.judged().isEmpty()) {
            lines.add("\n" + verdicts() + "\n");
        }
        if (!found.blockers().isEmpty()) {
            lines.add("No test now: "
                    + found.blockers().stream().map(EvidenceText::blocker).collect(Collectors.joining("; ")) + ".");
        }
        if (!found.asked().isBrief()) {
            found.judged().forEach(judged -> details(judged.about(), lines));
        }
        return lines;
    }

    private Table verdicts() {
        Table table = Table.of(
                "Threshold", "Set", "Verdict", "Evidence (sessions, 90 days)", "90 days before", "Last maximal effort");
        found.judged().forEach(judged -> {
            Case one = judged.about();
            boolean heart = one.kind() == Case.Kind.THRESHOLD_HEART_RATE;
            table.row(
                    words.label(one),
                    words.set(one),
                    TypedFinding.lower(judged.verdict()).replace('_', ' '),
                    supported(one) + " (" + one.sessions() + ")",
                    one.supportedBefore().isPresent()
                            ? words.value(one, one.supportedBefore().getAsDouble()) + ", "
                                    + TypedFinding.lower(judged.moved()).replace('_', ' ')
                            : "",
                    one.lastMaximal().map(this::day).orElse(heart ? "" : "none in 180 days"));
        });
        return table;
    }

    private String supported(Case one) {
        if (one.kind() == Case.Kind.THRESHOLD_HEART_RATE) {
            return one.bests().stream()
                    .findFirst()
                    .map(best -> "30 min at " + words.value(one, best.value()))
                    .orElse("none");
        }
        return one.supported().isPresent() ? words.value(one, one.supported().getAsDouble()) : "none";
    }

    private void details(Case one, List<String> lines) {
        String said = one.now().stream()
                .map(s -> s.method().replace('_', ' ') + " " + words.value(one, s.value())
                        + (s.low() < s.high()
                                ? " (" + words.value(one, s.low()) + " to " + words.value(one, s.high()) + ")"
                                : "")
                        + s.day().map(day -> " " + day(day)).orElse(""))
                .collect(Collectors.joining(", "));
        String best = one.bests().stream()
                .map(b -> (b.venue() == Shown.Venue.ANYWHERE ? "" : TypedFinding.lower(b.venue()) + " ") + b.minutes()
                        + " min " + words.value(one, b.value()) + " " + day(b.day()))
                .collect(Collectors.joining(", "));
        if (!said.isEmpty() || !best.isEmpty()) {
            lines.add(words.label(one) + ": "
                    + (said.isEmpty()
                            ? ""
                            : "by method " + said + "; noise of one \u00b1"
                                    + Wording.number(0, one.kind().noisePercent()) + " %. ")
                    + (best.isEmpty() ? "" : "Best in 90 days: " + best + "."));
        }
    }

    private String day(LocalDate day) {
        return Wording.shortDate(day) + (day.getYear() == found.asked().today().getYear() ? "" : " " + day.getYear());
    }

    private static String blocker(Blocker blocker) {
        String what = switch (blocker.kind()) {
            case ILLNESS -> "ill or injured, or just after";
            case RACE -> "a race within 10 days";
            case LIGHT_WEEK -> "a light week in the plan";
        };
        return what + ", free from " + Wording.shortDate(blocker.until());
    }
}
