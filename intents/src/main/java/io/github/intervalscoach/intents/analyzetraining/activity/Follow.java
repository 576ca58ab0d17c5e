package io.github.intervalscoach.intents.analyzetraining.activity;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Rep;
import io.github.intervalscoach.intents.analyzetraining.answer.Candidate;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What would change the verdict, and what can be asked next. */
final class Follow {
    private static final String ANALYZE = "analyze_training";
    private static final int MOST_ACTIONS = 2;

    /** Best efforts after 1500 kJ too, which is where fatigue shows. */
    private static final int LONG_RIDE = 4;

    private Follow() {}

    static List<String> whatWouldChange(Interpreted i, Verdict verdict) {
        List<String> changes = new ArrayList<>();
        Session session = verdict.session();
        verdict.reps().all().stream()
                .filter(rep -> rep.reads().equals(Reps.BELOW))
                .findFirst()
                .ifPresent(rep -> changes.add(missed(rep) + " more in rep " + rep.number() + " puts it on target"));
        if (session.rampTest().isPresent()) {
            changes.add("a long maximal effort, 20 min or more, would confirm or refute the ramp test");
        }
        if (has(i, Flaw.Code.PLAN_NOT_LINKED)) {
            changes.add("linking the planned session gives a verdict rep by rep");
        }
        if (session.execution().matchedBy().equals(Optional.of("time_order"))) {
            changes.add("lap marks at each rep would settle where they were");
        }
        if (verdict.confidence() == Confidence.LOW) {
            changes.add("the original recording would let the figures be checked");
        }
        if (changes.isEmpty()
                && session.ftpWatts().isPresent()
                && session.power().intensity().isPresent()) {
            changes.add("another FTP than " + session.ftpWatts().getAsInt() + " W changes IF and load");
        }
        return changes;
    }

    static List<NextAction> nextActions(Interpreted i, Verdict verdict) {
        Scope scope = i.context().scope();
        String athlete = i.context().athlete().id();
        List<NextAction> next = new ArrayList<>();
        verdict.earlier()
                .ifPresent(before -> next.add(new NextAction(
                        ANALYZE,
                        ImmutableMap.<String, Object>builder()
                                .putAll(scope.arguments(
                                        athlete,
                                        "activity",
                                        verdict.session().activity().id()))
                                .put("with_activity", before.id())
                                .buildOrThrow(),
                        "side by side with the same session before")));
        Session session = verdict.session();
        if (session.rampTest().isPresent()) {
            next.add(new NextAction(
                    "manage_profile",
                    scope.arguments(athlete, "action", "evidence"),
                    "all evidence for the threshold"));
        }
        if (session.activity().day().equals(i.context().today())
                || session.activity().day().equals(i.context().today().minusDays(1))) {
            next.add(new NextAction("assess_recovery", scope.arguments(athlete, "date", "today"), "what it cost"));
        }
        if (session.heldOut().efforts().size() >= LONG_RIDE && !scope.shows(Include.DURABILITY)) {
            next.add(more(i, session, Include.DURABILITY, "how it held out"));
        }
        if (!session.best().curve().isEmpty() && !scope.shows(Include.CURVE)) {
            next.add(more(i, session, Include.CURVE, "best efforts"));
        } else if (!session.splits().isEmpty() && !scope.shows(Include.SPLITS)) {
            next.add(more(i, session, Include.SPLITS, "splits"));
        }
        return next.stream().limit(MOST_ACTIONS).toList();
    }

    static List<NextAction> whenUnread(Interpreted i, List<Candidate> candidates) {
        Scope scope = i.context().scope();
        String athlete = i.context().athlete().id();
        List<NextAction> next = new ArrayList<>();
        if (i.situation().kind() == Situation.Kind.SEVERAL) {
            candidates.stream()
                    .filter(candidate -> !candidate.withheld())
                    .forEach(candidate -> next.add(new NextAction(
                            ANALYZE,
                            scope.arguments(athlete, "activity", candidate.id()),
                            "the one of " + candidate.start().toLocalTime())));
            return next;
        }
        LocalDate today = i.context().today();
        LocalDate first = i.context().searched().first();
        String range = first.isAfter(today) || first.isAfter(today.minusDays(14))
                ? "last 14 days"
                : first.minusDays(7) + ".." + first.plusDays(7);
        next.add(new NextAction(ANALYZE, scope.arguments(athlete, "date", range), "the days around it"));
        return next;
    }

    private static NextAction more(Interpreted i, Session session, Include include, String why) {
        ImmutableMap<String, Object> arguments = ImmutableMap.<String, Object>builder()
                .putAll(i.context()
                        .scope()
                        .arguments(
                                i.context().athlete().id(),
                                "activity",
                                session.activity().id()))
                .put("include", List.of(include.name().toLowerCase(Locale.ROOT)))
                .buildOrThrow();
        return new NextAction(ANALYZE, arguments, why);
    }

    private static String missed(Rep rep) {
        double shortfall =
                Math.min(rep.targetFrom(), rep.targetTo()) - rep.done().orElseThrow();
        return rep.unit().equals("m/s")
                ? Wording.number(2, shortfall) + " m/s"
                : Wording.number(0, shortfall) + " " + rep.unit();
    }

    private static boolean has(Interpreted i, Flaw.Code code) {
        return i.flaws().stream().anyMatch(flaw -> flaw.code() == code);
    }
}
