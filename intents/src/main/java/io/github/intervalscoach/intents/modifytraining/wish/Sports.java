package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.stream.Stream;

/** Sports as the service names them. */
public final class Sports {
    private static final List<String> COMMON = List.of(
            "Ride",
            "VirtualRide",
            "Run",
            "TrailRun",
            "VirtualRun",
            "Swim",
            "OpenWaterSwim",
            "WeightTraining",
            "Walk",
            "Hike",
            "Rowing",
            "NordicSki",
            "Yoga",
            "Workout",
            "Other");

    private Sports() {}

    /** The sport that {@code said} is, whatever its case. */
    static String of(String said, Athlete athlete) {
        return known(athlete)
                .filter(sport -> sport.equalsIgnoreCase(said.strip().replace(" ", "")))
                .findFirst()
                .orElseThrow(() -> new InvalidQuestion(
                        "unknown_sport",
                        "No sport is called \"" + OutsideText.name(said).shown() + "\".",
                        "Use one of: "
                                + String.join(", ", known(athlete).distinct().toList()) + "."));
    }

    /** Whether one can be what the other was planned as: a ride indoors is a ride. */
    public static boolean areAlike(String one, String other) {
        Discipline family = discipline(one);
        return one.equals(other) || (family != Discipline.OTHER && family == discipline(other));
    }

    /** The family it is written and costed as. */
    static Discipline discipline(String sport) {
        if (Wording.isRide(sport) || sport.equals("Handcycle")) {
            return Discipline.RIDE;
        }
        if (sport.endsWith("Run") || sport.equals("Walk") || sport.equals("Hike")) {
            return Discipline.RUN;
        }
        return sport.endsWith("Swim") ? Discipline.SWIM : Discipline.OTHER;
    }

    private static Stream<String> known(Athlete athlete) {
        return Stream.concat(athlete.sports().stream().flatMap(family -> family.sports().stream()), COMMON.stream());
    }
}
