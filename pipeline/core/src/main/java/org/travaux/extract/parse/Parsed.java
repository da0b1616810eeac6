package org.travaux.extract.parse;

import java.util.List;

/**
 * What a parser makes of a file: its media type, the text as XHTML (without any where the type is
 * not one that is read), the number of pages as the file states it (0 where it doesn't), and the
 * names of attached files that were not read.
 */
public record Parsed(String type, String xhtml, int pages, List<String> attachments) {

    public Parsed {
        attachments = List.copyOf(attachments);
    }
}
