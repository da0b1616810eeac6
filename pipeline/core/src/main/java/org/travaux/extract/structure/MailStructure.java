package org.travaux.extract.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.Part;

/**
 * Reads an electronic mail: its headers, what its author wrote, and below it the signature and the
 * mails that it answers.
 *
 * <p>Only what the author wrote is coded. Lines that begin with ">" are another's wherever they
 * stand; below "On … wrote:" without such lines, below "Original Message" and below a second set of
 * headers everything is.
 */
final class MailStructure {

    private static final Pattern HEADER =
            Pattern.compile(
                    "(?<name>From|To|Cc|CC|Bcc|Sent|Date|Subject|Reply-To|Importance|Attachments?|Message-ID|Recipients)\\s*: ?(?<value>.*)",
                    Pattern.DOTALL);
    private static final Pattern WROTE = Pattern.compile("On .{6,160} wrote ?:", Pattern.DOTALL);
    private static final Pattern ORIGINAL =
            Pattern.compile(
                    "[-_ ]*(?:Original Message|Forwarded message|Forwarded by .{0,60})[-_: ]*|_{20,}.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REPLY =
            Pattern.compile("^(?:(?:Re|RE|Fw|FW|Fwd|FWD|AW|TR) ?: ?)+");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?:Yours (?:sincerely|faithfully|truly)|Sincerely(?: yours)?|(?:(?:With )?(?:best|kind|warm)(?:est)?"
                            + " )?regards|Best(?: wishes)?|Many thanks|Cheers|Respectfully),?|-- ?|Sent from my .*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SALUTATION =
            Pattern.compile("(?:Dear|Hi|Hello|Excellenc)\\b?[^.]{0,60}[,:!]?");
    private static final int HEAD = 12;

    private final PlainStructure body = new PlainStructure();
    private boolean headers = true;
    private boolean over;

    private MailStructure() {}

    /** Whether the first lines are a mail's headers. */
    static boolean isMail(List<Block> blocks) {
        boolean from = !headers(blocks, "From").isEmpty();
        boolean subject = !headers(blocks, "Subject").isEmpty();
        boolean dated = sent(blocks).isPresent();
        return (from && (subject || dated)) || (subject && dated);
    }

    private static List<String> headers(List<Block> blocks, String name) {
        return blocks.stream()
                .limit(HEAD)
                .map(block -> HEADER.matcher(block.text()))
                .filter(Matcher::matches)
                .filter(header -> header.group("name").equals(name))
                .map(header -> header.group("value").strip())
                .toList();
    }

    /** When it was sent, as its header says. */
    static Optional<String> sent(List<Block> blocks) {
        return headers(blocks, "Date").stream()
                .findFirst()
                .or(() -> headers(blocks, "Sent").stream().findFirst());
    }

    static List<Piece> read(List<Block> blocks) {
        MailStructure reading = new MailStructure();
        for (int i = 0; i < blocks.size(); i++) {
            reading.add(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1).text() : "");
        }
        return reading.body.pieces();
    }

    private void add(Block block, String next) {
        String text = block.text();
        Matcher header = HEADER.matcher(text);
        if (headers && header.matches()) {
            addHeader(block, header);
            return;
        }
        headers = false;
        boolean quoted = text.startsWith(">");
        boolean wrote = WROTE.matcher(text).matches();
        boolean another =
                ORIGINAL.matcher(text).matches()
                        || (header.matches() && header.group("name").equals("From"));
        boolean closing = CLOSING.matcher(text).matches();
        over |= another || closing || (wrote && !next.startsWith(">"));
        if (over || quoted || wrote || !block.flows() || SALUTATION.matcher(text).matches()) {
            body.add(block, Part.OTHER);
        } else {
            body.add(block);
        }
    }

    private void addHeader(Block block, Matcher header) {
        String subject = REPLY.matcher(header.group("value").strip()).replaceFirst("");
        if (header.group("name").equals("Subject") && !subject.isEmpty()) {
            String lead = block.text().substring(0, block.text().length() - subject.length());
            body.pieces().add(Piece.labelled(lead, subject, Part.TITLE, ""));
        } else {
            body.add(block, Part.OTHER);
        }
    }
}
