package org.travaux.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Sentence;

/**
 * What stands before each sentence of a document and is read with it: of an item of a resolution
 * its chapeau, in running text the sentence before in the paragraph or turn of speech, else the
 * heading above; nothing for the paragraphs of a resolution themselves.
 */
final class Contexts {

    private final AnnotatedDocument document;
    private final Map<String, String> chapeaux = new HashMap<>();
    private String heading = "";
    private Sentence before;
    private boolean first = true;

    private Contexts(AnnotatedDocument document, Sentence start) {
        this.document = document;
        this.before = start;
    }

    /** A context, perhaps empty, for each sentence. */
    static List<String> of(AnnotatedDocument document) {
        List<String> contexts = new ArrayList<>();
        if (!document.sentences().isEmpty()) {
            Contexts reader = new Contexts(document, document.sentences().get(0));
            document.sentences().forEach(sentence -> contexts.add(reader.next(sentence)));
        }
        return contexts;
    }

    private String next(Sentence sentence) {
        Paragraph paragraph = sentence.paragraph();
        String context = paragraph.part().clauses() ? chapeau(sentence) : running(sentence);
        if (paragraph.part() == Part.HEADING || paragraph.part() == Part.TITLE) {
            heading = document.words(sentence);
        }
        before = sentence;
        first = false;
        return context;
    }

    private String chapeau(Sentence sentence) {
        String label = sentence.paragraph().label();
        chapeaux.putIfAbsent(label, document.words(sentence));
        int item = label.lastIndexOf('(');
        return item < 0 ? "" : chapeaux.getOrDefault(label.substring(0, item), "");
    }

    private String running(Sentence sentence) {
        return !first && together(before.paragraph(), sentence.paragraph())
                ? document.words(before)
                : heading;
    }

    private static boolean together(Paragraph one, Paragraph two) {
        return one.equals(two)
                || (one.part() == Part.SPEECH
                        && two.part() == Part.SPEECH
                        && !one.label().isEmpty()
                        && one.label().equals(two.label()));
    }
}
