package org.travaux;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house: which package may use which, and the one place of each library. */
@AnalyzeClasses(packages = "org.travaux", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private ArchitectureTest() {}

    @ArchTest
    static final ArchRule packagesUseOnlyWhatStandsBelowThem =
            layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage("org.travaux..")
                    .layer("text")
                    .definedBy("org.travaux.text..")
                    .layer("extract")
                    .definedBy("org.travaux.extract..")
                    .layer("annotate")
                    .definedBy("org.travaux.annotate..")
                    .layer("encode")
                    .definedBy("org.travaux.encode..")
                    .layer("frame")
                    .definedBy("org.travaux.frame..")
                    .layer("bracket")
                    .definedBy("org.travaux.bracket..")
                    .layer("align")
                    .definedBy("org.travaux.align..")
                    .layer("cite")
                    .definedBy("org.travaux.cite..")
                    .layer("evaluate")
                    .definedBy("org.travaux.evaluate..")
                    .layer("learn")
                    .definedBy("org.travaux.learn..")
                    .layer("dilution")
                    .definedBy("org.travaux.dilution..")
                    .layer("export")
                    .definedBy("org.travaux.export..")
                    .layer("report")
                    .definedBy("org.travaux.report..")
                    .layer("fetch")
                    .definedBy("org.travaux.fetch..")
                    .layer("run")
                    .definedBy("org.travaux.run..")
                    .layer("cli")
                    .definedBy("org.travaux.cli..")
                    .whereLayer("text")
                    .mayNotAccessAnyLayer()
                    .whereLayer("extract")
                    .mayOnlyAccessLayers("text")
                    .whereLayer("bracket")
                    .mayOnlyAccessLayers("text")
                    .whereLayer("encode")
                    .mayOnlyAccessLayers("text")
                    .whereLayer("annotate")
                    .mayOnlyAccessLayers("text", "bracket")
                    .whereLayer("frame")
                    .mayOnlyAccessLayers("text", "bracket")
                    .whereLayer("align")
                    .mayOnlyAccessLayers("text", "bracket")
                    .whereLayer("cite")
                    .mayOnlyAccessLayers("text", "frame")
                    .whereLayer("evaluate")
                    .mayOnlyAccessLayers("text", "frame")
                    .whereLayer("learn")
                    .mayOnlyAccessLayers("text", "frame", "encode", "evaluate")
                    .whereLayer("dilution")
                    .mayOnlyAccessLayers("text", "bracket", "frame", "align")
                    .whereLayer("export")
                    .mayOnlyAccessLayers(
                            "text", "bracket", "frame", "align", "cite", "dilution", "evaluate")
                    .whereLayer("report")
                    .mayOnlyAccessLayers("text", "bracket", "frame", "align", "cite", "dilution")
                    .whereLayer("fetch")
                    .mayOnlyAccessLayers("text", "extract")
                    .whereLayer("fetch")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("run")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("cli")
                    .mayOnlyAccessLayers("run", "fetch");

    @ArchTest
    static final ArchRule thereAreNoCircles =
            slices().matching("org.travaux.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyAnnotateKnowsCoreNlpAndOpenNlp =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.travaux.annotate..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("edu.stanford.nlp..", "opennlp..");

    @ArchTest
    static final ArchRule onlyEncodeKnowsOnnxAndTokenizers =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.travaux.encode..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("ai.onnxruntime..", "ai.djl..");

    @ArchTest
    static final ArchRule onlyLearnKnowsLiblinear =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.travaux.learn..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("de.bwaldvogel..");

    @ArchTest
    static final ArchRule onlyExtractKnowsTika =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.travaux.extract..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..");

    @ArchTest
    static final ArchRule onlyExtractAndTheExchangeOfCodebooksReadXml =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.travaux.extract..", "org.travaux.frame.exchange..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.xml.sax..", "javax.xml.parsers..");

    @ArchTest
    static final ArchRule onlyFrameKnowsYaml =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.travaux.frame..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule onlyAlignKnowsItsLibraries =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.travaux.align..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jgrapht..", "com.github.difflib..");

    @ArchTest
    static final ArchRule onlyDilutionAndEvaluateKnowStatistics =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.travaux.dilution..", "org.travaux.evaluate..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.commons.math3..");

    @ArchTest
    static final ArchRule onlyExportWritesTables =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.travaux.export..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.apache.commons.csv.CSVPrinter");

    @ArchTest
    static final ArchRule onlyFetchKnowsTheNetwork =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.travaux.fetch..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net.http..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.net\\.(?:URLConnection|HttpURLConnection|Socket|ServerSocket|DatagramSocket)"
                                    + "|java\\.nio\\.channels\\.\\w*SocketChannel|javax\\.net\\..*");

    @ArchTest
    static final ArchRule onlyCliKnowsTheConsole =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.travaux.cli..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("picocli..");
}
