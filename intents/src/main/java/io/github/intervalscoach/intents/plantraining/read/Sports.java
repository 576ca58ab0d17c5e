package io.github.intervalscoach.intents.plantraining.read;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From sports as the service names them to those a plan tells apart, and back. */
public final class Sports {
    /** House rules: a tenth of the time, or gym work once a week or two, makes a sport one that is trained. */
    private static final double TENTH = 0.1;

    private static final int GYM_SESSIONS = 3;

    private Sports() {}

    /** Which one {@code named} is; empty where a plan knows none like it. */
    public static Optional<Sport> of(String named) {
        if (Wording.isRide(named)) {
            return Optional.of(Sport.RIDE);
        }
        if (named.endsWith("Run")) {
            return Optional.of(Sport.RUN);
        }
        if (named.endsWith("Swim")) {
            return Optional.of(Sport.SWIM);
        }
        return named.equals("WeightTraining") ? Optional.of(Sport.STRENGTH) : Optional.empty();
    }

    /** As the service names it. */
    public static String name(Sport sport) {
        return switch (sport) {
            case RIDE -> "Ride";
            case RUN -> "Run";
            case SWIM -> "Swim";
            case STRENGTH -> "WeightTraining";
        };
    }

    /**
     * Those that {@code said} names, separated by commas, in its order.
     *
     * @throws InvalidQuestion with code {@code unknown_sport}
     */
    public static List<Sport> said(String said) {
        return Stream.of(said.split(",", -1))
                .map(String::strip)
                .map(name -> of(name.isEmpty() ? name : capital(name.replace(" ", "")))
                        .orElseThrow(() -> new InvalidQuestion(
                                "unknown_sport",
                                "No sport that can be planned is called \""
                                        + OutsideText.name(name).shown() + "\".",
                                "Use Ride, Run, Swim or WeightTraining.")))
                .distinct()
                .toList();
    }

    /** Those trained in {@code done}, the one that takes most time first. */
    public static List<Sport> trained(List<Activity> done) {
        double all = Stream.of(Sport.values())
                .filter(Sport::isEndurance)
                .mapToDouble(sport -> seconds(sport, done))
                .sum();
        var sports = new ArrayList<>(Stream.of(Sport.values())
                .filter(sport -> sport.isEndurance() && all > 0 && seconds(sport, done) >= TENTH * all)
                .sorted(Comparator.comparingDouble(sport -> -seconds(sport, done)))
                .toList());
        if (of(done, Sport.STRENGTH).count() >= GYM_SESSIONS) {
            sports.add(Sport.STRENGTH);
        }
        return List.copyOf(sports);
    }

    static Stream<Activity> of(List<Activity> done, Sport sport) {
        return done.stream()
                .filter(activity -> of(activity.sport()).filter(sport::equals).isPresent());
    }

    private static double seconds(Sport sport, List<Activity> done) {
        return of(done, sport)
                .mapToDouble(activity -> activity.volume().movingSeconds().orElse(0))
                .sum();
    }

    private static String capital(String name) {
        return name.equalsIgnoreCase("weighttraining") || name.equalsIgnoreCase("strength")
                ? "WeightTraining"
                : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
