package io.github.intervalscoach.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.github.intervalscoach.intents.change.subject.Errand;
import io.github.intervalscoach.intents.change.subject.Kinds;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of the house, by name. Each is held by {@link ArchitectureTest} and seen to fail by {@link PlantedViolationsTest}. */
final class HouseRules {
    private static final String BASE = "io.github.intervalscoach";
    static final String ANALYTICS = BASE + ".analytics..";
    static final String INTENTS = BASE + ".intents..";
    static final String INTERVALS = BASE + ".intervals..";
    static final String SERVER = BASE + ".server..";

    private static final DescribedPredicate<AccessTarget> AMBIENT = DescribedPredicate.describe(
            "read a clock, a default locale or zone, the environment, or chance",
            target -> target.getFullName()
                    .matches(
                            "java\\.time\\.(LocalDate|LocalTime|LocalDateTime|Instant|ZonedDateTime|OffsetDateTime|Year|YearMonth)\\.now\\(.*"
                                    + "|java\\.time\\.Clock\\.system.*"
                                    + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty|lineSeparator)\\(.*"
                                    + "|java\\.util\\.Locale\\.getDefault\\(.*"
                                    + "|java\\.time\\.ZoneId\\.systemDefault\\(.*"
                                    + "|java\\.util\\.UUID\\.randomUUID\\(.*"
                                    + "|java\\.util\\.Random\\.<init>\\(\\)"
                                    + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\..*"
                                    + "|java\\.lang\\.Math\\.(random|exp|expm1|log|log10|log1p|pow|sin|cos|tan|cbrt|hypot)\\(.*"
                                    + "|java\\.lang\\.String\\.(formatted|format\\(java\\.lang\\.String,).*"
                                    + "|java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)"
                                    + "|java\\.util\\.(Map|Set)\\.(of|copyOf|ofEntries)\\(.*"
                                    + "|java\\.util\\.stream\\.Collectors\\.(toSet|toUnmodifiableSet|toMap|toUnmodifiableMap)\\(.*"
                                    + "|java\\.util\\.stream\\.Collectors\\.groupingBy\\(java\\.util\\.function\\.Function(, java\\.util\\.stream\\.Collector)?\\)"
                                    + "|.*\\.(parallelStream|parallel)\\(\\)"));

    private static final DescribedPredicate<JavaClass> STAGE = simpleName("Fetched")
            .or(simpleName("Audited"))
            .or(simpleName("Computed"))
            .or(simpleName("Interpreted"))
            .or(simpleName("Rendered"));

    private HouseRules() {}

    private static DescribedPredicate<JavaClass> nameEndingWith(String end) {
        return DescribedPredicate.describe(
                "have a name ending with " + end, type -> type.getSimpleName().endsWith(end));
    }

    static Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "analytics sees only the JDK's core and commons-math3",
                classes()
                        .that()
                        .resideInAPackage(ANALYTICS)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                ANALYTICS,
                                "java.lang..",
                                "java.time..",
                                "java.util",
                                "java.util.function",
                                "java.util.stream",
                                "org.apache.commons.math3..",
                                "org.jspecify.annotations"));
        rules.put(
                "analytics and intents are deterministic",
                noClasses()
                        .that()
                        .resideInAnyPackage(ANALYTICS, INTENTS)
                        .should()
                        .accessTargetWhere(DescribedPredicate.describe(
                                AMBIENT.getDescription(), access -> AMBIENT.test(access.getTarget()))));
        rules.put(
                "intents touch no file, no network, no JSON, no MCP, no log",
                noClasses()
                        .that()
                        .resideInAPackage(INTENTS)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "java.net..",
                                "java.io..",
                                "java.nio.file..",
                                "java.nio.channels..",
                                "java.sql..",
                                "com.fasterxml..",
                                "io.modelcontextprotocol..",
                                "org.slf4j..",
                                INTERVALS,
                                SERVER));
        rules.put(
                "fields of analytics and intents are final",
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(ANALYTICS, INTENTS)
                        .should()
                        .beFinal());
        rules.put(
                "only Fetched may touch a port",
                noClasses()
                        .that(simpleName("Audited")
                                .or(simpleName("Computed"))
                                .or(simpleName("Interpreted"))
                                .or(simpleName("Rendered")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(BASE + ".intents.port.."));
        for (var later : List.of(
                Map.entry("Computed", List.of("Fetched")),
                Map.entry("Interpreted", List.of("Fetched", "Audited")),
                Map.entry("Rendered", List.of("Fetched", "Audited", "Computed")))) {
            for (String earlier : later.getValue()) {
                rules.put(
                        later.getKey() + " does not look back at " + earlier,
                        noClasses()
                                .that(simpleName(later.getKey()))
                                .should()
                                .dependOnClassesThat()
                                .haveSimpleName(earlier));
            }
        }
        rules.put(
                "Rendered knows no metric",
                noClasses()
                        .that(simpleName("Rendered"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(ANALYTICS));
        rules.put(
                "stages are hidden and the intent is the door",
                classes().that(STAGE).should().bePackagePrivate());
        rules.put(
                "intents do not lean on each other",
                slices().matching(BASE + ".intents.(assess*|analyze*|compare*|plan*|modify*|manage*)..")
                        .should()
                        .notDependOnEachOther());
        rules.put(
                "the client sees the ports, the model and nothing else of the intents",
                noClasses()
                        .that()
                        .resideInAPackage(INTERVALS)
                        .should()
                        .dependOnClassesThat(resideInAPackage(INTENTS)
                                .and(resideOutsideOfPackages(
                                        BASE + ".intents.port..",
                                        BASE + ".intents.model..",
                                        BASE + ".intents.safety.."))));
        rules.put(
                "only changes write",
                noClasses()
                        .that()
                        // the state directory holds what is remembered
                        .resideOutsideOfPackages(
                                BASE + ".intents.change..",
                                BASE + ".intents.port..",
                                INTERVALS,
                                BASE + ".server.state..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage(BASE + ".intents.port..").and(nameEndingWith("Writer"))));
        rules.put(
                "only the applier has changes written",
                noClasses()
                        .that(simpleName("ApplyRun").negate())
                        .should()
                        .callMethod(Kinds.class, "write", WritePorts.class, Errand.class, List.class));
        rules.put(
                "the applier's run has one door",
                noClasses()
                        .that(simpleName("ApplyRun").or(simpleName("Applier")).negate())
                        .should()
                        .dependOnClassesThat(simpleName("ApplyRun")));
        rules.put(
                "vendor annotations stay in wire",
                noClasses()
                        .that()
                        .resideInAPackage(INTERVALS)
                        .and()
                        .resideOutsideOfPackage(BASE + ".intervals.wire..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.fasterxml.jackson.annotation.."));
        rules.put(
                "the server sees neither wire records nor HTTP",
                noClasses()
                        .that()
                        .resideInAPackage(SERVER)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(BASE + ".intervals.wire..", BASE + ".intervals.http.."));
        rules.put(
                "only the server speaks MCP",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(SERVER)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.modelcontextprotocol.."));
        rules.put(
                "no cycles anywhere", slices().matching(BASE + ".(**)").should().beFreeOfCycles());
        return rules;
    }
}
