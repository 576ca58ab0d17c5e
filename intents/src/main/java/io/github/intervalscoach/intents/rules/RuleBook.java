package io.github.intervalscoach.intents.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule there is, in a fixed order. */
public final class RuleBook {
    private static final List<Rule> ALL = Stream.of(
                    RecoveryRules.all(),
                    LoadRules.all(),
                    WeatherRules.all(),
                    RosterRules.all(),
                    TrainingRules.all(),
                    SessionRules.all(),
                    SideBySideRules.all(),
                    RampRules.all(),
                    PeriodRules.all(),
                    CompareRules.all(),
                    RaceRules.all(),
                    ProgressRules.all(),
                    GoalRules.all(),
                    QualityRules.all(),
                    ProfileRules.all(),
                    MemoryRules.all(),
                    GearRules.all(),
                    PlanRules.all(),
                    ChangeRules.all())
            .flatMap(List::stream)
            .toList();

    private RuleBook() {}

    /** Every rule, family by family. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rule with exactly this id. */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
