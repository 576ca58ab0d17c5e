package io.github.intervalscoach.intents.assessrecovery.roster;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.assessrecovery.answer.Need;
import io.github.intervalscoach.intents.assessrecovery.answer.RecoveryAnswer;
import io.github.intervalscoach.intents.assessrecovery.answer.RosterSection;
import io.github.intervalscoach.intents.rules.RosterRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    private static final int MOST_NEXT = 3;

    static Rendered of(Interpreted verdict) {
        RosterSection roster = Rows.of(verdict);
        RecoveryAnswer data = data(verdict, roster);
        return new Rendered(new Answer(RosterText.of(verdict, data, roster), data));
    }

    private static RecoveryAnswer data(Interpreted verdict, RosterSection roster) {
        var scope = verdict.scope();
        var day = scope.question().dayFrom(scope.today());
        return new RecoveryAnswer(
                Optional.empty(),
                RosterText.headline(roster),
                AthleteRef.of(scope.coach()),
                scope.today(),
                new Understood("roster_readiness", day, day, Optional.empty()),
                Optional.empty(),
                verdict.confidence(),
                !verdict.placed().isEmpty()
                        && verdict.with(Need.FINE).size() == verdict.placed().size(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(roster),
                verdict.placed().isEmpty()
                        ? List.of()
                        : List.of(RuleCited.of(
                                RosterRules.ORDER, "rest, ease and ask first, the unknown next, fine last")),
                List.of(),
                List.of(),
                notes(verdict),
                next(verdict, roster));
    }

    private static List<DataNote> notes(Interpreted verdict) {
        var notes = new ArrayList<DataNote>();
        verdict.with(Need.NOT_READ)
                .forEach(placed -> placed.member()
                        .failure()
                        .ifPresent(
                                failure -> notes.add(new DataNote(failure.code(), failure.cause(), failure.cure()))));
        if (notes.size() < verdict.placed().size()) {
            notes.add(new DataNote(
                    "activities_not_read",
                    "activities are not read for a roster",
                    "planned load counts as open until the calendar pairs it"));
        }
        return notes;
    }

    private static List<NextAction> next(Interpreted verdict, RosterSection roster) {
        var scope = verdict.scope();
        var steps = new ArrayList<NextAction>();
        if (verdict.placed().isEmpty()) {
            steps.add(call(scope.coach().id(), "the owner's own readiness"));
        }
        verdict.needy().stream()
                .filter(placed -> placed.judged().isPresent())
                .limit(MOST_NEXT - 1)
                .forEach(placed -> steps.add(call(placed.member().entry().id(), "all signals of this athlete")));
        boolean retry = verdict.with(Need.NOT_READ).stream()
                .anyMatch(p ->
                        p.member().failure().map(Member.Failure::retryHelps).orElse(false));
        String word = scope.question().athlete().orElse("all");
        if (retry) {
            steps.add(call(word, "again, for those who could not be read"));
        } else if (roster.rows().size() < roster.athletes()) {
            steps.add(new NextAction(
                    "assess_recovery", ImmutableMap.of("athlete", word, "detail", "full"), "a row for everybody"));
        }
        return steps;
    }

    private static NextAction call(String athlete, String why) {
        return new NextAction("assess_recovery", ImmutableMap.of("athlete", athlete), why);
    }
}
