package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.Part;
import org.travaux.text.Speaker;

/**
 * Reads a verbatim or summary record: turns of speech, what happened between them, the agenda.
 *
 * <p>All paragraphs of a turn share its label. What the record itself tells ("The agenda was
 * adopted.", a vote) is no speech. A line without a closing mark is a heading where one can be
 * expected: before the first turn, after such a procedural line, or before a turn begins; within a
 * speech it is speech. Who speaks for whom is told by {@link Turns}.
 */
final class RecordStructure {

    private static final Pattern ENDS = Pattern.compile(".*[.?!:;,][\"”’)]*$", Pattern.DOTALL);
    private static final Pattern SMALL = Pattern.compile("[\"“(]?\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern AGENDA_WORD =
            Pattern.compile(
                    "Agenda|Adoption of the (?:provisional )?agenda", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUMMARY =
            Pattern.compile(
                    "^(?:provisional )?summary record\\b|^[AES]/(?:[\\w.]{1,20}/){0,6}SR\\.\\d",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}\\. ?(?=[\\p{Lu}“\"(\\[])");
    private static final int LONGEST_HEADING = 200;
    private static final int HEAD = 25;

    private final List<Block> blocks;
    private final boolean summary;
    private final Turns turns;
    private final List<Piece> pieces = new ArrayList<>();
    private int turn;
    private Speaker speaker = Speaker.NONE;
    private String lastWords = "";
    private boolean between = true;
    private boolean agenda;
    private boolean countries;

    private RecordStructure(List<Block> blocks) {
        this.blocks = blocks;
        summary = isSummary(blocks);
        turns = Turns.of(blocks, summary);
    }

    static List<Piece> read(List<Block> blocks) {
        RecordStructure reading = new RecordStructure(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            reading.read(i);
        }
        return reading.pieces;
    }

    /** How many turns of speech begin in the blocks. */
    static long turns(List<Block> blocks) {
        return blocks.stream().filter(b -> SpeakerLine.of(b.text()).isPresent()).count();
    }

    /** Whether its first lines say that it reports speeches in its own words. */
    static boolean isSummary(List<Block> blocks) {
        return blocks.stream().limit(HEAD).anyMatch(b -> SUMMARY.matcher(b.text()).find());
    }

    /** The number printed before a paragraph of a record, with the space after it; or nothing. */
    static String number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt() ? number.group() : "";
    }

    private void read(int at) {
        Block block = blocks.get(at);
        String text = block.text();
        if (!block.flows()) {
            pieces.add(Piece.of(text, Part.OTHER));
            return;
        }
        String number = number(text);
        String words = text.substring(number.length());
        Optional<SpeakerLine> start = turns.start(text);
        if (start.isPresent()) {
            begin(start.get(), text);
        } else if (Procedure.isTold(words) || Procedure.isVote(words)) {
            tell(text, words);
        } else if (countries && Procedure.isList(text)) {
            pieces.add(Piece.of(text, Part.OTHER));
        } else if (isHeading(at)) {
            agenda |= AGENDA_WORD.matcher(text).matches();
            pieces.add(Piece.of(text, turn > 0 || agenda ? Part.HEADING : Part.OTHER));
        } else if (turn == 0) {
            pieces.add(Piece.of(text, Part.OTHER));
        } else {
            goOn(number, words);
        }
    }

    private void begin(SpeakerLine start, String text) {
        turn++;
        speaker = turns.known(start.speaker(), lastWords);
        lastWords = "";
        between = false;
        countries = false;
        say(start.lead(), text.substring(start.lead().length()));
    }

    private void tell(String text, String words) {
        between = true;
        countries = Procedure.isVote(words);
        Procedure.chair(words).ifPresent(turns::seat);
        pieces.add(Piece.of(text, Part.OTHER));
    }

    private void goOn(String number, String words) {
        Optional<SpeakerLine> change = SpeakerLine.changeOfLanguage(words, speaker);
        if (change.isPresent()) {
            speaker = change.get().speaker();
            String lead = change.get().lead();
            if (lead.length() == words.length()) {
                pieces.add(Piece.of(number + words, Part.OTHER));
            } else {
                say(number + lead, words.substring(lead.length()));
            }
        } else {
            say(number, words);
        }
    }

    private void say(String lead, String words) {
        lastWords = words;
        pieces.add(new Piece(lead, words, Part.SPEECH, "S" + turn, speaker));
    }

    private boolean isHeading(int at) {
        Block block = blocks.get(at);
        String text = block.text();
        if (block.role() == Block.Role.HEADING) {
            return true;
        }
        if (text.length() > LONGEST_HEADING
                || ENDS.matcher(text).matches()
                || SMALL.matcher(text).matches()) {
            return false;
        }
        return between || turn == 0 || beforeTurn(at);
    }

    /** Whether only unclosed lines stand between this block and the next turn. */
    private boolean beforeTurn(int at) {
        for (int i = at + 1; i < blocks.size() && i < at + 5; i++) {
            Block next = blocks.get(i);
            if (turns.start(next.text()).isPresent()) {
                return endedBefore(at);
            }
            if (next.flows() && ENDS.matcher(next.text()).matches()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the speech before was closed: a line after an open sentence belongs to it. */
    private boolean endedBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (blocks.get(i).flows()) {
                return ENDS.matcher(blocks.get(i).text()).matches()
                        || pieces.get(pieces.size() - 1).part() == Part.HEADING;
            }
        }
        return true;
    }
}
