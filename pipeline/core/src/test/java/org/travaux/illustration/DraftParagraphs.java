package org.travaux.illustration;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The paragraphs of an invented draft by their labels, read from its source. */
final class DraftParagraphs {

    private DraftParagraphs() {}

    static Map<String, String> of(int draft) throws IOException {
        Map<String, String> paragraphs = new LinkedHashMap<>();
        int preambular = 0;
        String operative = "";
        String item = "";
        for (Block block : SourceText.read("draft" + draft).blocks()) {
            switch (block.style()) {
                case PREAMBULAR -> paragraphs.put("PP" + ++preambular, block.text());
                case OPERATIVE -> {
                    operative = "OP" + block.label().replace(".", "");
                    paragraphs.put(operative, block.text());
                }
                case ITEM -> {
                    item = operative + block.label();
                    paragraphs.put(item, block.text());
                }
                case SUBITEM -> paragraphs.put(item + block.label(), block.text());
                default -> {}
            }
        }
        return paragraphs;
    }
}
