package io.github.intervalscoach.intents.managegear.find;

import io.github.intervalscoach.intents.model.gear.Gear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gear in the order it is told: parts right after what they are on. */
public final class Pieces {
    private Pieces() {}

    /** Those of {@code gear}, each with what it is on. */
    public static List<Piece> inOrder(List<Gear> gear) {
        List<Piece> ordered = new ArrayList<>();
        for (Gear one : gear) {
            if (wholeOf(one, gear).isEmpty()) {
                ordered.add(new Piece(one, Optional.empty()));
                gear.stream()
                        .filter(part -> one.componentIds().contains(part.id()) && !part.equals(one))
                        .filter(part -> wholeOf(part, gear).filter(one::equals).isPresent())
                        .forEach(part -> ordered.add(new Piece(part, Optional.of(one))));
            }
        }
        return List.copyOf(ordered);
    }

    /** The first that has it on; a part is only a part of something whole. */
    private static Optional<Gear> wholeOf(Gear part, List<Gear> gear) {
        return gear.stream()
                .filter(one -> one.role() == Gear.Role.WHOLE && part.role() == Gear.Role.COMPONENT)
                .filter(one -> one.componentIds().contains(part.id()))
                .findFirst();
    }
}
