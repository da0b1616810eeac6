package org.travaux.report;

import java.util.List;
import java.util.stream.Stream;
import org.travaux.dilution.Results;
import org.travaux.frame.Codebook;
import org.travaux.frame.Coding;
import org.travaux.frame.Expression;
import org.travaux.frame.Force;
import org.travaux.frame.Frame;
import org.travaux.frame.FramedSentence;
import org.travaux.frame.PlacedDocument;
import org.travaux.frame.SubFrame;
import org.travaux.text.Speaker;

/**
 * The numbers by which the page's rows refer to what recurs: strings, speakers, frames, sub-frames,
 * scales of force.
 *
 * <p>Frames are numbered in the codebook's order, then mixed and none; what is not coded is -1.
 */
final class Vocabulary {

    private final Interned<String> strings = new Interned<>();
    private final Interned<Speaker> speakers = new Interned<>();
    private final List<String> frames;
    private final List<String> codes;
    private final List<String> subframes;
    private final List<String> scales;

    Vocabulary(Results results) {
        Codebook codebook = results.codebook();
        frames = codebook.frameNames();
        codes = Stream.concat(frames.stream(), Stream.of(Coding.MIXED, Coding.NONE)).toList();
        subframes =
                codebook.frames().stream()
                        .map(Frame::subframes)
                        .flatMap(List::stream)
                        .map(SubFrame::name)
                        .toList();
        scales = scalesOf(results.documents());
    }

    private static List<String> scalesOf(List<PlacedDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.framed().sentences().stream())
                .map(FramedSentence::force)
                .flatMap(Vocabulary::expressions)
                .flatMap(expression -> expression.heights().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Expression> expressions(Force force) {
        return Stream.of(force.verbs(), force.modals(), force.hedges()).flatMap(List::stream);
    }

    int string(String value) {
        return strings.number(value);
    }

    int speaker(Speaker speaker) {
        return speakers.number(speaker);
    }

    int frame(String name) {
        return name.equals(Coding.UNCODED) ? -1 : place(codes, name);
    }

    int subframe(String name) {
        return place(subframes, name);
    }

    private static int place(List<String> names, String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("not in the codebook: " + name);
        }
        return place;
    }

    List<String> frames() {
        return frames;
    }

    List<String> scales() {
        return scales;
    }

    List<String> strings() {
        return strings.values();
    }

    List<Speaker> speakers() {
        return speakers.values();
    }
}
