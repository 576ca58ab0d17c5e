package io.github.intervalscoach.intents.model.gear;

import io.github.intervalscoach.intents.model.gear.Gear.Role;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Gear to be added.
 *
 * @param type as the service names it; it insists on one
 */
public record NewGear(String type, String name, Role role, Optional<LocalDate> purchased, Optional<String> notes) {
    public NewGear {
        if (!type.matches("[A-Z][A-Za-z]*")) {
            throw new IllegalArgumentException(
                    "\"" + type + "\" is no type of gear: one word with a capital letter. Maybe Bike, Shoes or Chain?");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("Gear has a name. Maybe what is printed on it?");
        }
    }
}
