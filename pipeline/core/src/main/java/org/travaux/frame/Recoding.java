package org.travaux.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A sentence as two versions of a codebook code it. */
public record Recoding(String sentenceId, String text, Coding before, Coding after) {

    /** The sentences of a document that is coded twice, all of them. */
    public static List<Recoding> of(FramedDocument before, FramedDocument after) {
        List<Recoding> all = new ArrayList<>();
        String text = before.annotated().document().text();
        for (int i = 0; i < before.sentences().size(); i++) {
            FramedSentence one = before.sentences().get(i);
            if (one.coding().coded()) {
                all.add(
                        new Recoding(
                                one.sentence().id(before.id()),
                                one.sentence().span().of(text).replaceAll("\\s+", " "),
                                one.coding(),
                                after.sentences().get(i).coding()));
            }
        }
        return all;
    }

    /** Whether frame or sub-frames differ. */
    public boolean differs() {
        return !before.frame().equals(after.frame())
                || !new TreeSet<>(before.subframes()).equals(new TreeSet<>(after.subframes()));
    }
}
