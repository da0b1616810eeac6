package org.travaux.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.travaux.evaluate.Code;
import org.travaux.evaluate.CodedSentence;
import org.travaux.evaluate.ComparedSentence;
import org.travaux.frame.Coding;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.Tag;
import org.travaux.text.Document;

/** Tags the sentences of a gold set, each as one unit, and puts the tags beside the gold codes. */
final class GoldTagger {

    private final DocumentTask task;
    private final Workers workers;
    private final List<String> failures = new ArrayList<>();

    GoldTagger(Tagging tagging, Workers workers) {
        this.task = new DocumentTask(tagging);
        this.workers = workers;
    }

    List<ComparedSentence> tag(List<CodedTable.Row> gold) throws InterruptedException {
        List<DocumentSource> sources =
                gold.stream()
                        .map(CodedTable.Row::sentence)
                        .map(
                                sentence ->
                                        new DocumentSource(
                                                sentence.id(),
                                                sentence.id(),
                                                () -> List.of(document(sentence))))
                        .toList();
        List<Outcome> outcomes = workers.map(sources, task::run);
        List<ComparedSentence> compared = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            CodedSentence sentence = gold.get(i).sentence();
            outcomes.get(i)
                    .failure()
                    .ifPresent(f -> failures.add(sentence.id() + " failed: " + f.message()));
            for (FramedDocument document : outcomes.get(i).documents()) {
                compared.add(compared(sentence, RowDocuments.withoutContext(document)));
            }
        }
        return compared;
    }

    /** The rows that could not be tagged, a line each. */
    List<String> failures() {
        return failures;
    }

    private static Document document(CodedSentence sentence) {
        return RowDocuments.of(sentence.id(), sentence.text(), sentence.context());
    }

    private static ComparedSentence compared(CodedSentence sentence, FramedDocument document) {
        if (document.sentences().isEmpty()) {
            return new ComparedSentence(sentence, Code.UNCODED, List.of(), Map.of());
        }
        Coding coding = document.sentences().get(0).coding();
        return new ComparedSentence(
                sentence,
                Code.of(coding),
                coding.tags().stream().map(GoldTagger::evidence).distinct().toList(),
                coding.scores());
    }

    private static String evidence(Tag tag) {
        return tag.subframe() + ": " + tag.evidence().matched();
    }
}
