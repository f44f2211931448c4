package org.candour.deploy.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
    "Modules import one way: the runnable, then pages and interface, then frameworks, then the"
        + " core")
class ModulesTest {
  private static final String WEB = "org.candour.web..";
  private static final String API = "org.candour.api..";
  private static final String CONFIG = "org.candour.config..";
  private static final String DEPLOY = "org.candour.deploy..";
  private static final String[] CORE = {
    "org.candour.rule..",
    "org.candour.tenancy..",
    "org.candour.time..",
    "org.candour.criteria..",
    "org.candour.body..",
    "org.candour.quorum..",
    "org.candour.form..",
    "org.candour.journal..",
    "org.candour.pathway..",
    "org.candour.framework..",
    "org.candour.engine..",
    "org.candour.casework..",
    "org.candour.scrutiny..",
    "org.candour.persistence.."
  };

  /** What runs in the application, not in the launcher: they open partnerships at the start. */
  private static final String[] INSIDE_THE_SERVER = {
    "org.candour.deploy.opening..",
    "org.candour.deploy.demonstration..",
    "org.candour.deploy.record.."
  };

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.candour");

  @Test
  void every_module_is_there_to_be_looked_at() {
    for (String name : new String[] {"web", "api", "config", "deploy", "rule"}) {
      String inside = "org.candour." + name;
      assertTrue(ALL.stream().anyMatch(found -> found.getPackageName().startsWith(inside)), inside);
    }
  }

  @Test
  void the_core_knows_no_other_module() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(CONFIG, WEB, API, DEPLOY)
        .check(ALL);
  }

  @Test
  void frameworks_know_the_core_only() {
    noClasses()
        .that()
        .resideInAPackage(CONFIG)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(WEB, API, DEPLOY)
        .check(ALL);
  }

  @Test
  void pages_and_interface_do_not_know_each_other() {
    noClasses()
        .that()
        .resideInAPackage(WEB)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(API, DEPLOY)
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage(API)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(WEB, DEPLOY)
        .check(ALL);
  }

  @Test
  void the_pages_and_the_interface_reach_rows_by_the_ports_only() {
    noClasses()
        .that()
        .resideInAnyPackage(WEB, API, CONFIG)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.candour.persistence..", "jakarta.persistence..", "java.sql..")
        .check(ALL);
  }

  @Test
  void the_launcher_holds_nothing_of_the_application() {
    noClasses()
        .that()
        .resideInAPackage(DEPLOY)
        .and()
        .resideOutsideOfPackages(INSIDE_THE_SERVER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(WEB, API, CONFIG)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(CORE)
        .check(ALL);
  }
}
