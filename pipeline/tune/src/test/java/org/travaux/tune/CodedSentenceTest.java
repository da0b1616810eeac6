package org.travaux.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CodedSentenceTest {

    @TempDir Path folder = Path.of("");

    @Test
    void readsEachTextOnceWithoutTheNumberOfItsClause() throws IOException {
        Path file = folder.resolve("coded.csv");
        Files.writeString(
                file,
                """
                \uFEFFid,text,frame,subframes,topic,hard
                1,"13. (b) Urges States, to act;",mixed,asylum|border,camps,irony
                2,"(iii) urges states, to act;",none,,camps,
                3,A. Diallo spoke.,none,,camps,
                """);
        assertEquals(
                List.of(
                        new CodedSentence(
                                "Urges States, to act;",
                                "mixed",
                                Set.of("asylum", "border"),
                                "camps",
                                true,
                                false),
                        new CodedSentence(
                                "A. Diallo spoke.", "none", Set.of(), "camps", false, false)),
                CodedSentence.read(List.of(file)));
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        Path file = folder.resolve("plain.csv");
        Files.writeString(file, "text,frame\nOne.,none\n");
        IOException refusal =
                assertThrows(IOException.class, () -> CodedSentence.read(List.of(file)));
        assertTrue(String.valueOf(refusal.getMessage()).endsWith("no column subframes"));
    }

    @Test
    void setsWholeTopicsAside() {
        List<CodedSentence> sentences =
                IntStream.range(0, 1_000)
                        .mapToObj(i -> sentence("topic " + i % 40, false))
                        .toList();
        HoldOut parts = HoldOut.of(sentences, 1);
        assertEquals(200, parts.heldOut().size());
        Set<String> aside =
                parts.heldOut().stream().map(CodedSentence::topic).collect(Collectors.toSet());
        assertTrue(parts.train().stream().noneMatch(s -> aside.contains(s.topic())));
    }

    @Test
    void whatTheFileHoldsOutComesFirst() {
        HoldOut parts = HoldOut.of(List.of(sentence("one", false), sentence("one", true)), 1);
        assertEquals(List.of(sentence("one", true)), parts.heldOut());
        assertEquals(List.of(sentence("one", false)), parts.train());
    }

    private static CodedSentence sentence(String topic, boolean isHeldOut) {
        return new CodedSentence("", "none", Set.of(), topic, false, isHeldOut);
    }
}
