package io.github.intervalscoach.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule that cannot fail holds nothing: each one finds its planted violation. */
class PlantedViolationsTest {
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPackages(
                    "io.github.intervalscoach.analytics.planted",
                    "io.github.intervalscoach.intents.planted",
                    "io.github.intervalscoach.intents.assessplanted",
                    "io.github.intervalscoach.intents.analyzeplanted",
                    "io.github.intervalscoach.intervals.planted",
                    "io.github.intervalscoach.intervals.wire.planted",
                    "io.github.intervalscoach.server.planted");

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsViolation() {
        return HouseRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(PLANTED).hasViolation())
                                .isTrue()));
    }
}
