package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.compareperiods.answer.DurabilityComparison;
import io.github.intervalscoach.intents.compareperiods.answer.DurabilityComparison.LossFigures;
import io.github.intervalscoach.intents.compareperiods.answer.DurabilityComparison.LossRow;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Durability as it is handed on, rounded. */
public final class TypedLosses {
    private TypedLosses() {}

    /** All rows. */
    public static DurabilityComparison of(LossJudgement found) {
        return new DurabilityComparison(
                Round.to(1, LossRuled.noisePoints()),
                found.verdict(),
                found.nothing().map(why -> why.name().toLowerCase(Locale.ROOT)),
                found.rows().stream().map(TypedLosses::row).toList());
    }

    private static LossRow row(LossRuled row) {
        LossPair pair = row.pair();
        return new LossRow(
                pair.of(),
                pair.hold().seconds(),
                pair.kilojoules(),
                figures(pair.newer()),
                figures(pair.older()),
                Round.to(2, pair.changePoints()),
                row.verdict(),
                row.why().map(Why::key));
    }

    private static LossFigures figures(Loss loss) {
        return new LossFigures(
                Round.to(2, loss.percent()),
                watts(loss.fresh()),
                loss.fresh().filter(best -> best.tried() != Tried.NO_YARDSTICK).map(best -> loss.isAllOutFresh()),
                watts(loss.tired()),
                loss.tired().flatMap(Best::activityId),
                loss.reached(),
                loss.hard());
    }

    private static OptionalInt watts(Optional<Best> best) {
        return best.map(found -> OptionalInt.of((int) Math.round(found.value())))
                .orElse(OptionalInt.empty());
    }
}
