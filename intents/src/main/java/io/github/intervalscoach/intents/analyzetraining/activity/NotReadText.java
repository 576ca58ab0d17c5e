package io.github.intervalscoach.intents.analyzetraining.activity;

import static io.github.intervalscoach.intents.answer.Wording.number;

import io.github.intervalscoach.intents.analyzetraining.answer.NotRead;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers that were not given and why, in words. */
record NotReadText(List<NotRead> notRead) {
    Optional<String> says() {
        var reasons = new LinkedHashMap<String, List<String>>();
        for (NotRead refused : notRead) {
            var why = reasons.computeIfAbsent(metric(refused), metric -> new ArrayList<>());
            if (!why.contains(reason(refused))) {
                why.add(reason(refused));
            }
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of("Not read: "
                        + reasons.entrySet().stream()
                                .map(refused -> refused.getKey() + " (" + String.join("; ", refused.getValue()) + ")")
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private static String metric(NotRead n) {
        return n.metric().equals("aerobic_decoupling")
                ? "decoupling"
                : n.metric().replace('_', ' ');
    }

    private static String reason(NotRead n) {
        return switch (n.input()) {
            case "variability_index" -> "VI " + number(3, n.found()) + ", above the " + number(2, n.needed()) + " gate";
            case "intensity_factor" -> "IF " + number(3, n.found()) + ", above the " + number(2, n.needed()) + " gate";
            case "duration" ->
                Wording.duration((long) n.found()) + ", below the " + Wording.duration((long) n.needed()) + " gate";
            case "sound_heart_rate" -> "heart rate is not sound";
            case "sound_power" -> "power has spikes";
            case "power" -> "no power was recorded";
            case "altitude" -> "no altitude was recorded";
            case "prior_work" -> number(0, n.found()) + " kJ, below the " + number(0, n.needed()) + " kJ gate";
            case "ftp", "threshold" -> "no threshold is set";
            default -> n.input().replace('_', ' ') + " " + number(1, n.found()) + ", needed " + number(1, n.needed());
        };
    }
}
