package entente.annotate.nlp4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The engine stays behind the seam. */
class EngineTest {
  @Test
  void onlyThisPackage_knowsTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("entente.annotate.nlp4j")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("edu.emory..", "it.unimi.dsi..", "org.tukaani..")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("entente"));
  }
}
