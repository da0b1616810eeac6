package org.travaux.frame.exchange;

import java.util.List;

/** Writes texts so that YAML reads them as they are. */
final class Yaml {

    private Yaml() {}

    /** In double quotes: nothing that is written so means anything else. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ' || letter == 0x7f || letter == 0x85) {
                quoted.append(String.format("\\x%02x", (int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }

    static void list(String indent, String key, List<String> items, StringBuilder text) {
        if (!items.isEmpty()) {
            text.append(indent).append(key).append(":\n");
            items.forEach(
                    item -> text.append(indent).append("  - ").append(quoted(item)).append("\n"));
        }
    }
}
