package id.tanyabanten.telegram;

/** An update as it came, in JSON. */
record RawUpdate(long id, String json) {}
