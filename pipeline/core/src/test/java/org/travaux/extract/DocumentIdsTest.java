package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentIdsTest {

    @Test
    void namesADocumentByItsFoldersAndStem() {
        DocumentIds ids = DocumentIds.of(List.of("rounds/draft 2.docx", "Résumé (final).pdf"));
        assertEquals("rounds_draft-2", ids.of("rounds/draft 2.docx"));
        assertEquals("Résumé-final", ids.of("Résumé (final).pdf"));
    }

    @Test
    void addsTheEndingWhereOnlyThatOrTheCaseDiffers() {
        DocumentIds ids = DocumentIds.of(List.of("draft1.docx", "Draft1.pdf", "draft2.pdf"));
        assertEquals("draft1-docx", ids.of("draft1.docx"));
        assertEquals("Draft1-pdf", ids.of("Draft1.pdf"));
        assertEquals("draft2", ids.of("draft2.pdf"));
    }

    @Test
    void isUniqueAndDoesNotDependOnTheOrder() {
        List<String> files =
                new ArrayList<>(
                        List.of(
                                "a b.txt",
                                "a-b.txt",
                                "a(b).txt",
                                "A-B.TXT",
                                "a/b.txt",
                                "a_b.txt",
                                "a-b-txt.md",
                                "x".repeat(300) + ".txt",
                                "x".repeat(301) + ".txt",
                                "«».txt",
                                "!.txt"));
        DocumentIds ids = DocumentIds.of(files);
        Set<String> seen = new HashSet<>();
        for (String file : files) {
            assertTrue(seen.add(ids.of(file).toLowerCase(Locale.ROOT)), ids.of(file));
            assertTrue(ids.of(file).length() < 200);
        }
        Collections.shuffle(files, new Random(1));
        DocumentIds again = DocumentIds.of(files);
        files.forEach(file -> assertEquals(ids.of(file), again.of(file)));
    }
}
