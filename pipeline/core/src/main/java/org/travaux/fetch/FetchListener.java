package org.travaux.fetch;

/** Is told how a fetch goes on. */
public interface FetchListener {

    /** A line about a document. */
    void say(String line);
}
