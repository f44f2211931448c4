package org.candour.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Imports run one way")
class DirectionTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.candour");

  @Test
  void the_classes_are_there_to_be_looked_at() {
    assertFalse(CORE.isEmpty());
  }

  @Test
  void the_engine_and_all_below_it_know_java_and_each_other_only() {
    String[] pure = Rooms.PURE.stream().map(Rooms::packageOf).toArray(String[]::new);
    String[] allowed =
        Stream.concat(Stream.of("java..", "org.jspecify.annotations.."), Stream.of(pure))
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAnyPackage(pure)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .because("the same code answers a page, a what-if and a partnership's own examples")
        .check(CORE);
  }

  @ParameterizedTest
  @MethodSource("org.candour.house.Rooms#all")
  void no_package_imports_what_is_built_on_it(String room) {
    String[] allowed = Rooms.mayImport(room).stream().map(Rooms::packageOf).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(Rooms.packageOf(room))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.candour..").or(resideInAnyPackage(allowed)))
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void every_package_has_its_place_in_the_order() {
    Set<String> placed = Rooms.all().collect(Collectors.toCollection(TreeSet::new));
    Set<String> found =
        CORE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("org.candour."))
            .map(name -> name.replaceFirst("^org\\.candour\\.", "").replaceFirst("\\..*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    found.removeAll(placed);
    assertEquals(Set.of(), found);
  }
}
