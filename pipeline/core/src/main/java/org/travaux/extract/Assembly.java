package org.travaux.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.extract.structure.Block;
import org.travaux.extract.structure.DocumentStructure;
import org.travaux.extract.structure.Piece;
import org.travaux.extract.structure.Structured;
import org.travaux.text.Document;
import org.travaux.text.Metadata;
import org.travaux.text.Paragraph;
import org.travaux.text.Source;
import org.travaux.text.Span;

/**
 * Puts a document together from its lines: paragraphs, structure, and the text in which every
 * position is counted from here on, one paragraph a line with an empty line between.
 */
final class Assembly {

    private Assembly() {}

    /** The document; what {@code row} says of it wins over what is read in it. */
    static Document of(
            String id,
            Source source,
            List<Line> lines,
            List<String> warnings,
            Optional<SidecarRow> row) {
        List<Block> blocks = Paragraphs.of(lines);
        String file = source.file();
        Structured read =
                DocumentStructure.of(
                        blocks,
                        file.substring(file.lastIndexOf('/') + 1),
                        row.flatMap(SidecarRow::kind));
        return of(id, source, read, lines, warnings, row);
    }

    /** The same, where the structure has been read, and no line of a file is behind it. */
    static Document of(
            String id,
            Source source,
            Structured read,
            List<String> warnings,
            Optional<SidecarRow> row) {
        return of(id, source, read, List.of(), warnings, row);
    }

    private static Document of(
            String id,
            Source source,
            Structured read,
            List<Line> lines,
            List<String> warnings,
            Optional<SidecarRow> row) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Piece piece : read.pieces()) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            text.append(piece.lead());
            int begin = text.length();
            text.append(piece.words());
            if (!piece.words().isBlank()) {
                Span span = new Span(begin, text.length());
                paragraphs.add(new Paragraph(span, piece.part(), piece.label(), piece.speaker()));
            }
        }
        text.append('\n');
        List<String> all = new ArrayList<>(warnings);
        all.addAll(read.warnings());
        all.addAll(TextWarnings.of(text.toString(), source));
        Metadata metadata = row.map(r -> r.over(read.metadata())).orElse(read.metadata());
        List<Paragraph> revised = Places.revised(text.toString(), paragraphs, lines);
        return new Document(id, source, metadata, text.toString(), revised, all);
    }
}
