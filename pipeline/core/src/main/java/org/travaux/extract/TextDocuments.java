package org.travaux.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.travaux.text.Document;
import org.travaux.text.Hashes;
import org.travaux.text.Source;

/** Makes documents of plain strings, with the same normalisation and structure as of files. */
public final class TextDocuments {

    static final String PLAIN_TEXT = "text/plain";

    /**
     * The document with this text; {@code file} is where it comes from, by path relative to the
     * input.
     */
    public Document of(String id, String text, String file) {
        String hash = Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
        return Assembly.of(
                id,
                new Source(file, hash, PLAIN_TEXT, 0),
                TextLines.of(text),
                List.of(),
                Optional.empty());
    }
}
