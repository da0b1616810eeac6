package org.travaux.extract.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.travaux.text.Kind;
import org.travaux.text.Metadata;
import org.travaux.text.Part;

/**
 * Reads the structure of a document: decides what kind it is, has it read accordingly, and takes
 * symbol, title and date from its masthead.
 */
public final class DocumentStructure {

    private static final Pattern RESOLUTION_TITLE =
            Pattern.compile(
                    "(?:(?i:resolution) \\d+ ?\\(\\d{4}\\).*|\\d+(?: \\(\\d{4}\\)\\.?)? Resolution of"
                            + " .*|\\d{2}/\\d+\\. \\p{Lu}.*)");
    private static final Pattern ASSEMBLY_TITLE = Pattern.compile("\\d{2}/\\d+\\. \\p{Lu}.*");
    private static final Pattern ADOPTION =
            Pattern.compile(".*\\badopted\\b.*\\d.*", Pattern.CASE_INSENSITIVE);
    private static final int MASTHEAD = 15;

    private DocumentStructure() {}

    /**
     * The structure of {@code blocks}, which come from the file named {@code fileName}; read as of
     * kind {@code known} where somebody has said so.
     */
    public static Structured of(List<Block> blocks, String fileName, Optional<Kind> known) {
        Optional<String> named = Symbols.inFileName(fileName);
        Kind kind = known.orElseGet(() -> KindOfDocument.of(blocks, fileName, named.orElse("")));
        List<String> warnings = new ArrayList<>();
        List<Piece> pieces = pieces(blocks, kind, warnings);
        List<String> masthead = masthead(blocks, kind);
        String symbol = Symbols.inMasthead(masthead).or(() -> named).orElse("");
        PageFurnitureLeft.warning(pieces, symbol).ifPresent(warnings::add);
        Metadata metadata =
                new Metadata(symbol, title(pieces, masthead, kind), kind, date(masthead));
        return new Structured(metadata, pieces, warnings);
    }

    private static List<Piece> pieces(List<Block> blocks, Kind kind, List<String> warnings) {
        return switch (kind) {
            case RESOLUTION, DRAFT -> {
                Clauses clauses = ResolutionStructure.read(blocks);
                warnings.addAll(NumberingWarnings.of(clauses.numbers()));
                yield clauses.pieces();
            }
            case RECORD -> RecordStructure.read(blocks);
            case STATEMENT ->
                    StatementStructure.isOfCouncil(blocks)
                            ? StatementStructure.read(blocks)
                            : PlainStructure.read(blocks);
            default -> PlainStructure.read(blocks);
        };
    }

    /** The lines before the text proper, where a document says what it is. */
    private static List<String> masthead(List<Block> blocks, Kind kind) {
        int end = Math.min(MASTHEAD, blocks.size());
        if (kind == Kind.RESOLUTION || kind == Kind.DRAFT) {
            int council = ResolutionStructure.council(blocks);
            end = council >= 0 ? council : Math.min(3, blocks.size());
        } else if (kind == Kind.RECORD) {
            for (int i = 0; i < end; i++) {
                if (SpeakerLine.of(blocks.get(i).text()).isPresent()) {
                    end = i;
                }
            }
        }
        return blocks.subList(0, end).stream()
                .filter(block -> block.role() != Block.Role.FOOTNOTE)
                .map(Block::text)
                .toList();
    }

    /** The day of adoption where the masthead names it, else its first date. */
    private static Optional<LocalDate> date(List<String> masthead) {
        for (String line : masthead) {
            if (ADOPTION.matcher(line).matches()) {
                Optional<LocalDate> adopted = Dates.first(line);
                if (adopted.isPresent()) {
                    return adopted;
                }
            }
        }
        return masthead.stream().map(Dates::first).flatMap(Optional::stream).findFirst();
    }

    private static String title(List<Piece> pieces, List<String> masthead, Kind kind) {
        Optional<String> numbered =
                masthead.stream()
                        .filter(line -> ASSEMBLY_TITLE.matcher(line).matches())
                        .findFirst()
                        .or(
                                () ->
                                        masthead.stream()
                                                .filter(l -> RESOLUTION_TITLE.matcher(l).matches())
                                                .findFirst());
        Optional<String> telling =
                numbered.or(
                        () ->
                                masthead.stream()
                                        .filter(line -> KindOfDocument.isNamedBy(line, kind))
                                        .findFirst());
        if (telling.isPresent()) {
            return telling.get();
        }
        return pieces.stream()
                .filter(piece -> piece.part() == (isClauses(kind) ? Part.TITLE : Part.HEADING))
                .map(Piece::words)
                .filter(words -> !MastheadLines.isBoilerplate(words))
                .findFirst()
                .orElse("");
    }

    private static boolean isClauses(Kind kind) {
        return kind == Kind.RESOLUTION || kind == Kind.DRAFT;
    }
}
