package org.travaux.illustration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IllustrationTest {

    /** Lines that stand between two parts of a paragraph where it runs over to another page. */
    private static final Pattern FURNITURE =
            Pattern.compile(
                    String.join(
                            "|",
                            "(?m)^.*" + Pattern.quote(SourceText.NOTICE) + ".*$",
                            "^.*\\b\\d\\d/\\d\\d/\\d{4}.*$",
                            "^\\d+/\\d+\\b.*$",
                            "^99-\\d+ \\(E\\).*$",
                            "^S/\\S+$"));

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|[^\\p{L}\\p{N}]");

    /** Not a check: makes the files again after a source was changed. */
    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = "travaux.illustration.write", matches = "true")
    void writesTheFileAgain(Illustration document) throws IOException {
        Files.createDirectories(Illustration.FOLDER);
        Files.write(document.file(), document.render());
    }

    @ParameterizedTest
    @EnumSource
    void theFileSaysWhatItsSourceSays(Illustration document) throws IOException {
        String name = document.fileName();
        assertEquals(
                Extracted.from(name, document.render()),
                Extracted.from(name, Files.readAllBytes(document.file())));
    }

    @ParameterizedTest
    @EnumSource
    void theFileHoldsEveryBlockOfItsSourceInOrder(Illustration document) throws IOException {
        String text =
                Extracted.from(document.fileName(), Files.readAllBytes(document.file())).text();
        String letters = letters(FURNITURE.matcher(text).replaceAll(""));
        int from = 0;
        for (Block block : document.source().blocks()) {
            if (block.style() == Style.MEMBER) {
                continue;
            }
            // Word's automatic numbers stand in no paragraph's text.
            String label = document == Illustration.DRAFT1 ? "" : block.label();
            String wanted = letters(label + block.text());
            int at = letters.indexOf(wanted, from);
            assertTrue(at >= 0, () -> document + " lacks: " + block.text());
            from = at + wanted.length();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFileSaysThatItIsInvented(Illustration document) throws IOException {
        Extracted file = Extracted.from(document.fileName(), Files.readAllBytes(document.file()));
        assertTrue(file.text().contains(SourceText.NOTICE));
        assertTrue(file.description().contains(SourceText.NOTICE));
    }

    @ParameterizedTest
    @EnumSource
    void makesTheSameBytesTwice(Illustration document) throws IOException {
        assertArrayEquals(document.render(), document.render());
    }

    private static String letters(String text) {
        return MARKUP.matcher(text).replaceAll("");
    }
}
