package org.travaux.illustration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a source as plain text, its lines broken as in an e-mail. */
final class PlainText {

    private static final int WIDTH = 72;

    byte[] render(SourceText source) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(SourceText.NOTICE);
        paragraphs.add(source.get("symbol") + "\n" + source.writtenDate());
        paragraphs.add(wrap("", source.get("title")));
        for (Block block : source.blocks()) {
            String label = block.label().isEmpty() ? "" : block.label() + " ";
            paragraphs.add(wrap("    ".repeat(block.style().depth()), label + block.text()));
        }
        return (String.join("\n\n", paragraphs) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String wrap(String indent, String text) {
        StringBuilder wrapped = new StringBuilder(indent);
        int column = indent.length();
        for (String word : text.split(" ", -1)) {
            if (column > indent.length() && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n').append(indent);
                column = indent.length();
            } else if (column > indent.length()) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
