package org.travaux.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences built by hand for tests: "word/lemma/TAG word/lemma/TAG", or "word" alone where lemma
 * and tag don't matter.
 */
public final class Sentences {

    private Sentences() {}

    /** The text that {@link #of} counts in: the words with a space between. */
    public static String text(String tagged) {
        return String.join(" ", forms(tagged));
    }

    public static Sentence of(Part part, String tagged) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : tagged.split(" ", -1)) {
            String[] fields = word.equals("/") ? new String[] {"/"} : word.split("/", -1);
            String lemma =
                    fields.length > 1 ? fields[1] : fields[0].toLowerCase(java.util.Locale.ROOT);
            String tag = fields.length > 2 ? fields[2] : "NN";
            tokens.add(new Token(new Span(at, at + fields[0].length()), fields[0], lemma, tag));
            at += fields[0].length() + 1;
        }
        Span span = new Span(0, at - 1);
        return new Sentence(
                1, span, new Paragraph(span, part, "", Speaker.NONE), tokens, List.of());
    }

    public static Sentence of(String tagged) {
        return of(Part.BODY, tagged);
    }

    private static List<String> forms(String tagged) {
        List<String> forms = new ArrayList<>();
        for (String word : tagged.split(" ", -1)) {
            forms.add(word.split("/", -1)[0]);
        }
        return forms;
    }
}
