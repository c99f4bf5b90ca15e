package id.tanyabanten;

import java.nio.file.Path;

/** Where settings, documents and data are. */
record Locations(Path config, Path knowledge, Path data) {}
