package org.travaux.extract.parse;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.mime.MediaType;

/** Says how the parsing of a file went, alike wherever it happened. */
final class Outcomes {

    private static final String ENCRYPTED =
            "The file is protected by a password: save it without one.";
    private static final Pattern PROTECTED =
            Pattern.compile("EncryptedDocumentException|InvalidPasswordException");
    private static final Pattern BOMB =
            Pattern.compile(
                    Pattern.quote(Bounds.TooLarge.class.getName())
                            + "|(?i:zip bomb)|maximum length for this record type");

    /** The first cause is the last that a stack trace names. */
    private static final Pattern CAUSE =
            Pattern.compile("^(?:Caused by: )?([\\w.$]+)(?:: (.*))?$", Pattern.MULTILINE);

    private static final Pattern ADDRESS = Pattern.compile("@[0-9a-f]{4,}\\b");
    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z]:)?[/\\\\][^\\s'\"]*[/\\\\]\\S*");

    private Outcomes() {}

    static Parsed parsed(Metadata metadata, String xhtml) {
        MediaType type = MediaType.parse(metadata.get(Metadata.CONTENT_TYPE));
        Integer pages = metadata.getInt(PagedText.N_PAGES);
        return new Parsed(
                type == null ? MediaType.OCTET_STREAM.toString() : type.getBaseType().toString(),
                xhtml,
                pages == null ? 0 : pages,
                Arrays.asList(metadata.getValues(Attachments.NAMES)));
    }

    /** What a parser's exception means for the user, by its stack trace. */
    static ParsingException failed(String trace) {
        if (PROTECTED.matcher(trace).find()) {
            return new ParsingException("encrypted", ENCRYPTED);
        }
        return BOMB.matcher(trace).find() ? tooLarge() : unreadable(trace);
    }

    static ParsingException tooLarge() {
        return new ParsingException(
                "too_large",
                "The file unpacks to more than a document can hold ("
                        + Bounds.MOST_CHARACTERS / 1_000_000
                        + " million characters): split it.");
    }

    /** Places in memory and on the disk differ from run to run, and results must not. */
    private static ParsingException unreadable(String trace) {
        String why = "unknown";
        Matcher cause = CAUSE.matcher(trace);
        while (cause.find()) {
            String type = cause.group(1).substring(cause.group(1).lastIndexOf('.') + 1);
            String message = cause.group(2);
            why = message == null || message.isBlank() || message.equals("null") ? type : message;
        }
        why = ADDRESS.matcher(why).replaceAll("");
        why = PATH.matcher(why).replaceAll("the file");
        return new ParsingException(
                "unreadable", "The file is damaged: " + why.replaceAll("\\s+", " ").strip());
    }
}
