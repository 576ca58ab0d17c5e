package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.manageprofile.evidence.Interpreted.Judged;
import io.github.intervalscoach.intents.manageprofile.evidence.Interpreted.Reason;
import io.github.intervalscoach.intents.rules.ProfileRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What each rule found. */
final class RuleText {
    private RuleText() {}

    static List<RuleCited> cited(Interpreted i) {
        List<RuleCited> cited = new ArrayList<>();
        if (measured(i).anyMatch(j -> j.about().lastMaximal().isPresent())) {
            cited.add(RuleCited.of(
                    ProfileRules.MAXIMAL, "an effort is maximal near what the threshold predicts, or in a race"));
        }
        long decided = measured(i)
                .filter(j -> j.gave(Reason.TWO_METHODS_ABOVE)
                        || j.gave(Reason.ONE_METHOD_ABOVE)
                        || j.gave(Reason.AGREES)
                        || j.gave(Reason.NOT_REACHED))
                .count();
        if (decided > 0) {
            cited.add(RuleCited.of(
                    ProfileRules.RAISE,
                    "above by more than one test's error: "
                            + measured(i)
                                    .mapToInt(j -> j.about().methodsAbove())
                                    .max()
                                    .orElse(0)
                            + " methods at most, 2 needed"));
        }
        long stale = measured(i).filter(j -> j.gave(Reason.NO_MAXIMAL_EFFORT)).count();
        if (stale > 0) {
            cited.add(RuleCited.of(
                    ProfileRules.NO_EVIDENCE,
                    stale + " without a maximal effort in 60 days: unknown, not lower; figures of easy weeks are lower"
                            + " bounds"));
        }
        if (!i.blockers().isEmpty() || i.judged().stream().anyMatch(j -> j.gave(Reason.JUST_DONE))) {
            cited.add(RuleCited.of(ProfileRules.NOT_NOW, "no time for a test now"));
        }
        if (measured(i)
                .anyMatch(j -> j.about().kind() == Case.Kind.INDOOR_FTP
                        || j.about().bests().stream().anyMatch(b -> b.venue() == Shown.Venue.INDOOR))) {
            cited.add(RuleCited.of(ProfileRules.VENUE, "indoors and outdoors apart"));
        }
        if (measured(i).anyMatch(j -> j.about().contradicted())) {
            cited.add(RuleCited.of(ProfileRules.DOUBT, "a ride does better than FTP allows"));
        }
        if (i.judged().stream().anyMatch(RuleText::isHeartRate)) {
            cited.add(RuleCited.of(
                    ProfileRules.HEART_RATE,
                    i.judged().stream()
                                    .filter(j -> isHeartRate(j) && j.about().contradicted())
                                    .count()
                            + " half hours more than 5 bpm above threshold heart rate"));
        }
        return cited;
    }

    private static Stream<Judged> measured(Interpreted i) {
        return i.judged().stream().filter(judged -> !isHeartRate(judged));
    }

    private static boolean isHeartRate(Judged judged) {
        return judged.about().kind() == Case.Kind.THRESHOLD_HEART_RATE;
    }
}
