package io.github.intervalscoach.intents.manageprofile.settings;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.PaceWords;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.manageprofile.answer.ProfileAnswer;
import io.github.intervalscoach.intents.manageprofile.memory.MemoryText;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.rules.ProfileRules;
import io.github.intervalscoach.intents.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    static Rendered of(Interpreted i) {
        var data = new ProfileAnswer(
                        headline(i),
                        AthleteRef.of(i.asked().athlete()),
                        i.asked().today(),
                        new Understood(
                                "settings_as_set", i.asked().today(), i.asked().today(), Optional.empty()),
                        i.confidence(),
                        Optional.of(TypedSettings.of(i)),
                        List.of(),
                        Optional.empty(),
                        i.spoke().stream().map(rule -> cited(rule, i)).toList(),
                        List.of(),
                        List.of(),
                        i.flaws().stream().map(Rendered::note).toList(),
                        next(i))
                .remembering(i.memory());
        var lines = new Lines(data, Wording.longDate(data.asOf()));
        new SettingsText(i).middle().forEach(lines::add);
        MemoryText.line(i.memory()).forEach(lines::add);
        return new Rendered(new Answer(lines.close(), data));
    }

    private static String headline(Interpreted i) {
        List<String> set = new ArrayList<>();
        for (SportSettingsDetail family : i.families()) {
            main(family, i).ifPresent(words -> set.add(Families.name(family.settings()) + " " + words));
        }
        return set.isEmpty() ? "No threshold power or pace is set" : "As set: " + String.join(", ", set);
    }

    private static Optional<String> main(SportSettingsDetail family, Interpreted i) {
        SportSettings set = family.settings();
        if (set.ftpWatts().isPresent()) {
            return Optional.of("FTP " + set.ftpWatts().getAsInt() + " W");
        }
        return set.thresholdPaceMetersPerSecond().isPresent()
                ? Optional.of("threshold "
                        + PaceWords.of(
                                set.thresholdPaceMetersPerSecond().getAsDouble(), Families.paceUnit(family, i.asked())))
                : Optional.empty();
    }

    private static RuleCited cited(Rule rule, Interpreted i) {
        return RuleCited.of(
                rule,
                rule.equals(ProfileRules.ZONES)
                        ? "zones computed from what is set: percent of FTP, percent of threshold speed, beats a minute"
                        : i.flaws().stream().filter(Flaw::isContradiction).count() + " contradictions in the settings");
    }

    private static DataNote note(Flaw flaw) {
        return new DataNote(flaw.code().name().toLowerCase(Locale.ROOT), says(flaw), effect(flaw.code()));
    }

    private static String says(Flaw flaw) {
        return switch (flaw.code()) {
            case NO_SETTINGS -> "No sport has settings.";
            case NOTHING_SET -> flaw.sport() + " has no threshold at all.";
            case NO_FTP -> flaw.sport() + " has power zones and no FTP.";
            case THRESHOLD_ABOVE_MAXIMUM ->
                flaw.sport() + ": threshold heart rate " + flaw.first() + " is not below the maximum of "
                        + flaw.second() + " bpm.";
            case ZONES_BESIDE_MAXIMUM ->
                flaw.sport() + ": the last heart-rate zone ends at " + flaw.first() + ", the maximum is "
                        + flaw.second() + " bpm.";
            case SPORT_TWICE -> flaw.sport() + " stands in two families of settings.";
        };
    }

    private static String effect(Flaw.Code code) {
        return switch (code) {
            case NO_SETTINGS, NOTHING_SET ->
                "Load and intensity cannot be worked out by threshold. Set it in Intervals.icu.";
            case NO_FTP -> "Zones are shown in percent only. Set an FTP to have watts.";
            case THRESHOLD_ABOVE_MAXIMUM, ZONES_BESIDE_MAXIMUM -> "One of the two is wrong; both are shown as set.";
            case SPORT_TWICE -> "The first family counts here.";
        };
    }

    private static List<NextAction> next(Interpreted i) {
        return List.of(
                new NextAction("manage_profile", i.asked().arguments("action", "evidence"), "are they still true"),
                new NextAction(
                        "manage_profile", i.asked().arguments("action", "capability"), "what the data can answer"));
    }
}
