package io.github.intervalscoach.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.intervalscoach");

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return HouseRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(false).check(OURS)));
    }

    @Test
    void everyMetricHasACardWithItsOwnKey() throws ReflectiveOperationException {
        List<String> keys = new ArrayList<>();
        for (JavaClass metric : OURS) {
            if (isMetric(metric)) {
                JavaField card = metric.tryGetField("CARD")
                        .orElseThrow(() -> new AssertionError(metric.getName() + " computes a metric and has no CARD"));
                keys.add(((MetricCard) card.reflect().get(null)).key());
            }
        }

        assertThat(keys).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(keys).allMatch(key -> key.matches("[a-z][a-z0-9_]*"));
    }

    private static boolean isMetric(JavaClass candidate) {
        return candidate.getPackageName().startsWith("io.github.intervalscoach.analytics.")
                && candidate.getMethods().stream()
                        .anyMatch(m -> m.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                                && m.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC)
                                && m.getRawReturnType().isEquivalentTo(MetricResult.class));
    }
}
