package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.travaux.bracket.BracketReader;
import org.travaux.text.Document;
import org.travaux.text.Paragraph;

/**
 * Tokens and sentences, paragraph by paragraph, so that no sentence runs across two; clauses where
 * those are the unit.
 */
final class SegmentAnnotator extends Layer {

    private final Segmenter segmenter;
    private final Unit unit;

    SegmentAnnotator(Segmenter segmenter, Unit unit) {
        super(
                Set.of(CoreAnnotations.TextAnnotation.class, Keys.DocumentKey.class),
                Set.of(
                        CoreAnnotations.TokensAnnotation.class,
                        CoreAnnotations.SentencesAnnotation.class));
        this.segmenter = segmenter;
        this.unit = unit;
    }

    @Override
    public void annotate(Annotation annotation) {
        Document document = annotation.get(Keys.DocumentKey.class);
        List<CoreMap> sentences = new ArrayList<>();
        List<CoreLabel> tokens = new ArrayList<>();
        BracketTokens marks =
                new BracketTokens(document.text(), new BracketReader().read(document));
        for (Paragraph paragraph : document.paragraphs()) {
            for (List<CoreLabel> words :
                    units(paragraph, segmenter.segment(document.text(), paragraph.span()), marks)) {
                List<CoreLabel> wording = marks.wording(words);
                if (!wording.isEmpty()) {
                    CoreMap sentence = map(document.text(), paragraph, words, sentences.size());
                    number(wording, sentences.size());
                    sentence.set(CoreAnnotations.TokensAnnotation.class, wording);
                    sentences.add(sentence);
                    tokens.addAll(wording);
                }
            }
        }
        annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    }

    private List<List<CoreLabel>> units(
            Paragraph paragraph, List<List<CoreLabel>> sentences, BracketTokens marks) {
        if (unit == Unit.PARAGRAPH) {
            List<CoreLabel> all = sentences.stream().flatMap(List::stream).toList();
            return all.isEmpty() ? List.of() : List.of(all);
        }
        List<List<CoreLabel>> units =
                paragraph.part().clauses()
                        ? sentences.stream()
                                .flatMap(
                                        sentence ->
                                                ClauseSplitter.split(sentence, marks::isMark)
                                                        .stream())
                                .toList()
                        : sentences;
        return withoutScraps(units, marks);
    }

    /**
     * A footnote's mark or a stray quotation mark is no sentence: what has no letter joins what
     * stands before it.
     */
    private static List<List<CoreLabel>> withoutScraps(
            List<List<CoreLabel>> units, BracketTokens marks) {
        List<List<CoreLabel>> joined = new ArrayList<>();
        for (List<CoreLabel> unit : units) {
            boolean scrap =
                    unit.stream()
                            .noneMatch(
                                    token ->
                                            !marks.isMark(token)
                                                    && token.word()
                                                            .codePoints()
                                                            .anyMatch(Character::isLetter));
            if (scrap && !joined.isEmpty()) {
                joined.get(joined.size() - 1).addAll(unit);
            } else {
                joined.add(new ArrayList<>(unit));
            }
        }
        return joined;
    }

    private static CoreMap map(
            String text, Paragraph paragraph, List<CoreLabel> tokens, int number) {
        int begin = tokens.get(0).beginPosition();
        int end = tokens.get(tokens.size() - 1).endPosition();
        Annotation sentence = new Annotation(text.substring(begin, end));
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, number);
        sentence.set(Keys.ParagraphKey.class, paragraph);
        return sentence;
    }

    private static void number(List<CoreLabel> tokens, int sentence) {
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
            tokens.get(i).setSentIndex(sentence);
        }
    }
}
