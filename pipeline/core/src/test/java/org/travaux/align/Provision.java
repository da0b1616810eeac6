package org.travaux.align;

import java.util.ArrayList;
import java.util.List;
import org.travaux.text.Document;
import org.travaux.text.Part;

/**
 * A paragraph before it has a number: part, whether it is an item, words. Identity is the object.
 */
final class Provision {

    final Part part;
    final boolean item;
    final String words;

    private Provision(Part part, boolean item, String words) {
        this.part = part;
        this.item = item;
        this.words = words;
    }

    static Provision preambular(String words) {
        return new Provision(Part.PREAMBLE, false, words);
    }

    static Provision operative(String words) {
        return new Provision(Part.OPERATIVE, false, words);
    }

    static Provision item(String words) {
        return new Provision(Part.OPERATIVE, true, words);
    }

    Provision with(String others) {
        return new Provision(part, item, others);
    }

    Provision in(Part other) {
        return new Provision(other, item, words);
    }

    /** Numbers the provisions and makes a document of them. */
    static Document document(List<Provision> provisions) {
        List<String> lines = new ArrayList<>();
        int preambular = 0;
        int operative = 0;
        char letter = 'a';
        for (Provision provision : provisions) {
            String label;
            if (provision.part == Part.PREAMBLE) {
                label = "PP" + ++preambular;
            } else if (provision.item) {
                label = "OP" + operative + "(" + letter++ + ")";
            } else {
                label = "OP" + ++operative;
                letter = 'a';
            }
            lines.add(label + "|" + provision.words);
        }
        return Drafts.draft(lines);
    }
}
