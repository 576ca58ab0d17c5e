package io.github.intervalscoach.intents.plantraining.make;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.plantraining.ask.Action;
import io.github.intervalscoach.intents.plantraining.ask.Question;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The same question once more, with one thing different. */
record NextQuestion(Draft draft) {
    /** With what is in reach for a goal. */
    NextAction withGoal(long fitness) {
        Map<String, Object> arguments = arguments();
        arguments.put("action", Action.BUILD.word());
        arguments.put("goal", "fitness " + fitness);
        return action(arguments, "plan for what is in reach");
    }

    /** With the days planned anew. */
    NextAction replacing() {
        Map<String, Object> arguments = arguments();
        arguments.put("replace", true);
        return action(arguments, "plan these days anew");
    }

    private static NextAction action(Map<String, Object> arguments, String why) {
        return new NextAction("plan_training", ImmutableMap.copyOf(arguments), why);
    }

    private Map<String, Object> arguments() {
        var asked = draft.known().asked();
        Question question = asked.question();
        var arguments = new LinkedHashMap<String, Object>();
        if (asked.isCoach()) {
            arguments.put("athlete", asked.athlete().id());
        }
        arguments.put("action", question.action().word());
        question.goal().ifPresent(goal -> arguments.put("goal", goal));
        draft.target().goal().day().ifPresent(day -> arguments.put("date", day.toString()));
        question.from().ifPresent(from -> arguments.put("from", from));
        put(arguments, "weeks", question.weeks());
        question.sport().ifPresent(sport -> arguments.put("sport", sport));
        if (!question.daysOff().isEmpty()) {
            arguments.put("days_off", question.daysOff());
        }
        if (!question.minutes().isEmpty()) {
            arguments.put("minutes", question.minutes());
        }
        put(arguments, "hours_per_week", question.hoursPerWeek());
        put(arguments, "race_minutes", question.raceMinutes());
        return arguments;
    }

    private static void put(Map<String, Object> arguments, String name, OptionalInt value) {
        value.ifPresent(number -> arguments.put(name, number));
    }
}
