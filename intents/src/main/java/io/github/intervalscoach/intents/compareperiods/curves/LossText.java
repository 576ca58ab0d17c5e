package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Durability of both periods in words. */
public record LossText(LossJudgement found) {
    /** The verdict. */
    public String headline() {
        return found.nothing()
                .map(why -> "Durability cannot be compared: " + why.words())
                .orElseGet(() -> switch (found.verdict()) {
                    case REAL -> "Durability really changed: " + real();
                    case WITHIN_NOISE -> "Durability has not changed beyond noise";
                    case CANNOT_SAY -> "Cannot say whether durability changed: " + because();
                });
    }

    private String real() {
        return found.rows().stream()
                .filter(row -> row.verdict() == Verdict.REAL)
                .map(row -> "loss in " + label(row.pair()) + " " + points(row.pair()))
                .collect(Collectors.joining(", "));
    }

    private String because() {
        return found.rows().stream()
                .flatMap(row -> row.why().stream())
                .findFirst()
                .map(LossText::because)
                .orElse("no evidence");
    }

    private static String because(Why why) {
        return switch (why) {
            case TOO_FEW_HARD -> "fewer than 3 hard efforts after the work in a period";
            case LONGER_PERIOD -> "the smaller loss is of the longer period";
            case EFFORT_UNKNOWN -> "no threshold to tell whether the fresh bests were all-out";
            default -> "a fresh best was not all-out";
        };
    }

    /** What work cost, a row for each effort and amount. */
    public Optional<String> table() {
        if (found.rows().isEmpty()) {
            return Optional.empty();
        }
        var table = Table.of("Loss after work", "Newer", "Older", "Change \u00b1 noise", "Verdict");
        found.rows()
                .forEach(row -> table.row(
                        row.pair().of() + " " + label(row.pair()),
                        side(row.pair().newer()),
                        side(row.pair().older()),
                        change(row),
                        row.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + row.why().map(why -> ", " + why.words()).orElse("")));
        return Optional.of(table.toString());
    }

    private static String label(LossPair pair) {
        return Wording.duration(pair.hold().seconds()) + " after " + Wording.number(0, pair.kilojoules()) + " kJ";
    }

    private static String side(Loss loss) {
        if (loss.reached() == 0) {
            return "no ride";
        }
        return (loss.percent().isPresent() ? Wording.number(1, loss.percent().getAsDouble()) + " %, " : "")
                + watts(loss.tired()) + " of " + watts(loss.fresh()) + " W (" + loss.hard() + " hard of "
                + loss.reached() + (loss.reached() == 1 ? " ride)" : " rides)");
    }

    private static String watts(Optional<Best> best) {
        return best.map(one -> Wording.number(0, one.value())).orElse("unknown");
    }

    private static String change(LossRuled row) {
        if (row.pair().changePoints().isEmpty()) {
            return "";
        }
        return row.verdict() == Verdict.CANNOT_SAY
                ? points(row.pair())
                : Wording.signed(1, row.pair().changePoints().getAsDouble()) + " \u00b1"
                        + Wording.number(1, LossRuled.noisePoints()) + " points";
    }

    private static String points(LossPair pair) {
        return Wording.signed(1, pair.changePoints().orElseThrow()) + " points";
    }
}
