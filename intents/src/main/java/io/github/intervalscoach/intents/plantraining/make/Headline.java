package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection;
import io.github.intervalscoach.intents.plantraining.ask.Action;

/** A plan in a line, in words of ours alone. */
record Headline(Draft draft, PlanSection plan, int operations) {
    private static final double FELT = 0.5;

    String text() {
        return switch (plan.verdict()) {
            case FEASIBLE -> feasible();
            case SHORT_OF_GOAL ->
                capital(plan.goal()) + " is out of reach under these limits: "
                        + Wording.number(0, draft.infeasible().orElseThrow().reachable()) + " at most, "
                        + Wording.number(0, plan.fitnessLacking().orElse(0)) + " short";
            case CONTRADICTION -> "No plan for " + plan.goal() + " keeps all limits: they contradict each other";
        };
    }

    private String feasible() {
        if (operations == 0) {
            return "Nothing to add: sessions that are planned already fill these days" + offLimits();
        }
        Action action = draft.known().asked().question().action();
        String sessions = operations + (operations == 1 ? " change" : " changes");
        if (action == Action.WEEK) {
            return sessions + " for the week from "
                    + Wording.shortDate(draft.span().proposed().first()) + load() + offLimits();
        }
        if (action == Action.TAPER) {
            return "Taper to " + plan.goal() + ": " + sessions + form();
        }
        return plan.weeks().size() + (plan.weeks().size() == 1 ? " week" : " weeks") + " to " + plan.goal()
                + ": fitness " + Wording.number(0, plan.fitnessBefore()) + " \u2192 "
                + Wording.number(0, plan.fitnessAfter()) + highest() + form() + offLimits();
    }

    /** What stands against the limits is told before anything else. */
    private String offLimits() {
        int days = new OffLimits(draft).days().size();
        return days == 0
                ? ""
                : "; what stands is on " + days + (days == 1 ? " day" : " days") + " that should be free or shorter";
    }

    private String highest() {
        return plan.fitnessHighest() > plan.fitnessAfter() + FELT && plan.fitnessHighest() > plan.fitnessBefore() + FELT
                ? " (" + Wording.number(0, plan.fitnessHighest()) + " at its highest)"
                : "";
    }

    private String load() {
        return plan.weeks().isEmpty()
                ? ""
                : ": load "
                        + plan.weeks().get(plan.weeks().size() - 1).loadPoints()
                        + ", "
                        + Wording.number(
                                1, plan.weeks().get(plan.weeks().size() - 1).hours()) + " h";
    }

    private String form() {
        return plan.formOnRaceMorning()
                .map(form -> ", form " + Wording.signed(0, form.planned()) + " that morning")
                .orElse("");
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
