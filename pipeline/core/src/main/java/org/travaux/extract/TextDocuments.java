package org.travaux.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.extract.structure.Block;
import org.travaux.extract.structure.DocumentStructure;
import org.travaux.extract.structure.Piece;
import org.travaux.extract.structure.Structured;
import org.travaux.text.Document;
import org.travaux.text.Hashes;
import org.travaux.text.Kind;
import org.travaux.text.Metadata;
import org.travaux.text.Part;
import org.travaux.text.Source;
import org.travaux.text.Speaker;

/** Makes documents of plain strings, with the same normalisation and structure as of files. */
public final class TextDocuments {

    /** A turn of speech: who speaks, as far as the table says, and the words. */
    public record Turn(Speaker speaker, String text) {}

    static final String PLAIN_TEXT = "text/plain";
    private static final String TABLE = "text/csv";

    /**
     * The document with this text; {@code file} is where it comes from, by path relative to the
     * input.
     */
    public Document of(String id, String text, String file) {
        String hash = Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
        return Assembly.of(
                id,
                new Source(file, hash, PLAIN_TEXT, 0),
                TextLines.of(text),
                List.of(),
                Optional.empty());
    }

    /**
     * The document in a table with this text; {@code row} says where it comes from and what is
     * known of it.
     */
    public Document of(String id, String text, List<String> warnings, SidecarRow row)
            throws ExtractionException {
        List<Line> lines = TextLines.of(text);
        if (lines.isEmpty()) {
            throw new ExtractionException("no_text", "The row holds no text.");
        }
        return Assembly.of(id, source(row, text), lines, warnings, Optional.of(row));
    }

    /**
     * The record that these turns make, in their order, each a turn of its own: {@code S1}, {@code
     * S2}. The speaker printed at the beginning of a turn ("Mr. Rycroft (United Kingdom):") is cut
     * off; the table's word on who speaks wins over it.
     */
    public Document ofTurns(String id, List<Turn> turns, List<String> warnings, SidecarRow row)
            throws ExtractionException {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        int number = 0;
        for (Turn turn : turns) {
            List<Piece> said = said(turn, number);
            number += turns(said);
            pieces.addAll(said);
            all.append(turn.text()).append('\n');
        }
        if (pieces.isEmpty()) {
            throw new ExtractionException("no_text", "The rows hold no text.");
        }
        Metadata nothing = new Metadata("", "", Kind.RECORD, Optional.empty());
        return Assembly.of(
                id,
                source(row, all.toString()),
                new Structured(nothing, pieces, List.of()),
                warnings,
                Optional.of(row));
    }

    /** The text of a plain text file, in whatever encoding it is. */
    public static String read(Path file) throws IOException {
        return TextDecoder.decode(Files.readAllBytes(file));
    }

    /** The encoding of a plain text file with these bytes. */
    public static Charset charsetOf(byte[] bytes) {
        return TextDecoder.charsetOf(bytes);
    }

    private static Source source(SidecarRow row, String text) {
        String hash = Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
        return new Source(row.file(), hash, TABLE, 0);
    }

    private static int turns(List<Piece> pieces) {
        return (int)
                pieces.stream()
                        .filter(piece -> piece.part() == Part.SPEECH)
                        .map(Piece::label)
                        .distinct()
                        .count();
    }

    /** Labels go on from {@code before}; a second speaker inside a turn is a turn of its own. */
    private static List<Piece> said(Turn turn, int before) {
        List<Block> blocks = Paragraphs.of(TextLines.of(turn.text()));
        List<Piece> read = DocumentStructure.of(blocks, "", Optional.of(Kind.RECORD)).pieces();
        boolean named =
                read.stream().findFirst().filter(piece -> piece.part() == Part.SPEECH).isPresent();
        List<Piece> said = new ArrayList<>();
        String label = "";
        int number = before;
        for (Piece piece : named ? read : unnamed(blocks)) {
            boolean speech = piece.part() == Part.SPEECH;
            if (speech && !piece.label().equals(label)) {
                number++;
                label = piece.label();
            }
            Speaker speaker =
                    number == before + 1
                            ? merged(turn.speaker(), piece.speaker())
                            : piece.speaker();
            said.add(
                    speech
                            ? new Piece(
                                    piece.lead(), piece.words(), Part.SPEECH, "S" + number, speaker)
                            : piece);
        }
        return said;
    }

    private static List<Piece> unnamed(List<Block> blocks) {
        return blocks.stream()
                .map(
                        block ->
                                block.flows()
                                        ? new Piece(
                                                "", block.text(), Part.SPEECH, "S1", Speaker.NONE)
                                        : new Piece("", block.text(), Part.OTHER, "", Speaker.NONE))
                .toList();
    }

    private static Speaker merged(Speaker table, Speaker printed) {
        return new Speaker(
                table.name().isEmpty() ? printed.name() : table.name(),
                table.affiliation().isEmpty() ? printed.affiliation() : table.affiliation(),
                printed.language().isEmpty() ? table.language() : printed.language());
    }
}
