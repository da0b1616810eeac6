package org.travaux.dilution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.travaux.frame.Coding;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.FramedSentence;
import org.travaux.text.Paragraph;

/**
 * Reads the paragraphs of a draft.
 *
 * <p>A paragraph's frame follows from its coded sentences as a sentence's does from what governs
 * it: one frame alone is the paragraph's; two frames, or a mixed sentence, make it mixed; a rights
 * chapeau with a clause of no frame is rights; without a coded sentence it has no frame at all.
 */
final class PassageReader {

    private final String scale;
    private final String text;
    private final Map<Paragraph, List<FramedSentence>> sentences;

    PassageReader(FramedDocument draft, String scale) {
        this.scale = scale;
        text = draft.annotated().document().text();
        sentences =
                draft.sentences().stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.sentence().paragraph(),
                                        HashMap::new,
                                        Collectors.toList()));
    }

    Passage read(Paragraph paragraph) {
        List<FramedSentence> own = sentences.getOrDefault(paragraph, List.of());
        String words = paragraph.span().of(text);
        Reading reading =
                new Reading(
                        words.replaceAll("\\s+", " ").strip(),
                        frame(own),
                        own.stream()
                                .flatMap(s -> s.coding().subframes().stream())
                                .distinct()
                                .toList(),
                        own.stream()
                                .map(s -> s.force().lead(scale))
                                .flatMap(Optional::stream)
                                .findFirst(),
                        own.stream().flatMap(s -> s.force().hedges().stream()).toList());
        return new Passage(paragraph, words, own, reading);
    }

    private static String frame(List<FramedSentence> sentences) {
        List<Coding> coded =
                sentences.stream().map(FramedSentence::coding).filter(Coding::coded).toList();
        if (coded.isEmpty()) {
            return Coding.UNCODED;
        }
        List<String> frames =
                coded.stream()
                        .map(Coding::frame)
                        .filter(frame -> !frame.equals(Coding.NONE))
                        .distinct()
                        .toList();
        return switch (frames.size()) {
            case 0 -> Coding.NONE;
            case 1 -> frames.get(0);
            default -> Coding.MIXED;
        };
    }
}
