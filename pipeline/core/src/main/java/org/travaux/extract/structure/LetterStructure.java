package org.travaux.extract.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.travaux.text.Kind;
import org.travaux.text.Part;

/**
 * Reads a letter: addresses and salutation, body, closing and signature, and the annex with its own
 * headings and numbered paragraphs.
 *
 * <p>Only body and annex are coded. From the closing on everything is signature until an annex, or
 * a whole sentence, follows. A letter within an annex is read in the same way.
 */
final class LetterStructure {

    private static final Pattern OPENS =
            Pattern.compile(
                    "(?:I have the honou?r|I am writing|I write|On behalf of|Upon instructions?|On instructions?|Under instructions?|"
                            + "Further to|With reference|In accordance with|Pursuant to|I refer|The Permanent Mission|"
                            + "I wish to|I would like|I should like|We have the honou?r|We, the|As you (?:know|are aware))\\b.*",
                    Pattern.DOTALL);
    private static final Pattern SALUTATION =
            Pattern.compile(
                    "(?:Your )?Excellenc(?:y|ies)[,:]?|(?:Dear )?(?:Sir|Madam|Sir/Madam|Colleagues?)s?[,:]?"
                            + "|Dear [\\p{L}. ’'-]{2,60}[,:]?|(?:Mr|Madam|Ms)\\.? (?:President|Secretary-General|Chair\\w*)[,:]");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?:Please accept|Accept, (?:Excellency|Sir|Madam)|Yours (?:sincerely|faithfully|truly)|Sincerely|"
                            + "(?:With )?(?:best|kind|warm)(?:est)? regards|Respectfully|Best wishes|"
                            + "[(*_]{0,2}Signed[)*_]{0,2})(?![\\p{Ll}]).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ORIGINAL = Pattern.compile("\\[?Original: [\\p{L}, ]+\\]?");
    private static final int SENTENCE = 60;

    private final PlainStructure body = new PlainStructure();
    private boolean addresses = true;
    private boolean signature;

    private LetterStructure() {}

    static List<Piece> read(List<Block> blocks, List<String> warnings) {
        LetterStructure reading = new LetterStructure();
        blocks.forEach(reading::add);
        return ParagraphNumbers.settled(reading.body.pieces(), warnings);
    }

    private void add(Block block) {
        String text = block.text();
        if (block.flows() && PlainStructure.isAnnex(text)) {
            addresses = false;
            signature = false;
            body.add(block);
        } else if (!block.flows() || isFormula(text)) {
            body.add(block, Part.OTHER);
        } else if (addresses && !begins(text)) {
            body.add(block, KindOfDocument.isNamedBy(text, Kind.LETTER) ? Part.TITLE : Part.OTHER);
        } else if (signature && !begins(text)) {
            body.add(block, Part.OTHER);
        } else {
            addresses = false;
            signature = false;
            body.add(block);
        }
    }

    private boolean isFormula(String text) {
        boolean closing = CLOSING.matcher(text).matches();
        signature |= closing;
        return closing || SALUTATION.matcher(text).matches() || ORIGINAL.matcher(text).matches();
    }

    private static boolean begins(String text) {
        return !KindOfDocument.isNamedBy(text, Kind.LETTER)
                && (OPENS.matcher(text).matches()
                        || (text.length() > SENTENCE && PlainStructure.isClosed(text))
                        || Lead.of(text).filter(Lead::isNumber).isPresent());
    }
}
