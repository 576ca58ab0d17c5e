package io.github.intervalscoach.server.tool;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.Intent;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.Within;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A small intent with every type a question and an answer may hold. */
public final class Weather implements Intent<Weather.Question> {
    private final Consumer<Question> meanwhile;

    private Weather(Consumer<Question> meanwhile) {
        this.meanwhile = meanwhile;
    }

    public static Weather fine() {
        return new Weather(question -> {});
    }

    /** Does something before it answers, such as failing or waiting. */
    public static Weather while_(Consumer<Question> meanwhile) {
        return new Weather(meanwhile);
    }

    public enum Sky {
        CLEAR,
        BROKEN_CLOUD
    }

    public record Question(
            @Described("town or region") String place,
            @Described("day asked about; default today") Optional<String> date,

            @Described("how far ahead") @Within(min = 1, max = 14)
            OptionalInt daysAhead,

            Optional<Integer> altitude,
            Optional<Boolean> indoor,
            boolean metric,
            Optional<Sky> sky,
            @Described("how much to say") Detail detail,
            @Described("what to add") List<String> include,
            List<Sky> skies) {
        public Question {
            if (place.equals("nowhere")) {
                throw new InvalidQuestion("unknown_place", "There is no place \"nowhere\".", "Maybe Girona.");
            }
        }
    }

    public record Wind(double metersPerSecond, Optional<String> from) {}

    public record Report(
            String headline,
            LocalDate asOf,
            Sky sky,
            double temperatureCelsius,
            OptionalDouble rainMillimeters,
            OptionalInt uvIndex,
            Optional<Wind> wind,
            List<Wind> gusts,
            boolean sure,
            List<NextAction> nextActions) {}

    @Override
    public String name() {
        return "ask_weather";
    }

    @Override
    public String title() {
        return "Ask the weather";
    }

    @Override
    public String description() {
        return "What the weather will be.";
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<? extends Record> answerData() {
        return Report.class;
    }

    @Override
    public Answer answer(Question question, Ports ports, Now now) {
        meanwhile.accept(question);
        return new Answer(
                "**Clear in " + question.place() + "** · 21.5 °C",
                new Report(
                        "Clear in " + question.place(),
                        now.today(ZoneOffset.UTC),
                        Sky.CLEAR,
                        21.5,
                        OptionalDouble.empty(),
                        OptionalInt.of(7),
                        Optional.of(new Wind(4.0, Optional.empty())),
                        List.of(),
                        true,
                        List.of(new NextAction(
                                "ask_weather",
                                ImmutableMap.of("place", question.place(), "include", List.of("wind")),
                                "adds the wind"))));
    }
}
