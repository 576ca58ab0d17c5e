package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.manageprofile.answer.ProfileAnswer;
import io.github.intervalscoach.intents.manageprofile.answer.ThresholdVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    static Rendered of(Interpreted i) {
        var words = new CaseWords(i.asked().athlete());
        var data = new ProfileAnswer(
                headline(i, words),
                AthleteRef.of(i.asked().athlete()),
                i.asked().today(),
                new Understood(
                        "threshold_evidence",
                        new Windows(i.asked().today()).both().first(),
                        i.asked().today(),
                        Optional.empty()),
                i.confidence(),
                Optional.empty(),
                i.judged().stream().map(TypedFinding::of).toList(),
                Optional.empty(),
                RuleText.cited(i),
                changes(i),
                List.of(),
                notes(i),
                next(i));
        var lines = new Lines(data, Wording.longDate(data.asOf()));
        new EvidenceText(i, words).middle().forEach(lines::add);
        return new Rendered(new Answer(lines.close(), data));
    }

    private static String headline(Interpreted i, CaseWords words) {
        boolean tells = i.judged().stream().anyMatch(judged -> judged.verdict() != ThresholdVerdict.CANNOT_SAY);
        return i.judged().isEmpty()
                ? "Cannot say: no threshold that any session tells of"
                : i.judged().stream()
                        .filter(judged -> !tells || judged.verdict() != ThresholdVerdict.CANNOT_SAY)
                        .filter(judged -> judged.about().kind() != Case.Kind.THRESHOLD_HEART_RATE
                                || judged.verdict() == ThresholdVerdict.TEST
                                || i.judged().size() == 1)
                        .map(words::verdict)
                        .collect(Collectors.joining("; "));
    }

    private static List<String> changes(Interpreted i) {
        List<String> changes = new ArrayList<>();
        if (i.judged().stream().anyMatch(j -> j.verdict() == ThresholdVerdict.TEST)) {
            changes.add("a test, or a race all-out: 5 hard minutes and 20 min, or 40 to 60 min");
        }
        if (!i.blockers().isEmpty()) {
            changes.add("the end of what speaks against a test now");
        }
        if (i.judged().stream()
                .anyMatch(j ->
                        j.gave(Interpreted.Reason.AGREES) && !j.about().now().isEmpty())) {
            changes.add("two methods beyond the error of one, within 60 days");
        }
        return changes;
    }

    private static List<DataNote> notes(Interpreted i) {
        List<DataNote> notes = new ArrayList<>();
        if (i.withheld() > 0) {
            notes.add(new DataNote(
                    "strava_withheld",
                    i.withheld() + (i.withheld() == 1 ? " session" : " sessions")
                            + " of the last 90 days from Strava, which forbids handing the data on.",
                    "A maximal effort in one of them is not seen. Upload the original files."));
        }
        if (i.estimated() > 0) {
            notes.add(new DataNote(
                    "power_estimated",
                    i.estimated() + (i.estimated() == 1 ? " session" : " sessions") + " with estimated power.",
                    "Not read: a model's watts set no threshold."));
        }
        if (i.judged().stream().anyMatch(EvidenceText::restsOnTwentyMinutes)) {
            notes.add(new DataNote(
                    "five_minutes_before_unseen",
                    "Whether five hard minutes came before the best 20 is not seen.",
                    "Without them 95 % of it reads high."));
        }
        i.outOfReach()
                .forEach(sport -> notes.add(new DataNote(
                        "no_method",
                        sport + ": no method here judges its threshold.",
                        "Kept as set; a timed 400 and 200 m would tell.")));
        return notes;
    }

    private static List<NextAction> next(Interpreted i) {
        List<NextAction> next = new ArrayList<>();
        i.judged().stream().flatMap(new RaiseCall(i.asked())::of).forEach(next::add);
        i.judged().stream()
                .filter(judged -> judged.about().kind() != Case.Kind.THRESHOLD_HEART_RATE)
                .flatMap(judged -> judged.about().bests().stream())
                .filter(best -> best.minutes() >= 20)
                .findFirst()
                .ifPresent(best -> next.add(new NextAction(
                        "analyze_training", i.asked().arguments("activity", best.activityId()), "the best effort")));
        if (i.judged().stream().anyMatch(judged -> judged.verdict() == ThresholdVerdict.TEST)) {
            next.add(new NextAction(
                    "assess_recovery", i.asked().arguments("date", "tomorrow"), "fresh enough for a test"));
        }
        next.add(new NextAction(
                "manage_profile", i.asked().arguments("action", "capability"), "what the data can answer"));
        return next;
    }
}
