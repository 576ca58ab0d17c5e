package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Arrays;
import java.util.List;

/** The types of activity that the service knows; another one it would refuse. */
final class SportTypes {
    private static final String ALL =
            "Ride Run Swim WeightTraining Hike Walk AlpineSki BackcountrySki Badminton Canoeing"
                    + " Crossfit EBikeRide EMountainBikeRide Elliptical Golf GravelRide TrackRide Handcycle"
                    + " HighIntensityIntervalTraining Hockey IceSkate InlineSkate Kayaking Kitesurf MountainBikeRide Cyclocross"
                    + " NordicSki OpenWaterSwim Padel Pilates Pickleball Racquetball Rugby RockClimbing RollerSki Rowing Sail"
                    + " Skateboard Snowboard Snowshoe Soccer Squash StairStepper StandUpPaddling Surfing TableTennis Tennis TrailRun"
                    + " Transition Velomobile VirtualRide VirtualRow VirtualRun VirtualSki WaterSport Wheelchair Windsurf Workout"
                    + " Yoga Other";

    private SportTypes() {}

    /**
     * Those in {@code said}, separated by commas, as the service writes them.
     *
     * @throws io.github.intervalscoach.intents.InvalidQuestion when one is unknown
     */
    static List<String> of(String said) {
        return Arrays.stream(said.split(",", -1))
                .map(SportTypes::one)
                .distinct()
                .toList();
    }

    private static String one(String said) {
        String word = said.replaceAll("[\\s_-]", "");
        return Arrays.stream(ALL.split(" ", -1))
                .filter(word::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> Wish.invalid(
                        "\"" + OutsideText.name(said).shown() + "\" is no sport that the service knows.",
                        "One of: " + ALL.replace(" ", ", ") + "."));
    }
}
