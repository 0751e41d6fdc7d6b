package architutor.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The law of the house: which package may use which, and where each foreign library may be
/// touched.
@AnalyzeClasses(packages = "architutor", importOptions = DoNotIncludeTests.class)
final class LayersTest {
  private static final String HOME = "architutor";
  private static final Set<String> WORDS = Set.of("model", "text");

  /// Each package with the packages of ours that it may use besides itself.
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("text", Set.of()),
          Map.entry("notation", WORDS),
          Map.entry("catalog", with(WORDS)),
          Map.entry("edit", Set.of("model")),
          Map.entry("facts", with(WORDS, "catalog")),
          Map.entry("critique", with(WORDS, "notation", "catalog", "edit", "facts")),
          Map.entry("advice", with(WORDS, "catalog", "facts")),
          Map.entry("layout", Set.of("model")),
          Map.entry("arrange", Set.of("model", "edit", "layout")),
          Map.entry("paint", Set.of("model", "catalog", "layout")),
          Map.entry("io", with(WORDS, "catalog", "layout", "paint")),
          Map.entry("gesture", Set.of("model", "edit", "layout", "arrange")),
          Map.entry(
              "app",
              with(
                  WORDS,
                  "notation",
                  "catalog",
                  "edit",
                  "facts",
                  "critique",
                  "advice",
                  "layout",
                  "paint",
                  "io")),
          Map.entry(
              "ui",
              with(
                  WORDS,
                  "catalog",
                  "edit",
                  "critique",
                  "advice",
                  "layout",
                  "arrange",
                  "paint",
                  "gesture",
                  "app")),
          Map.entry("cli", with(WORDS, "catalog", "edit", "critique", "advice", "paint", "app")));

  /// Each foreign library with the only packages that may know it.
  private static final Map<String, Set<String>> ONLY_IN =
      Map.of(
          "org.pcollections..", Set.of("model"),
          "tools.jackson..", Set.of("text", "cli"),
          "org.jgrapht..", Set.of("catalog", "facts"),
          "org.eclipse.elk..", Set.of("layout"),
          "com.github.weisj..", Set.of("paint"),
          "java.awt..", Set.of("paint"),
          "javafx..", Set.of("ui"),
          "org.controlsfx..", Set.of("ui"),
          "atlantafx..", Set.of("ui"),
          "picocli..", Set.of("cli"));

  @ArchTest
  static void everyPackageHasARow(JavaClasses all) {
    var rows = new HashSet<>(MAY_USE.keySet());
    rows.add("");
    classes()
        .should()
        .resideInAnyPackage(rows.stream().map(LayersTest::name).toArray(String[]::new))
        .because("a package without a row in the table has no law")
        .check(all);
  }

  @ArchTest
  static void aPackageUsesOnlyWhatItsRowAllows(JavaClasses all) {
    MAY_USE.forEach((name, allowed) ->
        classes()
            .that()
            .resideInAPackage(name(name))
            .should()
            .onlyDependOnClassesThat(oursOnlyFrom(name, allowed))
            .allowEmptyShould(true)
            .because("the row of " + name + " says so")
            .check(all));
  }

  @ArchTest
  static void thereIsNoCycle(JavaClasses all) {
    slices().matching(HOME + ".(*)..").should().beFreeOfCycles().check(all);
  }

  @ArchTest
  static void aForeignLibraryStaysWhereItBelongs(JavaClasses all) {
    ONLY_IN.forEach((library, homes) ->
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackages(homes.stream().map(LayersTest::name).toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library)
            .because("only " + homes + " may know " + library)
            .check(all));
  }

  private static DescribedPredicate<JavaClass> oursOnlyFrom(String self, Set<String> allowed) {
    return DescribedPredicate.describe(
        "are foreign or in " + self + " or " + allowed,
        type -> {
          var home = type.getPackageName();
          if (!home.equals(HOME) && !home.startsWith(HOME + ".")) return true;
          var part = List.of(home.split("\\.")).stream().skip(1).findFirst().orElse("");
          return part.equals(self) || allowed.contains(part);
        });
  }

  private static String name(String part) {
    return part.isEmpty() ? HOME : HOME + "." + part + "..";
  }

  private static Set<String> with(Set<String> some, String... more) {
    var all = new HashSet<>(some);
    all.addAll(List.of(more));
    return all;
  }
}
