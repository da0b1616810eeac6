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
     * The structure of the blocks {@code read}, which come from the file named {@code fileName};
     * read as of kind {@code known} where somebody has said so.
     */
    public static Structured of(List<Block> read, String fileName, Optional<Kind> known) {
        Optional<String> named = Symbols.inFileName(fileName);
        Kind kind = known.orElseGet(() -> KindOfDocument.of(read, fileName, named.orElse("")));
        List<String> warnings = new ArrayList<>();
        List<Block> blocks = isRunning(kind) ? PageDebris.apart(read, warnings) : read;
        List<Piece> pieces = pieces(blocks, kind, warnings);
        List<String> masthead = masthead(blocks, kind);
        String symbol = Symbols.inMasthead(masthead).or(() -> named).orElse("");
        PageFurnitureLeft.warning(pieces, symbol).ifPresent(warnings::add);
        Metadata metadata =
                new Metadata(
                        symbol, title(pieces, masthead, kind), kind, date(blocks, masthead, kind));
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
            case REPORT -> ReportStructure.read(blocks, warnings);
            case LETTER ->
                    MailStructure.isMail(blocks)
                            ? MailStructure.read(blocks)
                            : LetterStructure.read(blocks, warnings);
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

    /** Prose that runs over pages; a resolution's own symbols and numbers are more than debris. */
    private static boolean isRunning(Kind kind) {
        return kind == Kind.RECORD || kind == Kind.REPORT || kind == Kind.LETTER;
    }

    private static Optional<LocalDate> date(List<Block> blocks, List<String> masthead, Kind kind) {
        if (kind == Kind.RECORD) {
            List<String> heads =
                    blocks.stream()
                            .filter(block -> block.role() == Block.Role.FURNITURE)
                            .map(Block::text)
                            .toList();
            return Dates.ofMeeting(masthead, heads);
        }
        if (kind == Kind.LETTER && MailStructure.isMail(blocks)) {
            return MailStructure.sent(blocks).flatMap(Dates::first);
        }
        return date(masthead);
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
        Optional<String> title = first(pieces, Part.TITLE);
        return (isClauses(kind) ? title : title.or(() -> first(pieces, Part.HEADING))).orElse("");
    }

    private static Optional<String> first(List<Piece> pieces, Part part) {
        return pieces.stream()
                .filter(piece -> piece.part() == part)
                .map(Piece::words)
                .filter(words -> !MastheadLines.isBoilerplate(words))
                .findFirst();
    }

    private static boolean isClauses(Kind kind) {
        return kind == Kind.RESOLUTION || kind == Kind.DRAFT;
    }
}
