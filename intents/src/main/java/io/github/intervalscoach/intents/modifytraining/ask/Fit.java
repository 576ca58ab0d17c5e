package io.github.intervalscoach.intents.modifytraining.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which arguments go with which action; one that would be passed over in silence is refused. */
public record Fit(Question asked) {
    /** Checks what can be checked without knowing the athlete. */
    public void check() {
        only(asked.newDate().isPresent(), "new_date", Action.MOVE, Action.COPY, Action.SWAP, Action.LINK);
        only(asked.kind().isPresent(), "kind", Action.CREATE);
        only(asked.name().isPresent(), "name", Action.CREATE, Action.UPDATE);
        only(asked.sport().isPresent(), "sport", Action.CREATE, Action.UPDATE);
        only(asked.minutes().isPresent(), "minutes", Action.CREATE, Action.UPDATE, Action.COMPLETE);
        only(asked.load().isPresent(), "load", Action.CREATE, Action.UPDATE, Action.COMPLETE);
        only(asked.percent().isPresent(), "percent", Action.UPDATE, Action.MOVE, Action.COPY);
        only(!asked.text().isEmpty(), "text", Action.CREATE, Action.UPDATE, Action.COMMENT);
        values();
        times();
        days();
        needs();
    }

    private void values() {
        boolean isNoted = asked.action() == Action.CREATE
                && asked.kind().filter(Kind.ACTIVITY::equals).isPresent();
        if (!isNoted) {
            only(
                    !asked.values().isEmpty(),
                    "values",
                    Action.LOG_WELLNESS,
                    Action.EDIT_ACTIVITY,
                    Action.COMPLETE,
                    Action.CREATE);
            needNot(
                    asked.action() == Action.CREATE && !asked.values().isEmpty(),
                    "values",
                    "only kind activity has them");
        }
    }

    /** A time of day is where something goes, not what it is found by. */
    private void times() {
        only(asked.date().filter(SpokenMoment::hasTime).isPresent(), "a time in date", Action.CREATE);
        only(asked.newDate().filter(SpokenMoment::hasTime).isPresent(), "a time in new_date", Action.MOVE, Action.COPY);
        Stream.of(asked.from(), asked.to())
                .flatMap(Optional::stream)
                .filter(SpokenMoment::hasTime)
                .forEach(said -> {
                    throw Question.contradiction("from and to are whole days.", "Use date for a day with a time.");
                });
    }

    private void days() {
        boolean isRange = asked.from().isPresent() || asked.to().isPresent();
        if (isRange && asked.date().isPresent()) {
            throw Question.contradiction("date and from or to both say when.", "Use date alone, or from with to.");
        }
        if (asked.to().isPresent() && asked.from().isEmpty()) {
            throw Question.contradiction("to has no from.", "Add from, or use date.");
        }
        if (asked.percent().isPresent() && asked.minutes().isPresent()) {
            throw Question.contradiction("percent and minutes both say how long.", "Leave one of them out.");
        }
        only(isRange, "from", Action.CREATE, Action.MOVE, Action.COPY, Action.DELETE, Action.HISTORY);
    }

    private void needs() {
        boolean isNamed = !asked.target().isEmpty()
                || asked.date().isPresent()
                || asked.from().isPresent();
        switch (asked.action()) {
            case CREATE -> {
                need(asked.date().isPresent() || asked.from().isPresent(), "date", "the day of the new entry");
                needNot(!asked.target().isEmpty(), "target", "copy makes another of what is there");
                needNot(
                        asked.from().isPresent()
                                && asked.kind().filter(Kind.ACTIVITY::equals).isPresent(),
                        "from",
                        "an activity has a day, and date takes several");
            }
            case MOVE, COPY, SWAP -> {
                need(isNamed, "target", "an id, words, or a date");
                need(asked.newDate().isPresent(), "new_date", "the other day");
            }
            case UPDATE -> {
                need(isNamed, "target", "an id, words, or a date");
                need(changesSomething(), "name, sport, minutes, load, percent or text", "what becomes of it");
            }
            case DELETE_ACTIVITY -> {
                need(
                        !asked.target().isEmpty()
                                && asked.ids().size() == asked.target().size(),
                        "ids in target",
                        "each activity by its id, since what was done goes for good");
                needNot(asked.date().isPresent(), "date", "an id says it all");
            }
            case DELETE, LINK, COMPLETE -> need(isNamed, "target", "an id, words, or a date");
            case EDIT_ACTIVITY -> {
                need(isNamed, "target", "an id, words, or a date");
                need(!asked.values().isEmpty(), "values", "such as rpe=7");
            }
            case COMMENT -> {
                need(isNamed, "target", "an id, words, or a date");
                needNot(asked.target().size() > 1, "a second target", "a comment stands below one activity");
                need(asked.text().stream().anyMatch(line -> !line.isBlank()), "text", "the words of the comment");
            }
            case LOG_WELLNESS -> need(!asked.values().isEmpty(), "values", "such as fatigue=3");
            case UNDO, HISTORY -> {}
        }
    }

    private boolean changesSomething() {
        return asked.name().isPresent()
                || asked.sport().isPresent()
                || asked.minutes().isPresent()
                || asked.load().isPresent()
                || asked.percent().isPresent()
                || !asked.text().isEmpty();
    }

    private void only(boolean given, String argument, Action... actions) {
        if (given && !List.of(actions).contains(asked.action())) {
            throw Question.contradiction(
                    argument + " does not go with " + word(asked.action()) + ".",
                    "It goes with "
                            + String.join(
                                    ", ", Stream.of(actions).map(Fit::word).toList())
                            + "; otherwise leave it out.");
        }
    }

    private void need(boolean given, String argument, String what) {
        if (!given) {
            throw Question.contradiction(word(asked.action()) + " needs " + argument + ".", "Add it: " + what + ".");
        }
    }

    private void needNot(boolean given, String argument, String instead) {
        if (given) {
            throw Question.contradiction(
                    argument + " does not go with " + word(asked.action()) + ".", "Leave it out: " + instead + ".");
        }
    }

    private static String word(Action action) {
        return action.name().toLowerCase(Locale.ROOT);
    }
}
