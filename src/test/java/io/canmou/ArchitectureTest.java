package io.canmou;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/// The house plan: which room may use which, and what none may do.
@AnalyzeClasses(packages = "io.canmou", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /// Rooms that a room may use besides itself; `words` is everybody's.
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("words", Set.of()),
            Map.entry("hazard", Set.of()),
            Map.entry("geo", Set.of()),
            Map.entry("store", Set.of()),
            Map.entry("substance", Set.of("hazard", "store")),
            Map.entry("region", Set.of("geo", "store")),
            Map.entry("route", Set.of("geo", "region")),
            Map.entry("map", Set.of("geo", "region")),
            Map.entry("resource", Set.of("geo", "store")),
            Map.entry("incident", Set.of("hazard", "substance", "geo", "store")),
            Map.entry("advice", Set.of("hazard", "substance", "geo", "region", "route", "resource", "incident")),
            Map.entry(
                    "exchange",
                    Set.of(
                            "hazard",
                            "substance",
                            "geo",
                            "store",
                            "region",
                            "route",
                            "map",
                            "resource",
                            "incident",
                            "advice")),
            Map.entry("trust", Set.of("hazard", "substance", "exchange")));

    /// Rooms that may use all others.
    private static final Set<String> OPEN = Set.of("ui", "cli");

    @ArchTest
    static final ArchRule ROOMS_USE_ONLY_WHAT_THE_PLAN_ALLOWS = classes().should(onlyUseAllowedRooms());

    @ArchTest
    static final ArchRule ROOMS_FORM_NO_CYCLES =
            slices().matching("io.canmou.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_SCREEN_KNOWS_JAVAFX = noClasses()
            .that(resideInAPackage("io.canmou..").and(DescribedPredicate.not(resideInAPackage("io.canmou.ui.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp.."))
            .because("the chain, the commands and the paper run without a screen");

    @ArchTest
    static final ArchRule PHYSICS_IS_THE_SAME_ON_EVERY_PROCESSOR = noClasses()
            .that(resideInAPackage("io.canmou.hazard.."))
            .should(callTranscendentalsOfMath())
            .because("Math's may differ in the last digit between processors; use StrictMath or Hipparchus' FastMath");

    @ArchTest
    static final ArchRule PHYSICS_USES_NOTHING_BUT_GEOMETRY_AND_NUMERICS = noClasses()
            .that(resideInAPackage("io.canmou.hazard.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.io..", "java.nio.file..", "java.net..", "java.sql..", "com.fasterxml..", "org.h2.."))
            .because("hazard is pure: no file, no network, no database");

    @ArchTest
    static final ArchRule NO_STATIC_FIELD_CAN_CHANGE = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(resideInAPackage("io.canmou.."))
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("state belongs to objects that Main puts together");

    private static ArchCondition<JavaClass> onlyUseAllowedRooms() {
        return new ArchCondition<>("use only the rooms that the house plan allows") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String from = room(item);
                if (from.isEmpty() || OPEN.contains(from)) {
                    return;
                }
                item.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String to = room(dependency.getTargetClass());
                    boolean allowed = to.isEmpty()
                            || to.equals(from)
                            || to.equals("words")
                            || ARROWS.getOrDefault(from, Set.of()).contains(to);
                    if (!allowed) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                });
            }
        };
    }

    private static ArchCondition<JavaClass> callTranscendentalsOfMath() {
        Set<String> exact = Set.of(
                "abs",
                "max",
                "min",
                "floor",
                "ceil",
                "rint",
                "round",
                "sqrt",
                "signum",
                "clamp",
                "toIntExact",
                "floorMod",
                "floorDiv",
                "copySign",
                "fma",
                "nextUp",
                "nextDown",
                "ulp",
                "addExact",
                "multiplyExact");
        return new ArchCondition<>("call transcendental functions of java.lang.Math") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Math.class))
                        .filter(call -> !exact.contains(call.getName()))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(item, call.getDescription())));
            }
        };
    }

    /// The room of a class of ours; empty for Main and for what is not ours.
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith("io.canmou.")) {
            return "";
        }
        String rest = name.substring("io.canmou.".length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
