package org.travaux.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.text.Failure;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class InputFilesTest {

    @TempDir Path input;

    private Map<String, String> failures() throws IOException, RefusedException {
        Map<String, String> kinds = new TreeMap<>();
        for (Failure failure : InputFiles.of(input).failures()) {
            kinds.put(failure.file(), failure.kind());
        }
        return kinds;
    }

    @Test
    void opensNoPipe() throws IOException, InterruptedException, RefusedException {
        int made =
                new ProcessBuilder("mkfifo", input.resolve("draft.txt").toString())
                        .start()
                        .waitFor();
        Assumptions.assumeTrue(made == 0, "this system makes no pipes");
        assertEquals(Map.of("draft.txt", "not_a_file"), failures());
    }

    @Test
    void followsLinksToFilesAlone() throws IOException, RefusedException {
        Files.writeString(input.resolve("draft.txt"), "Decides to act;");
        Files.createSymbolicLink(input.resolve("same.txt"), input.resolve("draft.txt"));
        Files.createSymbolicLink(input.resolve("loop"), input);
        Files.createSymbolicLink(input.resolve("self.txt"), input.resolve("self.txt"));
        Files.createSymbolicLink(input.resolve("gone.txt"), input.resolve("none.txt"));
        Files.createSymbolicLink(input.resolve("device.txt"), Path.of("/dev/zero"));
        assertEquals(
                Map.of(
                        "loop", "link",
                        "self.txt", "link",
                        "gone.txt", "link",
                        "device.txt", "not_a_file"),
                failures());
        assertEquals(Set.of("draft.txt", "same.txt"), InputFiles.of(input).documents().keySet());
    }

    @Test
    void passesOverWhatSystemsLeave() throws IOException, RefusedException {
        for (String name :
                List.of("Thumbs.db", ".DS_Store", "desktop.ini", "~$draft.docx", ".hidden")) {
            Files.writeString(input.resolve(name), "x");
        }
        Files.createDirectories(input.resolve(".git"));
        Files.writeString(input.resolve(".git/config.txt"), "x");
        assertTrue(InputFiles.of(input).documents().isEmpty());
        assertTrue(failures().isEmpty());
    }

    @Test
    void keepsOddNames() throws IOException, RefusedException {
        Set<String> names =
                Set.of(
                        "a,b.txt",
                        "a\nb.txt",
                        "\"a\".txt",
                        "a'b;=cmd.txt",
                        "#%41.txt",
                        "x".repeat(251) + ".txt");
        for (String name : names) {
            Files.writeString(input.resolve(name), "Decides to act;");
        }
        assertEquals(names, InputFiles.of(input).documents().keySet());
    }
}
