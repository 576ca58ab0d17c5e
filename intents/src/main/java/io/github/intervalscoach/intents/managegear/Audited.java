package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of it is in use, and what is on what.
 *
 * @param listed how many pieces there are, whatever was asked for
 * @param inUse what was asked for; parts right after what they are on
 * @param uncounted how many of them nobody counted
 */
record Audited(
        ManageGear.Asked asked, int listed, List<Piece> inUse, List<Piece> retired, int uncounted, List<GearUse> uses) {
    static Audited of(Fetched fetched) {
        List<Piece> meant = Selection.of(fetched.asked().question()).of(inOrder(fetched.gear()));
        List<Piece> inUse =
                meant.stream().filter(piece -> piece.gear().isInUse()).toList();
        return new Audited(
                fetched.asked(),
                fetched.gear().size(),
                inUse,
                meant.stream().filter(piece -> !piece.gear().isInUse()).toList(),
                (int) inUse.stream()
                        .filter(piece -> piece.gear().distanceMeters().isEmpty()
                                && piece.gear().timeSeconds().isEmpty())
                        .count(),
                fetched.uses());
    }

    private static List<Piece> inOrder(List<Gear> gear) {
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
