package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.managegear.find.Piece;
import io.github.intervalscoach.intents.managegear.find.Pieces;
import io.github.intervalscoach.intents.managegear.find.Selection;
import io.github.intervalscoach.intents.model.gear.GearUse;
import java.util.List;

/**
 * Which of it is in use, and what is on what.
 *
 * @param listed how many pieces there are, whatever was asked for
 * @param inUse what was asked for; parts right after what they are on
 * @param uncounted how many of them nobody counted
 */
record Audited(Asked asked, int listed, List<Piece> inUse, List<Piece> retired, int uncounted, List<GearUse> uses) {
    static Audited of(Fetched fetched) {
        List<Piece> meant = Selection.of(fetched.asked().question()).of(Pieces.inOrder(fetched.gear()));
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
}
