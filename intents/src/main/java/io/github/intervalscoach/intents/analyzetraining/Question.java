package io.github.intervalscoach.intents.analyzetraining;

import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.Within;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.answer.Detail;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One session, a period, or another view of the same training.
 *
 * @param athlete whose training
 * @param activity which session; in a search what to look for, in progress which sport, in goal what is wanted
 * @param withActivity the session to hold it against
 * @param date a day means the session of that day; more than a day means a period
 * @param from first day of a period
 * @param to last day of a period; in goal its day
 * @param view another question about the same training
 * @param weeklyLoad weeks with more load are looked at by themselves
 * @param include what to add
 * @param detail how much to say
 */
public record Question(
        @Described("id or name; default: the key's owner") Optional<String> athlete,

        @Described(
                "one session: its id, part of its name, or a sport; search: part of a name, #tag, sport, or 4x8min@95-105%;"
                        + " progress: sport; goal: 300 W, 4:10/km, fitness 80")
        Optional<String> activity,

        @Described("another to hold beside it: id, name, day, or before (the same session before)")
        Optional<String> withActivity,

        @Described("a day (yesterday, 2026-03-14) or a range (last week, march)")
        Optional<String> date,

        @Described("first day of a period; not with date or activity")
        Optional<String> from,

        @Described("last day of a period; default today; goal: its day, default in 3 months")
        Optional<String> to,

        @Described(
                "progress: rise or plateau, why, bests, load by sport; search: sessions; quality: what data is missing;"
                        + " handover: note for a new chat; goal: is it in reach")
        View view,

        @Described("progress: lists weeks above this load and what followed") @Within(min = 1, max = 10_000)
        OptionalInt weeklyLoad,

        List<Include> include,
        Detail detail) {
    public Question {
        include = List.copyOf(include);
        if (view == View.STANDARD && activity.isPresent() && (from.isPresent() || to.isPresent())) {
            throw contradiction("activity asks for one session, from and to for a period.", "Leave one of them out.");
        }
        if (date.isPresent() && (from.isPresent() || to.isPresent())) {
            throw contradiction("date and from or to both say when.", "Use date alone, or from with to.");
        }
        if (to.isPresent() && from.isEmpty() && view != View.GOAL) {
            throw contradiction("to has no from.", "Add from, or use date, e.g. last 14 days.");
        }
        if (activity.filter(String::isBlank).isPresent()) {
            throw contradiction("activity is blank.", "Give an id, part of a name or a sport, or leave it out.");
        }
        if (view == View.HANDOVER && (date.isPresent() || from.isPresent())) {
            throw contradiction("handover has its own days: four weeks back, one ahead.", "Leave the days out.");
        }
        if (view == View.GOAL && from.isPresent()) {
            throw contradiction("A goal has a day and no first day.", "Leave from out and give to.");
        }
        requireFit(view, activity, weeklyLoad, include);
        if (withActivity.isPresent()) {
            requireOneSession(withActivity.get(), view, activity.isPresent() || date.isPresent(), include);
        }
    }

    private static void requireOneSession(String other, View view, boolean named, List<Include> include) {
        if (other.isBlank()) {
            throw contradiction("with_activity is blank.", "Give an id, part of a name, a day or before.");
        }
        if (view != View.STANDARD || !named) {
            throw contradiction(
                    "with_activity needs the session it is held beside.", "Add activity or date, and leave view out.");
        }
        if (!include.isEmpty()) {
            throw contradiction("include does not go with with_activity.", "Ask about one session for it.");
        }
    }

    private static void requireFit(
            View view, Optional<String> activity, OptionalInt weeklyLoad, List<Include> include) {
        String name = view.name().toLowerCase(Locale.ROOT);
        if (view == View.SEARCH && activity.isEmpty()) {
            throw contradiction(
                    "A search needs something to look for.",
                    "Put it in activity: part of a name, #tag, a sport, or repeats such as 4x8min@95-105%.");
        }
        if (view == View.GOAL && activity.isEmpty()) {
            throw contradiction(
                    "A goal needs a number and its unit.",
                    "Put it in activity: 300 W, 4:10/km or fitness 80; its day in to.");
        }
        if ((view == View.QUALITY || view == View.HANDOVER) && activity.isPresent()) {
            throw contradiction(name + " looks at a whole period.", "Leave activity out.");
        }
        if (weeklyLoad.isPresent() && view != View.PROGRESS) {
            throw contradiction("weekly_load belongs to view progress.", "Add view progress, or leave it out.");
        }
        if (view != View.STANDARD && !include.isEmpty()) {
            throw contradiction("include belongs to the standard view, not to " + name + ".", "Use detail full.");
        }
    }

    private static InvalidQuestion contradiction(String cause, String cure) {
        return new InvalidQuestion("contradictory_arguments", cause, cure);
    }
}
