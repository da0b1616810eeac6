package org.travaux.extract.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.Fetcher;

/**
 * Opens, in the forked process, the copy of a file that the run has put down for it, under the name
 * that the file has for its user.
 */
public final class HandedFile implements Fetcher {

    /** The name that a file has for its user. */
    record Name(String name) implements Serializable {}

    private String name = "";

    @Override
    public String getName() {
        return name;
    }

    /** Called by Tika with what the settings say. */
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public InputStream fetch(String key, Metadata metadata, ParseContext context)
            throws IOException {
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, context.get(Name.class).name());
        return TikaInputStream.get(Path.of(key), metadata);
    }
}
