package io.github.intervalscoach.intents.managegear.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.managegear.ask.Action;
import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.managegear.ask.Question;
import io.github.intervalscoach.intents.managegear.find.Piece;
import io.github.intervalscoach.intents.managegear.find.Pieces;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Parts go nowhere with the bike they are on, and who retires or deletes the bike is told. */
class PartsStayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
    private static final Gear CHAIN = gear("2", "Chain", Gear.Role.COMPONENT, Optional.empty(), List.of());
    private static final Gear WORN = gear("3", "Chain", Gear.Role.COMPONENT, Optional.of(TODAY), List.of());
    private static final Gear BIKE = gear("1", "Bike", Gear.Role.WHOLE, Optional.empty(), List.of("2", "3"));
    private static final List<Piece> ALL = Pieces.inOrder(List.of(BIKE, CHAIN, WORN));

    @Test
    void partsInUseAreNamedWhenTheBikeIsRetired() {
        assertThat(wishes(Action.RETIRE).retire(ALL.get(0)).remarks())
                .extracting(DataNote::says)
                .containsExactly("Parts on it stay in use: Chain \"Piece 2\" (2).");
    }

    @Test
    void partsInUseAreNamedWhenTheBikeIsDeleted() {
        Wish wish = wishes(Action.DELETE).delete(ALL.get(0));

        assertThat(wish.remarks()).extracting(DataNote::code).containsExactly("parts_stay");
        assertThat(wish.instead())
                .singleElement()
                .satisfies(action -> assertThat(action.arguments())
                        .containsEntry("action", "retire")
                        .containsEntry("gear", "1"));
    }

    @Test
    void aPartHasNoParts() {
        assertThat(wishes(Action.RETIRE).retire(ALL.get(1)).remarks()).isEmpty();
    }

    private static PieceWishes wishes(Action action) {
        var athlete = new Athlete(
                "i1001",
                OutsideText.name("Alex Rivera"),
                ZoneId.of("Europe/Madrid"),
                UnitSystem.METRIC,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                List.of());
        var question = Question.about(Optional.empty(), action, Optional.of("1"), Optional.empty(), Detail.STANDARD);
        return new PieceWishes(new Asked(athlete, TODAY, question, Writes.GATE), ALL);
    }

    private static Gear gear(String id, String type, Gear.Role role, Optional<LocalDate> retired, List<String> parts) {
        return new Gear(
                id,
                type,
                OutsideText.name("Piece " + id),
                role,
                Optional.empty(),
                retired,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Gear.TimeCounted.MOVING,
                parts,
                List.of());
    }
}
