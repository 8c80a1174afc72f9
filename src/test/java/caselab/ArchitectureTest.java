package caselab;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The arrows between packages, as {@code docs/architecture.md} draws them, and what the code must never do. A package
 * that is not there yet breaks nothing. Each rule was broken on purpose once and seen to fail.
 */
@AnalyzeClasses(packages = "caselab", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> ALWAYS = List.of("", "java..", "org.jspecify.annotations..");
    private static final List<String> MODEL = List.of("caselab.model..");
    private static final List<String> RUNS = List.of("caselab.model..", "caselab.experiment..");
    private static final List<String> CASES =
            List.of("caselab.model..", "caselab.experiment..", "caselab.scenario", "caselab.study");
    private static final List<String> PARTS = List.of(
            "caselab.app.action..",
            "caselab.app.run..",
            "caselab.app.control..",
            "caselab.app.chart..",
            "caselab.app.words..",
            "caselab.app.reading..",
            "caselab.app.part..");
    private static final List<String> JSON = List.of("tools.jackson..", "com.fasterxml.jackson.annotation..");
    private static final List<String> PAGES =
            List.of("com.samskivert.mustache..", "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..");
    /** What pages are painted with: shapes and pixels, never a window of that kind. */
    private static final List<String> PAINT = List.of("javax.imageio..", "org.w3c.dom..");

    private static final List<String> WORKSPACE = List.of("caselab.workspace..");
    private static final List<String> WINDOW = List.of("javafx..", "org.controlsfx..", "org.kordamp.ikonli..");

    @ArchTest
    static final ArchRule modelUsesNothing = only("caselab.model", List.of("caselab.model"));

    @ArchTest
    static final ArchRule mechanismsUseTheModel =
            only("caselab.model.mechanism..", List.of("caselab.model", "caselab.model.mechanism.."));

    @ArchTest
    static final ArchRule lanesUseTheModel = only(
            "caselab.model.lanes..",
            List.of("caselab.model", "caselab.model.mechanism..", "caselab.model.lanes..", "jdk.incubator.vector"));

    @ArchTest
    static final ArchRule metricsUseTheModel =
            only("caselab.model.metric..", List.of("caselab.model", "caselab.model.metric.."));

    @ArchTest
    static final ArchRule equilibriaUseTheModel = only(
            "caselab.model.equilibrium..",
            List.of("caselab.model", "caselab.model.mechanism..", "caselab.model.equilibrium.."));

    @ArchTest
    static final ArchRule theoryUsesTheModel =
            only("caselab.model.theory..", List.of("caselab.model", "caselab.model.theory.."));

    @ArchTest
    static final ArchRule scenariosUseTheModel = only("caselab.scenario..", List.of("caselab.scenario.."), MODEL, JSON);

    @ArchTest
    static final ArchRule workspaceKnowsNoWindow =
            only("caselab.workspace..", WORKSPACE, List.of("caselab.scenario", "org.sqlite.."), MODEL, JSON);

    @ArchTest
    static final ArchRule onlyTheWorkspaceKnowsTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("caselab.workspace..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule experimentsSeeNoCase = only("caselab.experiment..", RUNS, List.of("org.hipparchus.."));

    @ArchTest
    static final ArchRule studiesJoinCasesAndExperiments =
            only("caselab.study..", RUNS, List.of("caselab.scenario", "caselab.study.."));

    @ArchTest
    static final ArchRule reportsUseCases =
            only("caselab.report..", List.of("caselab.report.."), CASES, JSON, PAGES, PAINT);

    @ArchTest
    static final ArchRule runsOfTheLab =
            only("caselab.app.run..", List.of("caselab.app.run.."), CASES, WORKSPACE, WINDOW);

    @ArchTest
    static final ArchRule controls = only("caselab.app.control..", List.of("caselab.app.control.."), CASES, WINDOW);

    @ArchTest
    static final ArchRule charts = only("caselab.app.chart..", List.of("caselab.app.chart.."), CASES, WINDOW);

    @ArchTest
    static final ArchRule actions = only("caselab.app.action..", List.of("caselab.app.action.."), WINDOW);

    /** What scenarios and runs say, for every screen: the part that puts the other parts together. */
    @ArchTest
    static final ArchRule readings = only(
            "caselab.app.reading..",
            List.of("caselab.app.reading..", "caselab.app.words..", "caselab.app.run..", "caselab.report.."),
            List.of("caselab.app.chart..", "caselab.app.control.."),
            CASES,
            WINDOW);

    /** Pieces of a case that several screens show. */
    @ArchTest
    static final ArchRule parts = only(
            "caselab.app.part..",
            List.of("caselab.app.part..", "caselab.app.reading..", "caselab.app.words..", "caselab.app.run.."),
            List.of("caselab.app.control..", "caselab.app.chart..", "caselab.report.."),
            CASES,
            WINDOW);

    /** Words are a part that every feature shares; they write numbers the way reports do. */
    @ArchTest
    static final ArchRule words = only(
            "caselab.app.words..",
            List.of("caselab.app.words..", "caselab.report..", "caselab.scenario"),
            List.of("javafx.beans..", "javafx.collections.."));

    @ArchTest
    static final ArchRule wordsOfTheLab =
            only("caselab.app.words..", List.of("caselab.app.words..", "caselab.report.."), CASES, WINDOW);

    @ArchTest
    static final ArchRule featuresUseTheParts = classes()
            .that()
            .resideInAPackage("caselab.app.(*)..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    join(ALWAYS, CASES, PARTS, WINDOW, WORKSPACE, List.of("caselab.app.*..", "caselab.report..")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule featuresDoNotKnowOneAnother = slices().matching("caselab.app.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage(join(PARTS)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule appWires = only(
            "caselab.app",
            List.of("caselab.app.."),
            CASES,
            WINDOW,
            WORKSPACE,
            List.of("caselab.report..", "atlantafx.."));

    @ArchTest
    static final ArchRule commandLineHasNoWindow =
            only("caselab.cli..", List.of("caselab.cli..", "caselab.report.."), CASES, WORKSPACE, List.of("picocli.."));

    @ArchTest
    static final ArchRule noCycles = slices().matching("caselab.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule modelIsDeterministic = noClasses()
            .that()
            .resideInAPackage("caselab.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.time..", "java.util.random..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .accessTargetWhere(target(
                    fullNameMatching("java\\.lang\\.(Math\\.random|System\\.(nanoTime|currentTimeMillis))\\(.*")));

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackage("caselab.cli..")
            .and()
            .doNotHaveSimpleName("Main")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule onlyEntriesExit = noClasses()
            .that()
            .resideOutsideOfPackage("caselab.cli..")
            .and()
            .doNotHaveSimpleName("Main")
            .should()
            .accessTargetWhere(target(fullNameMatching("java\\.lang\\.(System\\.exit|Runtime\\.(exit|halt))\\(.*")));

    @ArchTest
    static final ArchRule viewModelsNeedNoToolkit = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.animation..", "javafx.application..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noMutableStatics =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule noGlobalDoors = noMethods().should().haveName("getInstance");

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static ArchRule only(String of, List<String>... allowed) {
        String[] packages = Stream.concat(Stream.of(ALWAYS), Stream.of(allowed))
                .flatMap(List::stream)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(of)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static String[] join(List<String>... packages) {
        return Stream.of(packages).flatMap(List::stream).toArray(String[]::new);
    }
}
