package org.travaux.illustration;

import java.io.IOException;
import java.nio.file.Path;

/** The documents of the invented negotiation: the source of each, and the file made of it. */
enum Illustration {
    LETTER("concept-letter", "docx"),
    REPORT("report", "pdf"),
    DRAFT1("draft1", "docx"),
    DRAFT2("draft2", "txt"),
    DRAFT3("draft3", "html"),
    DRAFT4("draft4", "docx"),
    DRAFT5("draft5", "pdf"),
    RECORD("record", "pdf");

    /** The folder of the negotiation, from the folder of this module. */
    static final Path FOLDER = Path.of("../../input/trafficking-in-conflict");

    private final String source;
    private final String format;

    Illustration(String source, String format) {
        this.source = source;
        this.format = format;
    }

    String fileName() {
        return source + "." + format;
    }

    Path file() {
        return FOLDER.resolve(fileName());
    }

    SourceText source() throws IOException {
        return SourceText.read(source);
    }

    byte[] render() throws IOException {
        return switch (format) {
            case "docx" -> new WordFile(this == DRAFT1).render(source());
            case "html" -> new WebPage().render(source());
            case "txt" -> new PlainText().render(source());
            default ->
                    this == RECORD
                            ? new RecordFile().render(source())
                            : new PdfFile().render(source());
        };
    }
}
