package io.github.intervalscoach.intents.managegear.change;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The types that the service knows; another one it would refuse. */
final class GearTypes {
    private static final ImmutableSet<String> WHOLE =
            words("Bike Shoes CyclingShoes Trainer Wetsuit Skis Snowboard Board"
                    + " Boat Paddle RowingMachine Computer Light Equipment Accessories Apparel");
    private static final ImmutableSet<String> PARTS = words("Chain Cassette Chainrings Crankset Derailleur Drivetrain"
            + " BottomBracket Pedals PowerMeter Cleats Tyre Tube Wheel Wheelset Hub Axel Brake BrakePads Rotor Lever Cable"
            + " Frame Fork Shock Headset Handlebar Stem Saddle Seatpost Battery");

    private GearTypes() {}

    /**
     * As the service writes it.
     *
     * @throws InvalidQuestion with code {@code unknown_type}
     */
    static String of(String said) {
        String wanted = said.strip().toLowerCase(Locale.ROOT);
        String usual = switch (wanted) {
            case "run", "running", "shoe" -> "shoes";
            case "ride", "riding", "cycling" -> "bike";
            default -> wanted;
        };
        return Stream.of(WHOLE, PARTS)
                .flatMap(ImmutableSet::stream)
                .filter(type -> type.toLowerCase(Locale.ROOT).equals(usual))
                .findFirst()
                .orElseThrow(() -> new InvalidQuestion(
                        "unknown_type",
                        "\"" + OutsideText.name(said).shown() + "\" is no type of gear.",
                        "Use one of: " + String.join(", ", WHOLE) + "; for a part " + String.join(", ", PARTS) + "."));
    }

    /** What gear of that type is to other gear. */
    static Gear.Role role(String type) {
        return PARTS.contains(type) ? Gear.Role.COMPONENT : Gear.Role.WHOLE;
    }

    private static ImmutableSet<String> words(String all) {
        return ImmutableSet.copyOf(List.of(all.split(" ")));
    }
}
