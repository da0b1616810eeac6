package org.travaux.annotate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;

/** Finds models on the class path. */
final class Models {

    private Models() {}

    static URL url(String path) throws IOException {
        URL url = Models.class.getResource(path);
        if (url == null) {
            throw new FileNotFoundException(
                    "the model " + path + " is not on the class path; build again with Maven");
        }
        return url;
    }
}
