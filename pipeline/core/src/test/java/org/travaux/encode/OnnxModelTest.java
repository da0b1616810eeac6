package org.travaux.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OnnxModelTest {

    @Test
    void refusesWeightsThatAreDamaged() {
        IOException refusal =
                assertThrows(IOException.class, () -> OnnxModel.of(new byte[] {1, 2, 3}));
        assertTrue(String.valueOf(refusal.getMessage()).contains("weights can't be read"));
    }

    /** In a process of its own, since a process loads the library once. */
    @Test
    void saysInOneLineThatTheNativeLibraryHasNoFolderToBeUnpackedInto(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path missing = folder.resolve("missing");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.io.tmpdir=" + missing,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Loading.class.getName())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        List<String> lines = said.lines().toList();
        String last = lines.get(lines.size() - 1);
        assertTrue(last.startsWith("the sentence encoder can't start"), said);
        assertTrue(last.contains(missing + " "), said);
    }

    /** Loads an encoder and says what stands in the way. */
    static final class Loading {

        private Loading() {}

        public static void main(String[] arguments) {
            for (int attempt = 0; attempt < 2; attempt++) {
                try (OnnxModel model = OnnxModel.of(new byte[0])) {
                    System.out.println("loaded: " + model.dimension());
                } catch (IOException e) {
                    System.out.println(e.getMessage());
                }
            }
        }
    }
}
