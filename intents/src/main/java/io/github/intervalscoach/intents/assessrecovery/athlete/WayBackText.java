package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.assessrecovery.answer.IllnessReturn;
import io.github.intervalscoach.intents.assessrecovery.answer.ReturnDays;
import io.github.intervalscoach.intents.rules.RecoveryLimits;
import io.github.intervalscoach.intents.safety.Symptom;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The way back after an illness in both channels. */
final class WayBackText {
    private WayBackText() {}

    static IllnessReturn typed(WayBack way) {
        String share = way.sickDays() < RecoveryLimits.SICK_DAYS_HALF_LOAD
                ? ""
                : ", the first week at 50 to 60 % of the usual load";
        return new IllnessReturn(
                way.sickFrom(),
                way.sickTo(),
                way.sickDays(),
                asked(),
                List.of(
                        new ReturnDays(
                                way.sickTo().plusDays(1),
                                way.easyFrom().minusDays(1),
                                "no training; first " + RecoveryLimits.DAYS_WITHOUT_SYMPTOMS
                                        + " days without symptoms"),
                        new ReturnDays(
                                way.easyFrom(),
                                way.hardFrom().minusDays(1),
                                "easy only and shorter than usual" + share + "; a symptom starts it again")),
                way.hardFrom(),
                way.race(),
                way.race()
                        .map(race -> OptionalInt.of((int) ChronoUnit.DAYS.between(way.hardFrom(), race)))
                        .orElse(OptionalInt.empty()));
    }

    static List<String> lines(IllnessReturn way) {
        var table = Table.of("Days", "If without symptoms since " + Wording.shortDate(way.sickTo()));
        way.days().forEach(days -> table.row(span(days), days.allowed()));
        table.row("from " + Wording.shortDate(way.earliestHardDay()), "first hard session, if the easy days went well");
        String race = way.raceDay()
                .map(day -> " Race " + Wording.shortDate(day) + ", "
                        + after(way.daysFromHardToRace().orElse(0)) + ": symptoms decide about it, not this table.")
                .orElse("");
        return List.of(
                "",
                "Way back after " + way.sickDays() + " marked sick days:",
                table.toString(),
                "",
                "Ask first, since the mark ended: "
                        + way.ask().stream().map(code -> code.replace('_', ' ')).collect(Collectors.joining(", "))
                        + "; chest pain, fainting or palpitations go to a doctor." + race);
    }

    private static String after(int days) {
        return days < 0 ? "before the first hard day" : days + " days after the first hard day";
    }

    private static String span(ReturnDays days) {
        return days.from().equals(days.to())
                ? Wording.shortDate(days.from())
                : Wording.shortDate(days.from()) + " to " + Wording.shortDate(days.to());
    }

    private static List<String> asked() {
        return Arrays.stream(Symptom.values())
                .filter(s -> s.kind() == Symptom.Kind.SYSTEMIC)
                .map(Symptom::code)
                .toList();
    }
}
