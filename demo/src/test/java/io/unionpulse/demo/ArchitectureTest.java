package io.unionpulse.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom. */
@AnalyzeClasses(packages = "io.unionpulse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule arrowsAreThoseOfTheDesign =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("io.unionpulse..")
          .layer("schemas")
          .definedBy("io.unionpulse.schemas..", "io.unionpulse.avro..")
          .layer("cli")
          .definedBy("io.unionpulse.cli..")
          .layer("web")
          .definedBy("io.unionpulse.web..")
          .layer("elasticsearch")
          .definedBy("io.unionpulse.elasticsearch..")
          .layer("dashboard")
          .definedBy("io.unionpulse.dashboard..")
          .layer("extraction")
          .definedBy("io.unionpulse.extraction..")
          .layer("producer")
          .definedBy("io.unionpulse.producer..")
          .layer("streams-app")
          .definedBy("io.unionpulse.streams..")
          .layer("sink")
          .definedBy("io.unionpulse.sink..")
          .layer("dead-letters")
          .definedBy("io.unionpulse.deadletters..")
          .layer("local")
          .definedBy("io.unionpulse.local..")
          .layer("demo")
          .definedBy("io.unionpulse.demo..")
          .layer("bench")
          .definedBy("io.unionpulse.bench..")
          .layer("image")
          .definedBy("io.unionpulse.image..")
          .whereLayer("schemas")
          .mayNotAccessAnyLayer()
          .whereLayer("cli")
          .mayNotAccessAnyLayer()
          .whereLayer("web")
          .mayOnlyAccessLayers("cli")
          .whereLayer("elasticsearch")
          .mayOnlyAccessLayers("cli")
          .whereLayer("dashboard")
          .mayOnlyAccessLayers("elasticsearch", "web", "cli")
          .whereLayer("extraction")
          .mayOnlyAccessLayers("schemas")
          .whereLayer("producer")
          .mayOnlyAccessLayers("schemas", "extraction", "web", "cli")
          .whereLayer("streams-app")
          .mayOnlyAccessLayers("schemas", "extraction", "cli")
          .whereLayer("sink")
          .mayOnlyAccessLayers("schemas", "elasticsearch", "cli")
          .whereLayer("dead-letters")
          .mayOnlyAccessLayers("schemas", "cli")
          .whereLayer("local")
          .mayOnlyAccessLayers("cli")
          .whereLayer("demo")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("bench")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("image")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule extractionIsPure =
      noClasses()
          .that()
          .resideInAPackage("io.unionpulse.extraction..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "java.net..", "java.net.http..", "org.slf4j..")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now");

  @ArchTest
  static final ArchRule noPackageImportsInCircles =
      slices().matching("io.unionpulse.(**)").should().beFreeOfCycles();
}
