package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.compareperiods.curves.LossJudgement;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.ArrayList;
import java.util.List;

/** What to ask next. */
record NextSteps(Interpreted found) {
    /** Three weeks of work and one of rest: four weeks before, the same kind of week is likely. */
    private static final int RHYTHM_DAYS = 28;

    /** Four weeks hold a rest week of their own. */
    private static final int SHORT_DAYS = 21;

    List<NextAction> all() {
        List<NextAction> next = new ArrayList<>();
        if (found.curves().isPresent()) {
            next.add(new NextAction(
                    "manage_profile",
                    scope().about(id()).put("action", "evidence").buildOrThrow(),
                    "raise, keep or test"));
        }
        found.losses()
                .flatMap(LossJudgement::closest)
                .ifPresent(id -> next.add(new NextAction(
                        "analyze_training",
                        scope().about(id())
                                .put("activity", id)
                                .put("include", List.of("durability"))
                                .buildOrThrow(),
                        "the newer ride that held most after work")));
        found.newer().done().ifPresent(newer -> {
            likeWithLike(newer, next);
            next.add(new NextAction(
                    "analyze_training",
                    scope().about(id())
                            .put("date", newer.first() + ".." + newer.last())
                            .buildOrThrow(),
                    "the newer period in detail"));
        });
        if (found.judgement().real().stream().anyMatch(d -> d.tested().measure().isWellness())) {
            next.add(new NextAction(
                    "assess_recovery", scope().about(id()).put("date", "today").buildOrThrow(), "readiness now"));
        }
        return next;
    }

    private void likeWithLike(DateRange newer, List<NextAction> next) {
        if (newer.length() > RHYTHM_DAYS || found.judgement().decided() == 0) {
            return;
        }
        var before =
                new DateRange(newer.first().minusDays(RHYTHM_DAYS), newer.last().minusDays(RHYTHM_DAYS));
        boolean alike =
                found.marks().stream().noneMatch(mark -> mark.days().days().anyMatch(before::contains));
        if (Interpreted.isOneSided(found.marks()) && alike && newer.length() < SHORT_DAYS) {
            next.add(comparison(newer, before, "like with like, four weeks before"));
        } else if (found.marks().isEmpty()
                && newer.length() < SHORT_DAYS
                && found.older().days() < RHYTHM_DAYS) {
            var longer = DateRange.endingOn(newer.last(), RHYTHM_DAYS);
            next.add(comparison(
                    longer,
                    DateRange.endingOn(longer.first().minusDays(1), RHYTHM_DAYS),
                    "longer periods, less noise"));
        }
    }

    private NextAction comparison(DateRange first, DateRange second, String why) {
        return new NextAction(
                "compare_periods", scope().comparison(id(), first, second).buildOrThrow(), why);
    }

    private Scope scope() {
        return found.asked().scope();
    }

    private String id() {
        return found.asked().athlete().id();
    }
}
